import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ageOn } from '../src/domain/day.js'
import { openBrowser } from './browser.js'
import { sampleFiles } from './sample-home.js'
import { openVisit, type Visit } from './visit.js'

const YEAR = 2019
const LAST_DAY = '2020-03-31'

let visit: Visit
let browser: Browser
let page: Page
let address: string

beforeAll(async () => {
  visit = await openVisit()
  address = await visit.server.listen({ host: '127.0.0.1', port: 0 })
  browser = await openBrowser()
  page = await browser.newPage()
})

afterAll(async () => {
  await browser?.close()
  await visit.close()
})

test('a person signs in to an empty home and is told what to do first', async () => {
  await page.goto(address)
  await page.fill('#email', visit.email)
  await page.fill('#password', visit.password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.waitForURL(`${address}/`)
  expect(await page.textContent('main')).toContain('Upload')
})

test('uploads the sample return, sees its errors, and keeps it all the same', async () => {
  await page.goto(`${address}/upload`)
  await page.selectOption('#authority', '806')
  await page.setInputFiles(
    '#files',
    sampleFiles(YEAR).map(file => file.path)
  )
  await page.getByRole('button', { name: 'Check the files' }).click()
  await page.getByText('errors to mend').first().waitFor()
  await page.getByRole('checkbox').or(page.getByRole('radio')).first().check()
  await page.getByRole('button', { name: /keep/i }).first().click()
  await page.getByText('Load 1 is kept').waitFor({ timeout: 60_000 })
})

test('finds on the scorecard the number of children looked after that the files hold', async () => {
  await page.goto(`${address}/scorecard?asAt=${LAST_DAY}`)
  const row = page
    .getByRole('row')
    .filter({ has: page.getByRole('link', { name: 'Children looked after', exact: true }) })
  const expected = lookedAfterInFile().toLocaleString('en-GB')
  expect(await row.textContent()).toContain(expected)
  await row.getByRole('link').first().click()
  await page.getByRole('heading', { level: 1, name: 'Children looked after' }).waitFor()
  expect(await page.textContent('main')).toContain(expected)
})

test('sees the children behind it only after saying why, and the log has it', async () => {
  await page.getByRole('button', { name: 'See the children behind this figure' }).click()
  await page.getByRole('radio', { name: 'Checking the data' }).check()
  await page.getByRole('textbox').first().fill('Counting the sample return by hand')
  await page.getByRole('button', { name: 'Show the children' }).click()
  await page.getByRole('table').first().waitFor()
  expect(await page.textContent('main')).toContain(String(lookedAfterInFile()))
  const logged = await visit.app.register.db
    .selectFrom('access_log')
    .selectAll()
    .where('indicator', '=', 'CL01')
    .executeTakeFirstOrThrow()
  expect(logged).toMatchObject({ outcome: 'allowed', purpose: 'check-data', children: lookedAfterInFile() })
})

test('takes the load back, and the figure is gone', async () => {
  await page.goto(`${address}/loads/1`)
  await page.fill('#reason', 'Sent by mistake')
  await page.getByRole('button', { name: 'Withdraw load 1' }).click()
  await page.getByText('Withdrawn by First analyst').waitFor()
  await page.goto(`${address}/data`)
  expect(await page.textContent('main')).toContain('Withdrawn')
  await page.goto(`${address}/scorecard`)
  expect(await page.textContent('main')).toContain('Upload')
})

/** Counted straight from the file, as an analyst would in a spreadsheet: open episodes on the day, under 18, no short breaks. */
function lookedAfterInFile(): number {
  const births = new Map(rowsOf('header').map(row => [row.CHILD, dayOf(row.DOB!)]))
  const open = rowsOf('episodes').filter(
    row =>
      dayOf(row.DECOM!) <= LAST_DAY && (row.DEC === '' || dayOf(row.DEC!) > LAST_DAY) && !['V3', 'V4'].includes(row.LS!)
  )
  return new Set(open.map(row => row.CHILD).filter(child => ageOn(births.get(child)!, LAST_DAY) < 18)).size
}

function rowsOf(table: string): Record<string, string>[] {
  const file = sampleFiles(YEAR).find(({ name }) => name === `${YEAR}-${table}.csv`)!
  const [head, ...lines] = readFileSync(file.path, 'utf8')
    .trim()
    .split(/\r?\n/)
    .map(line => line.split(','))
  return lines.map(cells => Object.fromEntries(head!.map((name, i) => [name, cells[i] ?? ''])))
}

function dayOf(text: string): string {
  const [day, month, year] = text.split('/')
  return `${year}-${month}-${day}`
}
