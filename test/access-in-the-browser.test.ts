import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser } from './browser.js'
import { sampleHome } from './sample-home.js'
import { openVisit, type Visit } from './visit.js'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const WHY = 'The night duty team was called about them'
let visit: Visit
let browser: Browser
let address: string
let child: string
let opening: string
const pages = new Map<string, Page>()

beforeAll(async () => {
  visit = await openVisit(await sampleHome([2017]))
  address = await visit.server.listen({ host: '127.0.0.1', port: 0 })
  browser = await openBrowser()
  const [first] = await visit.app.children('CL01', { authority: '806', asAt: null, knownAt: null }, true)
  child = first!.child
  pages.set('analyst', await signedIn(visit))
  for (const role of ['social-worker', 'access-auditor'] as const)
    pages.set(role, await signedIn(await visit.enter(role)))
  const form = { child, reason: 'glass-duty', words: WHY }
  const opened = await visit.post('/break-glass', form, 'social-worker')
  opening = String(opened.headers.location)
  await visit.get(opening, 'social-worker')
})
afterAll(async () => {
  await browser?.close()
  await visit.close()
})

interface Place {
  readonly name: string
  readonly role: string
  readonly path: () => string
  readonly steps?: (page: Page) => Promise<unknown>
}

const send = (page: Page): Promise<unknown> => page.click('main form button')
const places: readonly Place[] = [
  { name: 'the access log', role: 'access-auditor', path: () => '/access-log' },
  { name: 'the access log with a day that is none', role: 'access-auditor', path: () => '/access-log?from=soon' },
  { name: 'the access log with nothing in it', role: 'access-auditor', path: () => '/access-log?to=1/1/2020' },
  { name: 'one entry', role: 'access-auditor', path: () => '/access-log/entries/1' },
  { name: 'the search for a child', role: 'access-auditor', path: () => '/access-log/child', steps: send },
  {
    name: 'who looked at a child',
    role: 'access-auditor',
    path: () => '/access-log/child',
    steps: async page => {
      await page.fill('#child', child)
      await page.fill('#words', 'Request 2026/14')
      await send(page)
    }
  },
  { name: 'the openings to review', role: 'access-auditor', path: () => '/break-glass/reviews' },
  { name: 'one opening', role: 'access-auditor', path: () => opening.replace('/child/', '/break-glass/reviews/') },
  { name: 'the form that breaks the glass', role: 'social-worker', path: () => '/break-glass', steps: send },
  { name: 'a child opened out of reach', role: 'social-worker', path: () => opening },
  { name: 'the form for one child', role: 'analyst', path: () => '/child', steps: send },
  {
    name: 'one child',
    role: 'analyst',
    path: () => '/child',
    steps: async page => {
      await page.fill('#child', child)
      await page.check('input[value=check-data]')
      await page.fill('#words', 'Three moves look wrong')
      await send(page)
    }
  }
]

describe.each(places)('$name', ({ role, path, steps }) => {
  test('has no fault that axe can find, wide, narrow or printed, and fits its screen', async () => {
    const page = pages.get(role)!
    const found: string[] = []
    for (const [width, media] of [
      [1280, 'screen'],
      [390, 'screen'],
      [320, 'screen'],
      [800, 'print']
    ] as const) {
      await page.setViewportSize({ width, height: 900 })
      await page.emulateMedia({ media: 'screen' })
      await page.goto(address + path())
      await steps?.(page)
      await page.waitForLoadState()
      await page.emulateMedia({ media })
      const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze()
      found.push(
        ...violations.map(({ id, nodes }) => `${width} ${media}: ${id} ${nodes.map(node => node.target).join(' ')}`)
      )
      const over = Number(await page.evaluate('document.documentElement.scrollWidth - window.innerWidth'))
      if (over > 0) found.push(`${width} ${media}: ${over} pixels too wide`)
    }
    expect(found).toEqual([])
  })
})

async function signedIn({ email, password }: Pick<Visit, 'email' | 'password'>): Promise<Page> {
  const page = await (await browser.newContext()).newPage()
  await page.goto(`${address}/sign-in`)
  await page.fill('#email', email)
  await page.fill('#password', password)
  await page.click('button:has-text("Sign in")')
  await page.waitForURL(`${address}/**`)
  return page
}
