import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { storyId } from '../demo/story/story-id.js'
import { tellStories } from '../demo/tell-stories.js'
import type { RoleId } from '../src/access/roles.js'
import { openBrowser } from './browser.js'
import { sampleHome } from './sample-home.js'
import { openVisit, type Visit } from './visit.js'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const action = `/actions/${storyId('action/present Bring assessments back to within 45 working days')}`

const PLACES: readonly (readonly [RoleId, readonly string[]])[] = [
  [
    'programme-manager',
    [
      '/',
      '/improvement',
      '/plans',
      `/plans/${storyId('plan/present')}`,
      '/actions?words=no+such',
      action,
      `${action}/edit`,
      `${action}/history`,
      '/letters/new',
      '/findings',
      '/boards',
      '/risks'
    ]
  ],
  [
    'democratic-services',
    [
      '/scrutiny',
      '/recommendations',
      `/recommendations/${storyId('recommendation/a')}`,
      `/scrutiny-reviews/${storyId('review/sufficiency-and-permanency')}`,
      '/panel-decisions/new'
    ]
  ],
  ['elected-member', ['/scorecard', '/indicators/CL01']],
  [
    'quality-lead',
    ['/quality', '/audit-programmes', '/audit-tools/new', '/audits', '/audits/children', '/audit-themes']
  ]
]

let visit: Visit
let browser: Browser
let page: Page
let address: string

beforeAll(async () => {
  visit = await openVisit(await sampleHome([2017]))
  await tellStories(visit.app, '806')
  address = await visit.server.listen({ host: '127.0.0.1', port: 0 })
  browser = await openBrowser()
  page = await (await browser.newContext()).newPage()
  await page.goto(`${address}/sign-in`)
  await page.fill('#email', visit.email)
  await page.fill('#password', visit.password)
  await page.keyboard.press('Enter')
  await page.waitForURL(`${address}/`)
})
afterAll(async () => {
  await browser?.close()
  await visit.close()
})

describe.each(PLACES)('%s', (role, places) => {
  beforeAll(() => visit.app.register.db.updateTable('user').set({ role }).execute())

  test.each(places)(
    '%s has no fault that axe can find, fits a narrow screen, and keeps to its content policy',
    async path => {
      const complaints: string[] = []
      page.on(
        'console',
        message => message.text().includes('Content Security Policy') && complaints.push(message.text())
      )
      for (const width of [1280, 320]) {
        await page.setViewportSize({ width, height: 900 })
        const reply = await page.goto(`${address}${path}`)
        expect(reply?.status()).toBe(200)
        expect(await faults(), `${width}`).toEqual([])
        expect(await page.evaluate('document.documentElement.scrollWidth - window.innerWidth')).toBeLessThanOrEqual(0)
      }
      expect(complaints).toEqual([])
    }
  )
})

test('an action is changed with the keyboard alone, and the history says who did it', async () => {
  await visit.app.register.db.updateTable('user').set({ role: 'programme-manager' }).execute()
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.goto(`${address}${action}/edit`)
  await page.focus('#title')
  await page.keyboard.press('End')
  await page.keyboard.type(', all of them')
  await page.keyboard.press('Enter')
  await page.waitForURL(`${address}${action}`)
  expect(await page.textContent('h1')).toContain(', all of them')
  await page.getByRole('link', { name: 'History' }).click()
  expect(await page.textContent('main')).toContain(visit.app.now().slice(0, 4))
  expect(await page.textContent('main')).toContain('Version 2')
})

async function faults(): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
}
