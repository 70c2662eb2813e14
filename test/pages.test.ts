import { readFileSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { InputFile } from '../src/sources/source.js'
import { openBrowser } from './browser.js'
import { sampleFiles, sampleHome } from './sample-home.js'
import { openVisit, type Visit } from './visit.js'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const PLACES = [
  '/',
  '/scorecard',
  '/scorecard?words=no+such',
  '/indicators/PL01',
  '/indicators/AS02',
  '/indicators/PL01/children',
  '/indicators/PL01/target',
  '/data',
  '/loads/1',
  '/check',
  '/upload',
  '/help',
  '/no-such-page'
]

let visit: Visit
let browser: Browser
let page: Page
let address: string

beforeAll(async () => {
  visit = await openVisit(await sampleHome([2017, 2018]))
  address = await visit.server.listen({ host: '127.0.0.1', port: 0 })
  browser = await openBrowser()
  page = await (await browser.newContext()).newPage()
})
afterAll(async () => {
  await browser?.close()
  await visit.close()
})

test('a person signs in with the keyboard alone', async () => {
  await page.goto(`${address}/sign-in`)
  expect(await faults()).toEqual([])
  await page.focus('#email')
  await page.keyboard.type(visit.email)
  await page.keyboard.press('Tab')
  await page.keyboard.type(visit.password)
  await page.keyboard.press('Enter')
  await page.waitForURL(`${address}/`)
})

test.each(PLACES)(
  '%s has no fault that axe can find, fits every screen, and keeps to its own content policy',
  async path => {
    const complaints: string[] = []
    page.on('console', message => message.text().includes('Content Security Policy') && complaints.push(message.text()))
    const found: string[] = []
    for (const width of [320, 390, 1280, 1920]) {
      await show(path, width)
      if (width === 390 || width === 1280) found.push(...(await faults()).map(fault => `${width}: ${fault}`))
      expect(await page.evaluate('document.documentElement.scrollWidth - window.innerWidth')).toBeLessThanOrEqual(0)
    }
    await show(path, 800, 'print')
    found.push(...(await faults()).map(fault => `print: ${fault}`))
    expect(found).toEqual([])
    expect(complaints).toEqual([])
  }
)

test('arrow keys move through a chart’s points and say each', async () => {
  await show('/indicators/PL01', 1280)
  await page.focus('.chart__drawing--wide')
  await page.keyboard.press('End')
  const last = await page.textContent('.chart__drawing--wide .chart__spoken')
  await page.keyboard.press('ArrowLeft')
  const before = await page.textContent('.chart__drawing--wide .chart__spoken')
  expect(last).toMatch(/^March 2019: /)
  expect(before).toMatch(/^February 2019: /)
})

test('children are shown once a reason is given, and the page has no fault', async () => {
  await show('/indicators/CL01/children', 1280)
  await page.check('input[value=check-data]')
  await page.fill('#words', 'Checking the ages before the return')
  await page.click('text=Show the children')
  await page.waitForURL(/\/children\//)
  expect(await page.textContent('h1')).toMatch(/^\d+ children who count$/)
  expect(await faults()).toEqual([])
})

test('a form sent with a fault comes back with it, and the files chosen stay chosen', async () => {
  await show('/upload', 1280)
  await page.setInputFiles(
    '#files',
    sampleFiles(2019).map(file => file.path)
  )
  await page.fill('#period', 'last year')
  await page.click('text=Check the files')
  await page.waitForSelector('.govuk-error-summary')
  expect(await page.textContent('.govuk-error-summary__list')).toContain('Write the period as a year')
  expect(await page.evaluate('document.querySelector("#files").files.length')).toBe(sampleFiles(2019).length)
  expect(await faults()).toEqual([])
})

test('files are uploaded, their issues read and the load kept, and no page on the way has a fault', async () => {
  await show('/upload', 390)
  await page.setInputFiles(
    '#files',
    sampleFiles(2019).map(file => file.path)
  )
  await page.click('text=Check the files')
  await page.waitForSelector('text=Keep it all the same', { timeout: 60_000 })
  expect(await faults()).toEqual([])
  await page.click('text=Keep these files although they have errors')
  await page.click('button:has-text("Keep these files for 2019-20")')
  await page.waitForURL(/\/loads\/3/, { timeout: 60_000 })
  expect(await page.textContent('.kept__title')).toBe('Load 3 is kept')
  expect(await faults()).toEqual([])
})

test('a return is checked, its issues read and a note kept, and no page on the way has a fault', async () => {
  await show('/check', 1280)
  await page.selectOption('#authority', '806')
  await page.setInputFiles('#files', sampleFiles(2019).map(firstRows))
  await page.click('button:has-text("Check the return")')
  await page.waitForSelector('.issue-list', { timeout: 60_000 })
  const check = new URL(page.url()).pathname
  for (const list of ['?open=1', '?by=child&open=1', '?by=table&open=1']) {
    await show(`${check}${list}`, 320)
    expect(await faults()).toEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth - window.innerWidth')).toBeLessThanOrEqual(0)
  }
  await show(`${check}?open=1`, 800, 'print')
  expect(await faults()).toEqual([])
  await show(`${check}?open=1`, 1280)
  await page.locator('.issue-list__input').first().fill('Explained: the school confirmed it')
  await page.locator('.issue-list__keep').first().click()
  await page.waitForURL(/#line-1$/)
  expect(await page.locator('.issue-list__input').first().inputValue()).toBe('Explained: the school confirmed it')
  await page.fill('#words', 'no such words')
  await page.click('.filter__button')
  await page.waitForSelector('text=No issue is like that')
  expect(await faults()).toEqual([])
}, 180_000)

test('every page works without script: sign-in, a chart’s table and its breakdowns', async () => {
  const plain = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  await plain.goto(`${address}/sign-in`)
  await plain.fill('#email', visit.email)
  await plain.fill('#password', visit.password)
  await plain.click('button:has-text("Sign in")')
  await plain.goto(`${address}/indicators/PL01`)
  await plain.click('text=The chart as a table')
  expect(await plain.isVisible('th:has-text("February 2019")')).toBe(true)
  expect(await plain.isVisible('#by-sex')).toBe(true)
})

/** A sample file's first few rows, as a browser is given a file: a long list takes axe long and tells it nothing new. */
function firstRows({ name, path }: InputFile) {
  const rows = readFileSync(path, 'utf8').split('\n').slice(0, 12)
  return { name, mimeType: 'text/csv', buffer: Buffer.from(rows.join('\n')) }
}

async function show(path: string, width: number, media: 'screen' | 'print' = 'screen'): Promise<void> {
  await page.setViewportSize({ width, height: 900 })
  await page.emulateMedia({ media })
  await page.goto(`${address}${path}`)
}

async function faults(): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
}
