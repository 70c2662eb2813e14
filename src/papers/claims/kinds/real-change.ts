import type { Day } from '../../../domain/day.js'
import { dayText } from '../../../domain/day-text.js'
import type { ControlChart } from '../../../statistics/control-chart.js'
import type { Stated, Verdict } from '../../stated.js'
import { claimKind } from '../claim.js'
import { intervalOf, intervalText, liesAbove } from '../interval-of.js'
import { oneValue } from '../one-value.js'
import { placeOf } from '../place-of.js'
import { at, nameOf, sentence } from '../stated-text.js'
import { unlike } from '../unlike.js'
import { fails, holds } from '../verdict.js'

const RULES = {
  astronomical: 'a value beyond the limits',
  trend: 'seven values rising or falling',
  'two of three': 'two of three values near a limit',
  shift: 'seven values on one side of the centre'
} as const
const WAYS = { above: 'rose', below: 'fell', equal: 'did not change' } as const

export default claimKind({
  id: 'real-change',
  claims:
    'A measure rose or fell “significantly”: its control chart has a signal that way between the days, or the 95% intervals of two shares, rates or counts over windows that do not overlap exclude each other.',
  example: '{{claim real-change PL01 fell from=2021-01-31 to=2022-01-31}}',
  takes: {
    measure: { as: 'measure', is: 'what changed' },
    way: { as: 'choice', of: ['rose', 'fell'], is: 'which way' },
    from: { as: 'day', is: 'the day of the first value' },
    to: { as: 'day', is: 'the day of the last value' }
  },
  needs: ({ measure, from, to }) => ({
    first: { as: 'value', subject: measure, day: from },
    last: { as: 'value', subject: measure, day: to },
    chart: { as: 'chart', subject: measure, day: to }
  }),
  check: ({ measure, way, from, to }, found) => {
    const first = oneValue(found.first, measure, from)
    if ('verdict' in first) return first.verdict
    const last = oneValue(found.last, measure, to)
    if ('verdict' in last) return last.verdict
    const told = `${sentence(nameOf(first.stated))} went from ${at(first.stated)} to ${at(last.stated)}`
    const place = placeOf(last.stated, first.stated)
    if (place !== (way === 'rose' ? 'above' : 'below')) return fails(`${told}: it ${WAYS[place ?? 'equal']}.`)
    const signal = found.chart && signalOf(found.chart, way, from, to)
    if (signal) return holds(`${told}; the control chart shows ${signal}.`)
    return byIntervals(told, first.stated, last.stated, way) ?? fails(noSignal(told, found.chart))
  },
  examples: [
    {
      title: 'two shares whose intervals exclude each other',
      given: `
        measure | since      | day        | value | n   | d
        PL01    | 2020-02-01 | 2021-01-31 | 19.9% | 123 | 617
        PL01    | 2020-06-01 | 2021-05-31 | 11.8% | 60  | 510
        PL01    | 2021-02-01 | 2022-01-31 | 7.1%  | 36  | 510
        PL03    | 2021-01-15 | 2021-02-14 | 19.9% | 123 | 617
        PL03    | 2021-02-14 | 2021-03-13 | 7.1%  | 36  | 510
        PL02    |            | 2021-01-31 | 75%   |     |
        PL02    |            | 2022-01-31 | 63%   |     |
        CL01    |            | 2021-01-31 | 617   |     |
        CL01    |            | 2022-01-31 | 510   |     |`,
      claims: `
        ✓ PL01 fell from=2021-01-31 to=2022-01-31 → between 17.0 and 23.3, and between 5.1 and 9.6
        ✗ PL01 rose from=2021-01-31 to=2022-01-31 → it fell
        ✗ PL01 fell from=2021-05-31 to=2022-01-31 → windows overlap
        ✗ PL03 fell from=2021-02-14 to=2021-03-13 → windows overlap
        ✗ PL02 fell from=2021-01-31 to=2022-01-31 → nothing shows that it is more than chance
        ✗ CL01 fell from=2021-01-31 to=2022-01-31 → nothing shows that it is more than chance
        ? PL01 fell from=2021-03-31 to=2022-01-31 → no figure of PL01 on 31 March 2021
        ? PL01 fell from=2021-01-31 to=2022-03-31 → no figure of PL01 on 31 March 2022`
    },
    {
      title: 'two counts and two rates: intervals that overlap are no change',
      given: `
        measure | since      | day        | value         | n   | population
        CL03    | 2020-01-01 | 2020-12-31 | 100           |     |
        CL03    | 2021-01-01 | 2021-12-31 | 145           |     |
        CL03    | 2022-01-01 | 2022-12-31 | 140           |     |
        CI02    |            | 2020-12-31 | 400 per 10000 | 400 | 2020: 10000
        CI02    |            | 2021-12-31 | 520 per 10000 | 520 | 2021: 10000
        CI02    |            | 2022-12-31 | 500 per 10000 | 500 | 2022: 10000`,
      claims: `
        ✓ CL03 rose from=2020-12-31 to=2021-12-31
        ✗ CL03 rose from=2020-12-31 to=2022-12-31 → overlap
        ✓ CI02 rose from=2020-12-31 to=2021-12-31
        ✗ CI02 fell from=2021-12-31 to=2022-12-31 → overlap`
    },
    {
      title: 'a signal on the first of the days is before the change',
      given: `
        measure | day        | value
        CL03    | 2021-01-31 | 10
        CL03    | 2021-02-28 | 20
        CL03    | 2021-03-31 | 10
        CL03    | 2021-04-30 | 20
        CL03    | 2021-05-31 | 11
        CL03    | 2021-06-30 | 12
        CL03    | 2021-07-31 | 13
        CL03    | 2021-08-31 | 14
        CL03    | 2021-09-30 | 15
        CL03    | 2021-10-31 | 16
        CL03    | 2021-11-30 | 17
        CL03    | 2021-12-31 | 10
        CL03    | 2022-01-31 | 18`,
      claims: `
        ✓ CL03 rose from=2021-10-31 to=2022-01-31 → seven values rising or falling on 30 November 2021
        ✗ CL03 rose from=2021-11-30 to=2022-01-31 → no change beyond`
    },
    {
      title: 'a signal of the control chart between the days',
      given: `
        measure | day        | value
        CL03    | 2021-01-31 | 10
        CL03    | 2021-02-28 | 11
        CL03    | 2021-03-31 | 10
        CL03    | 2021-04-30 | 11
        CL03    | 2021-05-31 | 10
        CL03    | 2021-06-30 | 11
        CL03    | 2021-07-31 | 10
        CL03    | 2021-08-31 | 11
        CL03    | 2021-09-30 | 10
        CL03    | 2021-10-31 | 11
        CL03    | 2021-11-30 | 10
        CL03    | 2021-12-31 | 30
        CL03    | 2022-01-31 | 11
        CL03    | 2022-02-28 | 30`,
      claims: `
        ✓ CL03 rose from=2021-11-30 to=2021-12-31 → a value beyond the limits on 31 December 2021
        ✗ CL03 fell from=2021-11-30 to=2021-12-31 → it rose
        ✗ CL03 rose from=2021-12-31 to=2022-02-28 → it did not change
        ✗ CL03 fell from=2021-12-31 to=2022-01-31 → no change beyond the usual month-to-month variation
        ✗ CL03 rose from=2021-09-30 to=2021-10-31 → nothing shows
        ✗ CL03 rose from=2021-10-31 to=2022-01-31 → it did not change
        ✓ CL03 rose from=2021-09-30 to=2022-01-31`
    }
  ]
})

