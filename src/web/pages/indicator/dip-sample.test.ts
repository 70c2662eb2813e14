import { afterAll, beforeAll, expect, test } from 'vitest'
import { sampleHome } from '../../../../test/sample-home.js'
import { openVisit, type Visit } from '../../../../test/visit.js'
import type { Indicator } from '../../../indicators/indicator.js'
import { signalShown } from '../../signal.js'

let visit: Visit
let concerns: { readonly indicator: Indicator; readonly asAt: string }[]
let steady: { readonly indicator: Indicator; readonly asAt: string }

beforeAll(async () => {
  visit = await openVisit(await sampleHome([2017, 2018, 2019, 2020, 2021]))
  const view = { authority: '806', asAt: null, knownAt: null }
  const { days } = (await visit.app.scorecard(view))!
  const cards = await Promise.all(days.slice(0, 12).map(asAt => visit.app.scorecard({ ...view, asAt })))
  const rows = cards.flatMap(card =>
    card!.groups.flatMap(group => group.rows.map(row => ({ ...row, asAt: card!.asAt })))
  )
  concerns = rows.filter(({ chart }) => signalShown(chart).icon === 'concern')
  steady = rows.find(({ chart }) => signalShown(chart).icon === 'steady')!
})
afterAll(() => visit.close())

function linkIn(body: string): string | null {
  const href = body.match(/href="(\/audit-programmes\/new[^"]*)"/)?.[1]
  return href?.replaceAll('&amp;', '&') ?? null
}

test('a concern leads to the form of a dip sample of those behind it, with population and title filled in', async () => {
  await visit.enter('quality-lead')
  const tool = { title: 'Case audit', since: '1/4/2024', scale: 'ofsted-2018', questions: 'What is life like?' }
  const kept = String((await visit.post('/audit-tools/new', tool, 'quality-lead')).headers.location)
    .split('/')
    .at(-1)
  const chosen = ['lower', 'higher'].flatMap(better => concerns.find(each => each.indicator.better === better) ?? [])
  expect(chosen.length).toBeGreaterThan(0)
  for (const { indicator, asAt } of chosen) {
    const { body } = await visit.get(`/indicators/${indicator.id}?asAt=${asAt}`, 'quality-lead')
    const form = (await visit.get(linkIn(body)!, 'quality-lead')).body
    expect(form).toMatch(/value="Dip sample of \w+ \d{4}: /)
    expect(form).toMatch(new RegExp(`<option value="${indicator.id}" selected>`))
    const which = indicator.better === 'higher' ? 'not counted' : 'counted'
    expect(form).toMatch(new RegExp(`value="${which}" checked`))
    expect(form).toContain(`value="${kept}" selected`)
    expect(form).toContain('value="Some quality-lead"')
    expect(form).toContain('the figure was a concern')
  }
})

test('there is no such link without a concern, nor for whoever may not add a programme', async () => {
  const quiet = await visit.get(`/indicators/${steady.indicator.id}?asAt=${steady.asAt}`, 'quality-lead')
  expect(linkIn(quiet.body)).toBe(null)
  await visit.enter('director')
  for (const who of ['analyst', 'director'] as const) {
    const { body } = await visit.get(`/indicators/${concerns[0]!.indicator.id}?asAt=${concerns[0]!.asAt}`, who)
    expect(body).toContain('Concern')
    expect(linkIn(body)).toBe(null)
  }
})
