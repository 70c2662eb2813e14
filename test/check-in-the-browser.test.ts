import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { readSheet } from 'read-excel-file/node'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { overviewOf } from '../src/checks/check-overview.js'
import { issuesFile } from '../src/documents/issues-file.js'
import { issueDetails } from '../src/rules/findings/issue-details.js'
import { type IssueList, issueListText } from '../src/rules/findings/issue-list.js'
import { readRules } from '../src/rules/read-rules.js'
import { checkUpload } from '../src/rules/reading/check-upload.js'
import { openBrowser } from './browser.js'
import { openVisit, type Visit } from './visit.js'

const SAMPLES = '../shared/data/samples'
const SSDA903 = readdirSync(join(SAMPLES, 'ssda903-2025'))
  .filter(name => name.endsWith('.csv'))
  .map(name => join(SAMPLES, 'ssda903-2025', name))
const PROVIDERS = ['combined_scp_ch_fake.xlsx', 'scp_ch_2025_fake.xlsx'].map(name =>
  join(SAMPLES, 'ssda903-2025', name)
)
const CIN = join(SAMPLES, 'cin-census/fake_CIN_data.xml')
const ANNEX_A = join(SAMPLES, 'annex-a/Annex_A_2024_Jan.xlsx')
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
// A laptop takes one second; these leave room for a machine that is busy.
const MOST_SECONDS = 15
const LONGEST_BLOCK = 500

let visit: Visit
let browser: Browser
let context: BrowserContext
let address: string

beforeAll(async () => {
  visit = await openVisit()
  address = await visit.server.listen({ host: '127.0.0.1', port: 0 })
  browser = await openBrowser()
  context = await signedIn({})
})
afterAll(async () => {
  await browser?.close()
  await visit.close()
})

describe('the sample return, checked as both years with the network gone', () => {
  let page: Page
  let asked: string[]
  let seconds: number

  beforeAll(async () => {
    page = await openPage()
    asked = []
    page.on('request', request => asked.push(request.url()))
    await context.setOffline(true)
    await page.setInputFiles('input[name=files]', SSDA903)
    await page.setInputFiles('input[name=last-year]', SSDA903)
    await page.setInputFiles('input[name=providers]', PROVIDERS)
    await page.selectOption('select[name=authority]', '806')
    await page.evaluate(WATCH_FOR_BLOCKS)
    const begun = performance.now()
    await checkAndWait(page)
    seconds = (performance.now() - begun) / 1000
  })
  afterAll(async () => {
    await context.setOffline(false)
    await page.close()
  })

  test('is told what the engine tells on the server', async () => {
    const { checked, overview } = await byNode({
      files: SSDA903,
      lastYear: SSDA903,
      providers: PROVIDERS,
      authority: '806'
    })
    const { errors, children } = overview.totals
    const of = (count: number) => count.toLocaleString('en-GB')
    expect(await page.textContent('[data-totals]')).toBe(
      `${of(errors)} errors in ${of(children)} of ${of(overview.children)} children, by ${overview.rules.length} rules.`
    )
    expect(await listed(page)).toEqual(overview.rules.map(({ code, errors }) => [code, of(errors)]))
    const details = [...issueDetails(checked.findings.issues(), checked.open)]
    expect((await saved(page, 'json')).toString() === issueListText(checked, details)).toBe(true)
    expect((await saved(page, 'csv')).equals(Buffer.from(await issuesFile(details, 'csv', 'csv')))).toBe(true)
  })

  test('is listed by child and by table, a part at a time', async () => {
    await page.click('text=/rules could not be run\\.$/')
    await page.click('[data-by=child]')
    await page.click('text=Show 60 more of 2,615')
    await page.waitForSelector('text=Show 60 more of 2,555')
    expect(await page.locator('.issue-list__line').count()).toBe(120)
    await page.click('[data-by=table]')
    await page.waitForSelector('.issue-list--table')
    await page.click('.issue-list__summary >> nth=0')
    await page.waitForSelector('text=Show 25 more of')
    expect(await page.locator('.issue-list__issue').count()).toBe(25)
    await page.fill('#rule', '178')
    await page.waitForSelector('text=/issues like that, in 1 table/')
  })

  test('asks nothing of the network, holds nobody up, and is quick', async () => {
    expect(asked).toEqual([])
    expect(await page.evaluate('localStorage.length + sessionStorage.length')).toBe(0)
    expect(await page.evaluate('longestBlock')).toBeLessThan(LONGEST_BLOCK)
    expect(seconds).toBeLessThan(MOST_SECONDS)
  })
})