function signalOf(chart: ControlChart, way: 'rose' | 'fell', from: Day, to: Day): string | null {
  const side = way === 'rose' ? 'high' : 'low'
  const point = chart.points.find(each => each.side === side && each.day > from && each.day <= to)
  return point?.rule ? `${RULES[point.rule]} on ${dayText(point.day)}` : null
}

function noSignal(told: string, chart: ControlChart | null): string {
  if (chart) return `${told}: the control chart shows no change beyond the usual month-to-month variation.`
  return `${told}: ‘significantly’ needs a signal of a control chart, or two 95% intervals that exclude each other, and nothing shows that it is more than chance.`
}

/** The verdict of two intervals; null where there are none. */
function byIntervals(told: string, first: Stated, last: Stated, way: 'rose' | 'fell'): Verdict | null {
  const [before, after] = [intervalOf(first), intervalOf(last)]
  if (!before || !after) return null
  const reason = unlike(first, last) ?? overlap(first, last)
  if (reason) return fails(`${sentence(reason)}.`)
  const intervals = `95% intervals ${intervalText(before)}, and ${intervalText(after)}`
  const apart = way === 'rose' ? liesAbove(after, before) : liesAbove(before, after)
  return apart ? holds(`${told}; ${intervals}.`) : fails(`${told}; ${intervals}, which overlap.`)
}

function overlap(first: Stated, last: Stated): string | null {
  const overlaps = last.since !== null && first.asAt !== null && last.since <= first.asAt
  return overlaps ? 'the two windows overlap, so the same children are in both' : null
}
