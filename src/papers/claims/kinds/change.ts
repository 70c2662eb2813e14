import { claimKind } from '../claim.js'
import { differenceVerdict, unitRefused } from '../difference.js'
import { type Known, oneValue } from '../one-value.js'
import { placeOf } from '../place-of.js'
import { at, nameOf, sentence } from '../stated-text.js'
import { unlike } from '../unlike.js'
import { fails, holds } from '../verdict.js'

export default claimKind({
  id: 'change',
  claims: 'A measure rose, fell or stayed the same from one day to another, and by how much.',
  example: '{{claim change CL01 fell from=2021-01-31 to=2022-01-31 by=17%}}',
  takes: {
    measure: { as: 'measure', is: 'what changed' },
    way: { as: 'choice', of: ['rose', 'fell', 'unchanged'], is: 'which way' },
    from: { as: 'day', is: 'the day of the first value' },
    to: { as: 'day', is: 'the day of the last value' },
    by: { as: 'size', optional: true, is: 'how much: 17% of the first value, 5 points, 107' }
  },
  needs: ({ measure, from, to }) => ({
    first: { as: 'value', subject: measure, day: from },
    last: { as: 'value', subject: measure, day: to }
  }),
  check: ({ measure, way, from, to, by }, found) => {
    const first = oneValue(found.first, measure, from)
    if ('verdict' in first) return first.verdict
    const last = oneValue(found.last, measure, to)
    if ('verdict' in last) return last.verdict
    const reason = unlike(first.stated, last.stated) ?? unitRefused(first.stated, by)
    if (reason) return fails(`${sentence(reason)}.`)
    const told = `${sentence(nameOf(first.stated))} went from ${at(first.stated)} to ${at(last.stated)}`
    if (wayOf(first, last) !== way) return fails(wrongWay(told, way, first, last))
    return by && way !== 'unchanged' ? differenceVerdict(told, by, first.span, last.span) : holds(`${told}.`)
  },
  examples: [
    {
      title: 'a count changes by per cent or by a count, rounded half up',
      given: `
        measure | day        | value
        CL01    | 2020-11-30 | 654
        CL01    | 2021-11-30 | 526
        CL01    | 2021-12-31 | 526
        CL01    | 2022-01-31 | 0
        CL01    | 2022-02-28 | 1`,
      claims: `
        ✓ CL01 fell from=2020-11-30 to=2021-11-30          → from 654 on 30 November 2020 to 526 on 30 November 2021
        ✗ CL01 rose from=2020-11-30 to=2021-11-30          → it fell
        ✓ CL01 fell from=2020-11-30 to=2021-11-30 by=19.6% → 19.572%, so 19.6%
        ✗ CL01 fell from=2020-11-30 to=2021-11-30 by=19.7% → 19.572%, so 19.6% and not 19.7%
        ✗ CL01 fell from=2020-11-30 to=2021-11-30 by=19.5% → it agrees only if cut off, not rounded
        ✓ CL01 fell from=2020-11-30 to=2021-11-30 by=128   → by 128
        ✗ CL01 fell from=2020-11-30 to=2021-11-30 by=127   → 128, not 127
        ✗ CL01 fell from=2020-11-30 to=2021-11-30 by="20 points" → a difference of a count cannot be said in points
        ✓ CL01 unchanged from=2021-11-30 to=2021-12-31
        ✗ CL01 unchanged from=2022-01-31 to=2022-02-28     → it rose
        ✓ CL01 rose from=2022-01-31 to=2022-02-28 by=1
        ✗ CL01 rose from=2022-01-31 to=2022-02-28 by=100%  → a rise from 0 has no percentage
        ? CL01 fell from=2020-11-30 to=2022-03-31          → no figure of CL01 on 31 March 2022`
    },
    {
      title: 'a half is rounded up, never to the even number',
      given: `
        measure | day        | value
        CL01    | 2020-11-30 | 16
        CL01    | 2021-11-30 | 14`,
      claims: `
        ✓ CL01 fell from=2020-11-30 to=2021-11-30 by=13%
        ✗ CL01 fell from=2020-11-30 to=2021-11-30 by=12% → only if cut off`
    },
    {
      title: 'a percentage changes by points, and only by as much as can be seen',
      given: `
        measure | day        | value | n   | d
        HE02    | 2021-11-30 | 99.0% | 990 | 1000
        HE02    | 2021-12-31 | 94.0% | 940 | 1000
        HE02    | 2022-01-31 | 94.0% | 939 | 999`,
      claims: `
        ✓ HE02 fell from=2021-11-30 to=2021-12-31 by="5 points"
        ✗ HE02 fell from=2021-11-30 to=2021-12-31 by="4 points"
        ✗ HE02 fell from=2021-11-30 to=2021-12-31 by=5%         → said in percentage points
        ✗ HE02 fell from=2021-12-31 to=2022-01-31               → printed alike
        ✓ HE02 unchanged from=2021-12-31 to=2022-01-31`
    },
    {
      title: 'a change of rounded rates is known only so far',
      given: `
        measure | day        | value           | source
        CL02    | 2020-11-30 | 197.4 per 10000 | a report
        CL02    | 2021-11-30 | 158.8 per 10000 | a report`,
      claims: `
        ✓ CL02 fell from=2020-11-30 to=2021-11-30 by="38.6 per 10,000"
        ? CL02 fell from=2020-11-30 to=2021-11-30 by="38.7 per 10,000" → only from the unrounded values
        ✗ CL02 fell from=2020-11-30 to=2021-11-30 by="38.8 per 10,000"
        ✓ CL02 fell from=2020-11-30 to=2021-11-30 by=19.55%
        ✓ CL02 fell from=2020-11-30 to=2021-11-30 by=19.6%
        ? CL02 fell from=2020-11-30 to=2021-11-30 by=19.5%
        ✗ CL02 fell from=2020-11-30 to=2021-11-30 by=19.7%`
    },
    {
      title: 'windows must be alike, and a day has one value',
      given: `
        measure | since      | day        | value
        CL03    | 2020-04-01 | 2021-03-31 | 90
        CL03    | 2021-08-01 | 2022-01-31 | 97
        CL04    |            | 2021-03-31 | 90
        CL04    |            | 2021-03-31 | 91
        CL04    |            | 2022-01-31 | 97`,
      claims: `
        ✗ CL03 rose from=2021-03-31 to=2022-01-31 → a figure of 12 months cannot be compared with one of 6 months
        ✗ CL04 rose from=2021-03-31 to=2022-01-31 → Two values`
    }
  ]
})

function wayOf(first: Known, last: Known): 'rose' | 'fell' | 'unchanged' {
  const place = placeOf(last.stated, first.stated)
  return place === 'above' ? 'rose' : place === 'below' ? 'fell' : 'unchanged'
}

function wrongWay(told: string, way: string, first: Known, last: Known): string {
  const found = wayOf(first, last)
  if (found === 'unchanged' && way !== 'unchanged') return `${told}: the two are printed alike.`
  return `${told}: it ${found}.`
}
