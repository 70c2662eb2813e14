import { afterAll, beforeAll, expect, test } from 'vitest'
import { openVisit, type Visit } from '../../../../test/visit.js'
import { readRules } from '../../../rules/read-rules.js'

let visit: Visit
let body: string

beforeAll(async () => {
  visit = await openVisit()
  body = (await visit.get('/check-here')).body
})
afterAll(() => visit.close())

test('is for whoever is signed in', async () => {
  expect((await visit.get('/check-here')).statusCode).toBe(200)
  expect((await visit.get('/check-here', 'nobody')).headers.location).toMatch(/^\/sign-in/)
})

test('says that nothing is sent, and sends nothing: its forms have no address to send to', () => {
  expect(body).toContain('Your files stay on this computer: nothing is sent.')
  const main = body.slice(body.indexOf('<main'), body.indexOf('</main>'))
  expect(main).not.toMatch(/<form[^>]*(action|method)=/)
})

test('offers the years from the newest back, and every council there is', () => {
  const years = [...body.matchAll(/<option value="(\d{4}-\d{2})"/g)].map(([, year]) => year)
  expect(years).toEqual([...years].sort().reverse())
  expect(years).toContain('2025-26')
  expect(body).toContain('<option value="806">Middlesbrough (806)</option>')
})

test('starts a worker of our own address alone, which holds every rule', async () => {
  const { headers } = await visit.get('/check-here')
  expect(headers['content-security-policy']).toContain("worker-src 'self'")
  const assets = /\/assets\/[0-9a-f]+/.exec(body)![0]
  const worker = await visit.get(`${assets}/check-worker.js`)
  const rules = [...(await readRules('ssda903')), ...(await readRules('cin-census'))]
  expect(rules.filter(({ code }) => !worker.body.includes(`"${code}"`)).map(({ code }) => code)).toEqual([])
})
