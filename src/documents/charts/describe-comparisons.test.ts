import { expect, test } from 'vitest'
import { InputError } from '../../domain/input-error.js'
import { describeTrend } from './benchmarks/describe-trend.js'
import { authorities, multiples, shareFigure, teamBars, teams } from './chart-blocks/block-examples.js'
import { benchmarks } from './chart-examples.js'
import { describeFunnel } from './funnel/describe-funnel.js'
import { type FunnelOf, funnelPlot } from './funnel/funnel-plot.js'
import { describeIntervalBars } from './interval-bars/describe-interval-bars.js'
import { namesOf } from './join-words.js'
import { describeSmallMultiples } from './small-multiples/small-multiple.js'
import { placeLabels, pointBox } from './ward-map/place-labels.js'

const described = (of: FunnelOf) => describeFunnel(funnelPlot(of), of)

test('a funnel says who lies beyond which limits, where ours lies, and who is not drawn', () => {
  expect(described(authorities)).toBe(
    'All 22 authorities together come to 11.1%. Foss lies above the upper 99.8% limit; Selby lies below the lower 99.8% ' +
      'limit; Holme lies above the upper 95% limit. Within the limits lie 19 of the authorities. By chance alone about 1 in 20 ' +
      'lies beyond the 95% limits. Marske has 11.5% (77 of 667), within the limits. The limits are those of chance alone. ' +
      'Not drawn: Small Isle (not shown, to protect children) and No Man’s Land (nobody in it).'
  )
  expect(described(teams)).toBe(
    'All 5 localities together come to 109.3 per 10,000. All lie within the 95% limits: none is told apart from the rest. ' +
      'The limits are those of chance alone.'
  )
})

test('limits widened for over-dispersion are said to be, and nothing at all is said to be nothing', () => {
  const member = (label: string, numerator: number) => ({ label, numerator, denominator: 100, missing: null })
  const of = {
    ...teams,
    kind: 'share' as const,
    members: [member('A', 8), member('B', 32), member('C', 8), member('D', 32)]
  }
  expect(described(of)).toContain(
    'The localities differ more than chance alone would make them (their over-dispersion is 10.0, where 1 is chance alone), and the limits are widened for it.'
  )
  expect(described({ ...teams, members: [] })).toBe('None of the localities has a value.')
})

test('more who count than could is refused by name, for a share alone', () => {
  const members = [{ label: 'A', numerator: 12, denominator: 10, missing: null }]
  expect(() => funnelPlot({ ...teams, kind: 'share', members })).toThrow(new InputError('More count than could: A.'))
  expect(funnelPlot({ ...teams, kind: 'rate', members }).plotted).toHaveLength(1)
})

test('bars say whose interval lies wholly above or below what they stand beside', () => {
  expect(describeIntervalBars(teamBars, 'percent', { name: 'All teams', value: 20.04 })).toBe(
    'Of 4 categories the highest is Court with 36.7% (44 of 120) and the lowest Children looked after and permanence, north ' +
      'with 8.9% (13 of 146). The 95% interval of Court lies wholly above All teams (20.0%). The 95% interval of Children ' +
      'looked after and permanence, north lies wholly below All teams (20.0%). Without a value: Edge of care (not shown, to ' +
      'protect children) and Unaccompanied children (nobody in it).'
  )
})

test('an interval that reaches what it stands beside does not lie wholly above it', () => {
  const bar = { label: 'A', figure: shareFigure(37, 50) }
  const { low } = bar.figure.interval!
  const beside = (value: number) => describeIntervalBars([bar], 'percent', { name: 'England', value })
  expect(beside(low)).toContain('No interval lies wholly above or below England (60.4%)')
  expect(beside(low - 0.01)).toContain('The 95% interval of A lies wholly above England')
  expect(describeIntervalBars([bar], 'percent', null)).toBe('The one category with a value is A with 74.0% (37 of 50).')
})

test('a trend says the newest levels and the ends, and that a year has nothing beside it', () => {
  expect(describeTrend(benchmarks, 'Middlesbrough', 'rate')).toBe(
    'In 2022-23 Middlesbrough has no value (suppressed); the mean of its neighbours was 113.3 (9 of 10 with a value), North ' +
      'East 107.0, England 69.0. Of 8 years with a value from 2013-14 to 2021-22 the highest for Middlesbrough was 158.0 in ' +
      '2020-21, the lowest 98.0 in 2013-14.'
  )
  // Of two values there is nothing to say but the newest.
  expect(describeTrend(benchmarks.slice(0, 2), 'Middlesbrough', 'rate', 'median')).toBe(
    'In 2014-15 the value for Middlesbrough was 104.0; the median of its neighbours was 85.0 (9 of 10 with a value), North East 83.0, England 61.0.'
  )
})

test('small multiples say which latest values are signals, and which have none', () => {
  expect(describeSmallMultiples(multiples)).toBe(
    '6 measures over the same time; the latest value of 3 is a signal. Children looked after: 508 in March 2026, improvement ' +
      '(below the lower limit); Referrals a month: 245 in March 2026, real change (above the upper limit); Days from placement ' +
      'order to match: 193 days in March 2026, concern (above the upper limit). Without values: Ratio of audits graded good or better.'
  )
  expect(describeSmallMultiples(multiples.slice(1, 2))).toBe(
    '1 measure over the same time; the latest value of none is a signal.'
  )
})

test('six are named, and of more the first five', () => {
  const items = (many: number) => Array.from({ length: many }, (_, index) => ({ label: `N${index + 1}` }))
  expect(namesOf(items(6))).toBe('N1, N2, N3, N4, N5 and N6')
  expect(namesOf(items(7))).toBe('N1, N2, N3, N4, N5 and 2 more')
})

test('a label stands clear of points, labels and edges, or not at all', () => {
  const room = { left: 0, right: 200, top: 0, bottom: 40 }
  const at = (x: number) => ({ text: 'Name', x, y: 20, gap: 8, bold: false, must: false })
  const place = (x: number, ...others: number[]) =>
    placeLabels(
      [at(x)],
      others.map(other => pointBox(other, 20, 4)),
      room,
      12
    )[0]
  expect(place(20)).toMatchObject({ anchor: 'start' })
  expect(place(190)).toMatchObject({ anchor: 'end' })
  expect(place(100, 120, 80)).toMatchObject({ anchor: 'middle' })
  expect(
    placeLabels([{ ...at(100), must: true }], [{ left: 0, right: 200, top: 0, bottom: 40 }], room, 12)
  ).not.toEqual([null])
  expect(placeLabels([at(100)], [{ left: 0, right: 200, top: 0, bottom: 40 }], room, 12)).toEqual([null])
})
