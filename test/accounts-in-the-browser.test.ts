import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser } from './browser.js'
import { openVisit, type Visit } from './visit.js'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const MINUTE = 60_000

let visit: Visit
let browser: Browser
let page: Page
let address: string
let person: string

beforeAll(async () => {
  visit = await openVisit()
  const credentials = await visit.enter('administrator')
  address = await visit.server.listen({ host: '127.0.0.1', port: 0 })
  browser = await openBrowser()
  page = await signedIn(credentials)
  const { id } = await visit.app.register.db
    .selectFrom('user')
    .select('id')
    .where('role', '=', 'analyst')
    .executeTakeFirstOrThrow()
  person = `/people/${id}`
})
afterAll(async () => {
  await browser?.close()
  await visit.close()
})

async function signedIn({ email, password }: Pick<Visit, 'email' | 'password'>): Promise<Page> {
  const fresh = await (await browser.newContext()).newPage()
  await fresh.goto(`${address}/sign-in`)
  await fresh.fill('#email', email)
  await fresh.fill('#password', password)
  await fresh.click('button:has-text("Sign in")')
  await fresh.waitForURL(`${address}/**`)
  return fresh
}

const places = (): readonly string[] => [
  '/people',
  '/people/new',
  person,
  `${person}/edit`,
  '/rights',
  '/account',
  '/account/password',
  '/account/codes'
]

describe.each([0, 1, 2, 3, 4, 5, 6, 7])('place %i of the pages about accounts', number => {
  test('has no fault that axe can find, wide, narrow or printed, and fits its screen', async () => {
    const found: string[] = []
    for (const [width, media] of [
      [1280, 'screen'],
      [390, 'screen'],
      [320, 'screen'],
      [800, 'print']
    ] as const) {
      await page.setViewportSize({ width, height: 900 })
      await page.emulateMedia({ media })
      await page.goto(`${address}${places()[number]}`)
      const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze()
      found.push(...violations.map(({ id, nodes }) => `${width} ${media}: ${id}: ${nodes[0]?.html}`))
      const over = Number(await page.evaluate('document.documentElement.scrollWidth - window.innerWidth'))
      if (media === 'screen' && over > 0) found.push(`${width}: ${over} pixels too wide`)
    }
    expect(found).toEqual([])
  })
})

test('five minutes before the end a person is warned, and one press of a key keeps them signed in', async () => {
  const idle = await signedIn(visit)
  await idle.clock.install()
  await idle.goto(`${address}/account`)
  await idle.clock.fastForward(24 * MINUTE)
  expect(await idle.isVisible('.lasting')).toBe(false)
  await idle.clock.fastForward(MINUTE + 1000)
  await idle.waitForSelector('.lasting[open]')
  expect(await idle.textContent('.lasting')).toContain('You will be signed out in 5 minutes')
  expect(await idle.evaluate('document.activeElement.textContent')).toBe('Stay signed in')
  expect(await idle.isVisible('text=Close')).toBe(false)
  const { violations } = await new AxeBuilder({ page: idle }).withTags(TAGS).analyze()
  expect(violations.map(({ id }) => id)).toEqual([])
  await idle.keyboard.press('Enter')
  await idle.waitForSelector('.lasting:not([open])', { state: 'attached' })
  await idle.clock.fastForward(24 * MINUTE)
  expect(await idle.isVisible('.lasting')).toBe(false)
})

test('who does nothing is led to sign in, and on to where they were', async () => {
  const idle = await signedIn(visit)
  await idle.clock.install()
  await idle.goto(`${address}/rights`)
  await idle.clock.fastForward(30 * MINUTE + 1000)
  await idle.waitForURL(`${address}/sign-in?ended=idle&next=%2Frights`)
  expect(await idle.textContent('main')).toContain('You were signed out because nothing was done for 30 minutes')
})

test('who writes is not idle, and another window in use keeps this one open', async () => {
  const idle = await signedIn(visit)
  await idle.clock.install()
  await idle.goto(`${address}/account/password`)
  await idle.clock.fastForward(20 * MINUTE)
  const stays = idle.waitForResponse('**/stay-signed-in')
  await idle.focus('#fresh')
  await idle.keyboard.press('x')
  expect((await stays).status()).toBe(200)
  await idle.clock.fastForward(20 * MINUTE)
  expect(await idle.isVisible('.lasting')).toBe(false)
  const other = await idle.context().newPage()
  await other.goto(`${address}/account`)
  await idle.clock.fastForward(20 * MINUTE)
  expect(await idle.isVisible('.lasting')).toBe(false)
})

test('without script a page says how long a session lasts', async () => {
  const state = await page.context().storageState()
  const plain = await (await browser.newContext({ javaScriptEnabled: false, storageState: state })).newPage()
  await plain.goto(`${address}/account`)
  expect(await plain.textContent('footer')).toContain('You are signed out after 30 minutes without use')
  expect(await plain.isVisible('.lasting')).toBe(false)
})
