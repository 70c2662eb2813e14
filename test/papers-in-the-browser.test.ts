import { readFile } from 'node:fs/promises'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from './browser.js'
import { openPaperVisit, TEXT } from './paper-visit.js'
import type { Visit } from './visit.js'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const FORMS = ['Web page', 'Word', 'PDF', 'Tables as a workbook', 'Plain text', 'PDF in large print']
const complaints: string[] = []
let visit: Visit
let browser: Browser
let page: Page
let address: string
let paper: string

beforeAll(async () => {
  visit = await openPaperVisit()
  await visit.app.register.db.updateTable('user').set({ role: 'director' }).where('email', '=', visit.email).execute()
  address = await visit.server.listen({ host: '127.0.0.1', port: 0 })
  browser = await openBrowser()
  page = await (await browser.newContext({ acceptDownloads: true })).newPage()
  page.setDefaultTimeout(10_000)
  page.on('console', message => message.text().includes('Content Security Policy') && complaints.push(message.text()))
  await signIn(page)
})
afterAll(async () => {
  await browser?.close()
  await visit.close()
})

test('a paper is begun from a template, and its text is there to be written', async () => {
  await page.goto(`${address}/papers/new`)
  await sound()
  await page.click('text=Begin with nothing')
  await sound()
  await page.fill('#title', 'Our children')
  await page.fill('#body', 'Corporate Parenting Board')
  await page.fill('#meeting', '1/5/2018')
  await page.fill('#asAt', '31/3/2018')
  await page.fill('#owner', 'Head of care')
  await page.click('button:has-text("Start writing")')
  await page.waitForURL(/\/write$/)
  paper = page.url().replace('/write', '')
})

test('the preview follows the text, and a problem’s link puts the cursor where it is', async () => {
  await page.fill('#text', `${TEXT}\nNobody knows {{figure XX01}}.\n`)
  const link = page.locator('[data-notes] a', { hasText: 'Line 11, column 23' })
  await link.click()
  expect(await page.evaluate('document.querySelector("#text").selectionStart')).toBe(
    `${TEXT}\nNobody knows {{figure `.length
  )
  await page.fill('#text', TEXT)
  await page.waitForSelector('[data-paper] >> text=children looked after on 31 March 2018')
  await page.locator('[data-notes] a').waitFor({ state: 'detached' })
  expect(await page.textContent('[data-paper]')).toContain('For officers:')
  await page.selectOption('#audience', 'members')
  await page.waitForSelector('[data-paper]:not(:has-text("For officers:"))')
  await sound()
  await page.fill('#words', 'CL01')
  await page.click('button:has-text("Find")')
  await page.getByRole('button', { name: 'Insert: Control chart of CL01' }).waitFor()
  await sound()
  await page.evaluate('document.querySelector("#text").setSelectionRange(14, 14)')
  await page.getByRole('button', { name: 'Insert: Control chart of CL01' }).click()
  expect(await page.inputValue('#text')).toContain('# Our children\n\n{{chart control CL01}}\n\nThere were')
  await page.waitForSelector('[data-paper] figure')
  await page.fill('#text', TEXT)
  expect(await page.evaluate('Object.values({ ...localStorage, ...sessionStorage }).join().includes("children")')).toBe(
    false
  )
  await page.focus('#text')
  await page.keyboard.press('Control+s')
  await page.waitForSelector('text=as version 2')
})

test('it is commented, signed and published, and no page on the way has a fault', async () => {
  await page.goto(`${paper}/comments?line=3`)
  await page.fill('#words', 'Is this of the whole council?')
  await page.click('button:has-text("Add the comment")')
  await page.waitForSelector('#line-3 >> text=Is this of the whole council?')
  await sound()
  await page.goto(paper)
  await sound()
  await page.click('text=Read and sign off')
  await sound()
  await page.check('#agreed')
  await page.click('button:has-text("Sign"):not(:has-text("out"))')
  await page.waitForSelector('text=Who has signed it')
  await page.waitForSelector('text=who did not write it is still to sign it off')
  await visit.post(`${new URL(paper).pathname}/sign`, { agreed: 'yes', version: '3' }, 'head-of-service')
  await page.goto(`${paper}/compare?from=1&to=2`)
  await sound()
  await page.goto(`${paper}/publish`)
  await sound()
  await page.click('main button:has-text("Publish")')
  await page.waitForURL(/\/publications\//)
  await sound()
})

test('it is read, taken away in every form, and set beside what is known now', async () => {
  await page.click('text=Read it as it was published')
  await page.waitForSelector('text=For officers:')
  await sound()
  for (const form of FORMS) {
    const started = page.waitForEvent('download')
    await page.locator('.no-print').getByRole('link', { name: form, exact: true }).click()
    const file = await readFile(await (await started).path())
    expect([form, file.length > 500]).toEqual([form, true])
  }
  await page.click('text=What we said then, what we know now')
  await page.waitForSelector('h1:has-text("What we said then")')
  await sound()
  expect(complaints).toEqual([])
})

test('a paper is written, previewed and saved without script', async () => {
  const plain = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  await signIn(plain)
  await plain.goto(`${paper}/write`)
  await plain.fill('#text', 'There were {{figure CL01}} of them.')
  await plain.click('button:has-text("Preview")')
  expect(await plain.textContent('[data-paper]')).toMatch(/There were \d/)
  await plain.click('button:has-text("Save")')
  expect(await plain.textContent('main')).toContain('Saved')
})

async function signIn(page: Page): Promise<void> {
  await page.goto(`${address}/sign-in`)
  await page.fill('#email', visit.email)
  await page.fill('#password', visit.password)
  await page.keyboard.press('Enter')
  await page.waitForURL(`${address}/`)
}

/** Nothing that axe can find is wrong, and nothing is wider than the screen, on a phone or beside it. */
async function sound(): Promise<void> {
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze()
    const faults = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
    expect(faults, `${page.url()} at ${width}`).toEqual([])
    const over = await page.evaluate('document.documentElement.scrollWidth - window.innerWidth')
    expect(over, `${page.url()} at ${width}`).toBeLessThanOrEqual(0)
  }
}
