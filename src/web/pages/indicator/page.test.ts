import { afterAll, beforeAll, expect, test } from 'vitest'
import { sampleHome } from '../../../../test/sample-home.js'
import { openVisit, type Visit } from '../../../../test/visit.js'
import type { IndicatorDetail } from '../../application.js'

let visit: Visit
let detail: IndicatorDetail

beforeAll(async () => {
  visit = await openVisit(await sampleHome([2017, 2018]))
  detail = (await visit.app.indicator('PL01', { authority: '806', asAt: null, knownAt: null })) as IndicatorDetail
})
afterAll(() => visit.close())

test('the two numbers behind the figure stand in sentences', async () => {
  const { body } = await visit.get('/indicators/PL01')
  const parts = [...body.matchAll(/parts__number">([\d,]+)<.*?parts__words">([^<]+)</g)].map(match => match.slice(1, 3))
  expect(parts).toEqual([
    [String(detail.latest.denominator), 'Children looked after on the day'],
    [String(detail.latest.numerator), expect.stringMatching(/three or more placements/)]
  ])
})

test('the numbers are named, and so is the chart with its reason and its caution, without opening anything', async () => {
  const { body } = await visit.get('/indicators/PL01')
  expect([...body.matchAll(/class="under">(Numerator|Denominator)</g)].map(match => match[1])).toEqual([
    'Denominator',
    'Numerator'
  ])
  const shown = body.replace(/<details[\s\S]*?<\/details>/g, '')
  expect(shown).toContain(detail.choice.reason)
  expect(shown).toContain(detail.choice.warning)
})

test('the chart is drawn wide and narrow, with every month in its table', async () => {
  const { body } = await visit.get('/indicators/PL01')
  expect(body).toContain('id="over-time-chart-wide"')
  expect(body).toContain('id="over-time-chart-narrow"')
  const table = body.slice(body.indexOf('month by month'), body.indexOf('Why this chart'))
  expect(table.match(/<th scope="row">/g)).toHaveLength(detail.series.length)
})

test('every breakdown has its bars and its table, and its parts are shown', async () => {
  const { body } = await visit.get('/indicators/PL01')
  expect(detail.breakdowns.length).toBeGreaterThan(2)
  for (const { by, title } of detail.breakdowns) {
    expect(body).toContain(`id="by-${by.replaceAll('_', '-')}"`)
    expect(body).toContain(`${title} as a table`)
  }
})

test('the page says which loads, day and definition the figure comes from', async () => {
  const { body } = await visit.get('/indicators/PL01')
  for (const load of detail.loads) expect(body).toContain(`href="/loads/${load.number}"`)
  expect(body).toContain(detail.provenance.definitions)
  expect(body).toContain('received 1 May 2019, 10:00')
  expect(body).toMatch(/\d \w+ \d{4}, \d\d:\d\d, the moment of our knowledge/)
})

test('loads are led to for those alone who see what was received', async () => {
  const as = (role: string) => visit.app.register.db.updateTable('user').set({ role }).execute()
  const page = async () => (await visit.get('/indicators/CL01')).body
  expect(await page()).toMatch(/href="\/loads\/\d/)
  for (const role of ['elected-member', 'quality-lead']) {
    await as(role)
    const body = await page()
    expect([role, body.includes('href="/loads/'), /Load \d+, received/.test(body)]).toEqual([role, false, true])
  }
  await as('analyst')
})

test('an indicator without a figure says why and offers no children', async () => {
  const { body } = await visit.get('/indicators/AS02')
  expect(body).toContain('No source')
  expect(body).not.toContain('See the children behind this figure')
})

test('what an indicator counts is said although there is no figure', async () => {
  const { body } = await visit.get('/indicators/AS02')
  expect(body.match(/parts__number">–</g)).toHaveLength(2)
})

test('an indicator that does not exist is not found', async () => {
  expect((await visit.get('/indicators/ZZ99')).statusCode).toBe(404)
})

test('limits are started afresh only from a month of the chart and for a cause', async () => {
  const nothing = await visit.post('/indicators/PL01/rebase', { day: '', cause: 'short' })
  expect(nothing.statusCode).toBe(422)
  expect(nothing.body).toContain('Choose the month that starts the new limits')
  expect(nothing.body).toContain('Say what changed, in at least 10 letters')
  const elsewhen = await visit.post('/indicators/PL01/rebase', { day: '1999-01-31', cause: 'A new team began work' })
  expect(elsewhen.statusCode).toBe(422)
})

test('limits started afresh bear the name and the cause, and can be taken back by name', async () => {
  const day = detail.series.at(-8)?.asAt ?? ''
  const done = await visit.post('/indicators/PL01/rebase', { day, cause: 'A new team <began> work' })
  expect([done.statusCode, done.headers.location]).toEqual([303, '/indicators/PL01#over-time'])
  const { body } = await visit.get('/indicators/PL01')
  expect(body).toContain('A new team &lt;began&gt; work')
  const rebased = await visit.app.indicator('PL01', { authority: '806', asAt: null, knownAt: null })
  expect(rebased?.chart?.segments.map(segment => segment.rebase?.by ?? null)).toEqual([null, 'First analyst'])
  const [, decision = ''] = body.match(/name="decision" value="([^"]+)"/) ?? []
  await visit.post('/indicators/PL01/rebase/undo', { decision })
  expect((await visit.get('/indicators/PL01')).body).toContain('Taken back by First analyst')
  expect((await visit.post('/indicators/PL01/rebase/undo', { decision })).statusCode).toBe(404)
})