test('a census is told what the engine tells on the server; notes go with its list and come back with it', async () => {
  let page = await openPage()
  await page.setInputFiles('input[name=files]', CIN)
  await checkAndWait(page)
  const { overview } = await byNode({ files: [CIN] })
  const totals = overview.rules.map(({ code, errors, queries }) => [code, (errors + queries).toLocaleString('en-GB')])
  expect(await listed(page)).toEqual(totals)
  expect((await readSheet(await saved(page, 'xlsx'))).length).toBe(1 + overview.totals.errors + overview.totals.queries)
  await page.click('.issue-list__summary >> nth=0')
  await page.fill('.issue-list__input >> nth=0', 'Explained: twins')
  await page.press('.issue-list__input >> nth=0', 'Tab')
  await page.waitForSelector('text=1 issue has a note.')
  const list = JSON.parse((await saved(page, 'json')).toString()) as IssueList
  expect(list.issues.filter(({ note }) => note)).toMatchObject([{ note: 'Explained: twins' }])
  await page.close()

  page = await openPage()
  await page.setInputFiles('input[name=files]', CIN)
  await checkAndWait(page)
  await page.click('text=Compare with an earlier check')
  // One issue of the earlier check is not there any more, and one is there that was not.
  const issues = list.issues.map((issue, at) => (at === 1 ? { ...issue, key: `${issue.key}0` } : issue))
  await choose(page, 'an-earlier-one.json', JSON.stringify({ ...list, issues }))
  await page.waitForSelector('text=Since the check whose list is an-earlier-one.json')
  const still = (list.issues.length - 1).toLocaleString('en-GB')
  expect(await page.locator('[data-since-counts] dd').allTextContents()).toEqual([
    '1 Show them: fixed',
    '1 Show them: new',
    `${still} Show them: still there`
  ])
  await page.click('.issue-list__summary >> nth=0')
  expect(await page.inputValue('.issue-list__input >> nth=0')).toBe('Explained: twins')
  expect(await faults(page)).toEqual([])
  await page.click('text=Show them: fixed')
  await page.waitForSelector('text=1 issue like that, in 1 rule.')
  await page.click('text=Compare with an earlier check')
  await choose(page, 'shopping.json', '["milk"]')
  await page.waitForSelector('text=shopping.json is not the list of an earlier check')
  await page.close()
})

test('files that are no return are not checked, and the page says why and takes others', async () => {
  const page = await openPage()
  await page.click('text=Check these files')
  await page.waitForSelector('.govuk-error-summary:has-text("Choose the files to check")')
  await page.setInputFiles('input[name=files]', [
    { name: 'holiday.csv', mimeType: 'text/csv', buffer: Buffer.from('Where,When\nWhitby,August\n') },
    { name: 'broken.xlsx', mimeType: 'application/zip', buffer: Buffer.from('PK\u0003\u0004 and no more') }
  ])
  await page.click('text=Check these files')
  await page.waitForSelector('h1:has-text("These files could not be checked")')
  expect(await page.textContent('[data-refusals]')).toMatch(
    /holiday\.csv is no return.*broken\.xlsx is not a workbook/s
  )
  expect(await faults(page)).toEqual([])
  await page.goBack()
  await page.setInputFiles('input[name=files]', ANNEX_A)
  await page.click('text=Check these files')
  await page.waitForSelector('text=For Annex A and the Standard Safeguarding Dataset, upload the files')
  await page.click('text=Check again or other files')
  await page.setInputFiles('input[name=files]', CIN)
  await checkAndWait(page)
  expect(await page.textContent('[data-title]')).toBe('Children in need census')
  await page.close()
})

