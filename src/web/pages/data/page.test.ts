import { afterAll, beforeAll, expect, test } from 'vitest'
import { sampleHome } from '../../../../test/sample-home.js'
import { openVisit, type Visit } from '../../../../test/visit.js'

let visit: Visit

beforeAll(async () => {
  visit = await openVisit(await sampleHome([2017, 2017, 2018]))
})
afterAll(() => visit.close())

test('every load is listed, the newest first, with who sent it and whether it is in force', async () => {
  const { body } = await visit.get('/data')
  expect([...body.matchAll(/href="\/loads\/(\d)"/g)].map(match => match[1])).toEqual(['3', '2', '1'])
  expect([...body.matchAll(/govuk-tag[^>]*>([\w ]+)</g)].map(match => match[1])).toEqual([
    'In force',
    'In force',
    'Superseded'
  ])
  expect(body).toContain('Test')
})

test('a moment is told as a clock in England shows it', async () => {
  const { body } = await visit.get('/data')
  expect(body).toContain('1 May 2019, 10:00')
})

test('issues are counted in words: none of a kind is left out, and one is no plural', async () => {
  const { body } = await visit.get('/data')
  const told = [...body.matchAll(/data-label="Issues">([^<]+)</g)].map(match => match[1])
  expect(told).toHaveLength(3)
  for (const words of told) expect(words).toMatch(/^(None|[\d,]+ (error|warning)s?(, [\d,]+ warnings?)?)$/)
  expect(body).not.toMatch(/\b(0 (error|warning)|1 (error|warning)s)/)
})

test('repairs to the records in force are counted by rule', async () => {
  const repairs = await visit.app.repairs('806')
  const { body } = await visit.get('/data')
  expect(repairs.length).toBeGreaterThan(0)
  for (const { count } of repairs) expect(body).toContain(`<td class="num">${count}</td>`)
})
