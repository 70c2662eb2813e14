import { afterAll, beforeAll, expect, test } from 'vitest'
import { sampleHome } from '../../../../test/sample-home.js'
import { openVisit, type Visit } from '../../../../test/visit.js'

let visit: Visit
let empty: Visit

beforeAll(async () => {
  visit = await openVisit(await sampleHome([2017, 2018]))
  empty = await openVisit()
})
afterAll(async () => {
  await visit.close()
  await empty.close()
})

test('an empty home says what to do first, and where', async () => {
  const { statusCode, body } = await empty.get('/scorecard')
  expect(statusCode).toBe(200)
  expect(body).toContain('There is nothing to show yet')
  expect(body).toContain('href="/upload"')
})

test('each indicator has a row whose latest value is the figure, with its month before, signal and trend', async () => {
  const scorecard = await visit.app.scorecard({ authority: '806', asAt: null, knownAt: null })
  const row = scorecard?.groups.flatMap(group => group.rows).find(each => each.indicator.id === 'CL01')
  const html = rowOf((await visit.get('/scorecard')).body, 'CL01')
  expect(row?.latest.value).toBeGreaterThan(0)
  expect(html).toContain(`data-label="Latest">${row?.latest.value}<`)
  expect(html).toContain(`data-label="Month before">${row?.previous?.value}<`)
  expect(html).toMatch(/signal--(concern|improvement|changed|steady)/)
  expect(html).toContain('id="trend-CL01"')
})

test('an indicator that no load can feed says so and is not nought', async () => {
  const html = rowOf((await visit.get('/scorecard')).body, 'AS02')
  expect(html).toContain('No source')
  expect(html).not.toContain('>0<')
})

test('words narrow the scorecard to indicators that hold them all, and are shown back safely', async () => {
  const { body } = await visit.get('/scorecard?words=placements+three')
  expect(rowsOf(body)).toEqual(['PL01'])
  const odd = await visit.get(`/scorecard?words=${encodeURIComponent('<script>x')}`)
  expect(odd.body).toContain('No indicator has “&lt;script&gt;x” in its name')
})

test('indicators are counted by signal, and each count leads to its own indicators and back', async () => {
  const { body } = await visit.get('/scorecard')
  const counts = tallyOf(body)
  const marks = [...body.matchAll(/data-label="Signal">\s*<span class="signal[\s\S]*?signal__words">([^<]+)</g)]
  const words = marks.map(match => match[1] ?? '')
  expect(counts.length).toBeGreaterThan(1)
  for (const { word, count } of counts) expect(words.filter(each => each === word)).toHaveLength(count)
  const [{ href, count, word } = { href: '', count: 0, word: '' }] = counts
  const alone = (await visit.get(href)).body
  expect(rowsOf(alone)).toHaveLength(count)
  expect(alone).toContain(`name="signal" value="${word}"`)
  expect(tallyOf(alone).find(each => each.word === word)?.href).toBe('/scorecard')
  expect(rowsOf((await visit.get('/scorecard?signal=none+such')).body)).toEqual(rowsOf(body))
})

test('another day gives that day’s figures, and its links keep the day', async () => {
  const { body } = await visit.get('/scorecard?asAt=2018-06-30')
  expect(body).toContain('as at 30 June 2018')
  expect(body).toContain('href="/indicators/CL01?asAt=2018-06-30"')
  expect(body).toContain('href="/scorecard.csv?asAt=2018-06-30"')
})

test('a day that is none is refused in plain words', async () => {
  const { statusCode, body } = await visit.get('/scorecard?asAt=2018-02-31')
  expect([statusCode, body.includes('The as-at day is not a day')]).toEqual([400, true])
})

test('the scorecard can be taken away as CSV and as Excel', async () => {
  const csv = await visit.get('/scorecard.csv')
  expect(csv.headers['content-disposition']).toBe('attachment; filename="scorecard-806-latest.csv"')
  expect(csv.body).toContain('CL01')
  const xlsx = await visit.get('/scorecard.xlsx')
  expect(xlsx.rawPayload.subarray(0, 2).toString()).toBe('PK')
})

function rowOf(body: string, id: string): string {
  const rows = body.split('<tr ').filter(row => row.includes(`/indicators/${id}"`))
  expect(rows).toHaveLength(1)
  return rows[0] ?? ''
}

function tallyOf(body: string): { word: string; count: number; href: string }[] {
  const links = body.matchAll(
    /class="tally__link[^"]*" href="([^"]+)"[\s\S]*?tally__count">(\d+)<[\s\S]*?signal__words">([^<]+)</g
  )
  return [...links].map(([, href = '', count = '', word = '']) => ({ word, count: Number(count), href }))
}

function rowsOf(body: string): string[] {
  return [...body.matchAll(/href="\/indicators\/(\w+)/g)].map(match => match[1] ?? '')
}