test('the page has no fault that axe can find and fits every screen', async () => {
  const page = await openPage()
  expect(await faults(page)).toEqual([])
  for (const width of [320, 390, 768, 1280, 1920]) {
    await page.setViewportSize({ width, height: 900 })
    expect(await page.evaluate('document.documentElement.scrollWidth - window.innerWidth')).toBeLessThanOrEqual(0)
  }
  await page.close()
})

test('without script the page says what can be done', async () => {
  const plain = await signedIn({ javaScriptEnabled: false })
  const page = await plain.newPage()
  await page.goto(`${address}/check-here`)
  const words = await page.innerText('main')
  expect(words).toContain('This page needs script')
  expect(words).toContain('check a return on the server')
  await plain.close()
})

const WATCH_FOR_BLOCKS = `
  longestBlock = 0
  new PerformanceObserver(list => {
    for (const { duration } of list.getEntries()) longestBlock = Math.max(longestBlock, duration)
  }).observe({ type: 'longtask' })`

async function signedIn(options: { javaScriptEnabled?: boolean }): Promise<BrowserContext> {
  const made = await browser.newContext({ acceptDownloads: true, ...options })
  const page = await made.newPage()
  await page.goto(`${address}/sign-in`)
  await page.fill('#email', visit.email)
  await page.fill('#password', visit.password)
  await page.click('button:has-text("Sign in")')
  await page.waitForURL(`${address}/`)
  await page.close()
  return made
}

async function openPage(): Promise<Page> {
  const page = await context.newPage()
  await page.goto(`${address}/check-here`)
  await page.waitForSelector('text=The page now works without a network.')
  return page
}

async function checkAndWait(page: Page): Promise<void> {
  await page.click('text=Check these files')
  await page.waitForSelector('.issue-list__line')
}

async function choose(page: Page, name: string, text: string): Promise<void> {
  await page.setInputFiles('input[name=earlier]', { name, mimeType: 'application/json', buffer: Buffer.from(text) })
}

/** The names and counts of the lines of the list. */
async function listed(page: Page): Promise<string[][]> {
  const names = await page.locator('.issue-list__name').allTextContents()
  const counts = await page.locator('.issue-list__count strong').allTextContents()
  return names.map((name, at) => [name, counts[at]!])
}

async function saved(page: Page, format: 'csv' | 'xlsx' | 'json'): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.click(`[data-save=${format}]`)])
  return readFileSync(await download.path())
}

interface Paths {
  readonly files: readonly string[]
  readonly lastYear?: readonly string[]
  readonly providers?: readonly string[]
  readonly authority?: string
}

async function byNode({ files, lastYear = [], providers = [], authority }: Paths) {
  const named = (paths: readonly string[]) => paths.map(path => ({ name: path, path }))
  const given = {
    files: named(files),
    lastYear: named(lastYear),
    providers: named(providers),
    authority: authority ?? null
  }
  const checked = await checkUpload(given, id => readRules(id === 'ssda903' ? 'ssda903' : 'cin-census'))
  if (checked.id === null) throw new Error('The sample was not known for what it is.')
  const issues = Array.from(issueDetails(checked.findings.issues(), checked.open), each => ({ ...each, id: each.key }))
  return { checked, overview: overviewOf(checked, issues) }
}

async function faults(page: Page): Promise<string[]> {
  const found: string[] = []
  for (const [width, media] of [
    [1280, 'screen'],
    [390, 'screen'],
    [800, 'print']
  ] as const) {
    await page.setViewportSize({ width, height: 900 })
    await page.emulateMedia({ media })
    const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze()
    found.push(...violations.map(({ id, nodes }) => `${width} ${media} ${id}: ${nodes[0]?.html}`))
  }
  await page.emulateMedia({ media: 'screen' })
  return found
}
