import { besideComparator, COMPARATOR } from '../beside-comparator.js'
import { claimKind } from '../claim.js'
import { comparatorText } from '../comparator-lacks.js'
import { approximately } from '../fraction.js'
import { intervalOf, intervalText, liesAbove } from '../interval-of.js'
import { oneValue } from '../one-value.js'
import { at, nameOf, sentence } from '../stated-text.js'
import { fails, holds } from '../verdict.js'

export default claimKind({
  id: 'real-difference',
  claims: 'A value is “significantly” above or below a comparator: its 95% interval excludes the comparator’s value.',
  example: '{{claim real-difference PL01 below England on=2022-01-31}}',
  takes: {
    measure: { as: 'measure', is: 'what is compared' },
    is: { as: 'choice', of: ['above', 'below'], is: 'how it stands to the comparator' },
    ...COMPARATOR,
    on: { as: 'day', is: 'the day of our value; the comparator is the newest up to then' }
  },
  needs: ({ measure, group, average = null, model = null, on }) => ({
    ours: { as: 'value', subject: measure, day: on },
    theirs: { as: 'comparator', subject: measure, day: on, group, average, model }
  }),
  check: ({ measure, is, group, on }, found) => {
    const ours = oneValue(found.ours, measure, on)
    if ('verdict' in ours) return ours.verdict
    const interval = intervalOf(ours.stated)
    if (!interval)
      return fails(
        `${sentence(nameOf(ours.stated))} has no interval, because its two numbers are not stated: ‘significantly’ cannot be said.`
      )
    const theirs = besideComparator(ours.stated, found.theirs, group)
    if ('verdict' in theirs) return theirs.verdict
    const value = approximately(theirs.span.middle)
    const told = `${sentence(nameOf(ours.stated))}, ${at(ours.stated)}, has the 95% interval ${intervalText(interval)}, beside ${theirs.stated.printed} of ${comparatorText(theirs.stated)}`
    const theirValue = { low: value, high: value }
    if (is === 'above' ? liesAbove(interval, theirValue) : liesAbove(theirValue, interval)) return holds(`${told}.`)
    return fails(`${told}: it is not significantly ${is}.`)
  },
  examples: [
    {
      title: 'an interval that excludes the published value, and one that does not',
      given: `
        measure | of         | day        | value | n  | d   | group   | period  | edition
        PL01    |            | 2022-01-31 | 7.1%  | 36 | 510 |         |         |
        PL01    | England    | 2021-03-31 | 9.7%  |    |     | England | 2020-21 | 2021-11
        PL01    | North East | 2021-03-31 | 9.6%  |    |     | region  | 2020-21 | 2021-11
        PL02    |            | 2022-01-31 | 63%   |    |     |         |         |
        PL02    | England    | 2021-03-31 | 70%   |    |     | England | 2020-21 | 2021-11
        CV03    |            | 2022-01-31 | 80.0% | 40 | 50  |         |         |
        CV03    | England    | 2021-03-31 | 66.9% |    |     | England | 2020-21 | 2021-11
        CV03    | North East | 2021-03-31 | 67.0% |    |     | region  | 2020-21 | 2021-11`,
      claims: `
        ✓ PL01 below England on=2022-01-31 → between 5.1 and 9.6, beside 9.7%
        ✗ PL01 below region on=2022-01-31  → not significantly below
        ✗ PL01 above England on=2022-01-31 → not significantly above
        ✓ CV03 above England on=2022-01-31
        ✗ CV03 above region on=2022-01-31
        ✗ PL02 below England on=2022-01-31 → ‘significantly’ cannot be said
        ? PL01 below "statistical neighbours" on=2022-01-31
        ? PL01 below England on=2022-02-28`
    }
  ]
})
