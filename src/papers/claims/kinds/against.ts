import { besideComparator, COMPARATOR } from '../beside-comparator.js'
import { claimKind } from '../claim.js'
import { comparatorText } from '../comparator-lacks.js'
import { differenceVerdict, unitRefused } from '../difference.js'
import { oneValue } from '../one-value.js'
import { placeOf } from '../place-of.js'
import { at, nameOf, sentence } from '../stated-text.js'
import { fails, holds } from '../verdict.js'

export default claimKind({
  id: 'against',
  claims: 'A value is above, below or equal to that of England, the region or the statistical neighbours.',
  example:
    '{{claim against CL02 above "statistical neighbours" average=mean model=2021 on=2022-01-31 by="15 per 10,000"}}',
  takes: {
    measure: { as: 'measure', is: 'what is compared' },
    is: { as: 'choice', of: ['above', 'below', 'equal'], is: 'how it stands to the comparator' },
    ...COMPARATOR,
    on: { as: 'day', is: 'the day of our value; the comparator is the newest up to then' },
    by: { as: 'size', optional: true, is: 'how far apart they are' }
  },
  needs: ({ measure, group, average = null, model = null, on }) => ({
    ours: { as: 'value', subject: measure, day: on },
    theirs: { as: 'comparator', subject: measure, day: on, group, average, model }
  }),
  check: ({ measure, is, group, on, by }, found) => {
    const ours = oneValue(found.ours, measure, on)
    if ('verdict' in ours) return ours.verdict
    const theirs = besideComparator(ours.stated, found.theirs, group)
    if ('verdict' in theirs) return theirs.verdict
    const reason = unitRefused(ours.stated, by)
    if (reason) return fails(`${sentence(reason)}.`)
    const place = placeOf(ours.stated, theirs.stated)
    const told = `${sentence(nameOf(ours.stated))}, ${at(ours.stated)}, beside ${theirs.stated.printed} of ${comparatorText(theirs.stated)}`
    if (place !== is) return fails(`${told}: it is ${place}.`)
    return by && is !== 'equal' ? differenceVerdict(told, by, theirs.span, ours.span) : holds(`${told}.`)
  },
  examples: [
    {
      title: 'a rate beside a published one that says what it is',
      given: `
        measure | of           | day        | value           | n   | population  | group                  | average | model | have    | period  | edition
        CL02    |              | 2022-01-31 | 154.0 per 10000 | 510 | 2021: 33127 |                        |         |       |         |         |
        CL02    | England      | 2021-03-31 | 67.0 per 10000  |     |             | England                |         |       |         | 2020-21 | 2021-11
        CL02    | neighbours   | 2021-03-31 | 154.0 per 10000 |     |             | statistical neighbours | mean    | 2021  | 9 of 10 | 2020-21 | 2021-11
        CL02    | neighbours   | 2021-03-31 | 154.1 per 10000 |     |             | statistical neighbours | median  | 2021  | 9 of 10 | 2020-21 | 2021-11
        CL02    | neighbours   | 2022-03-31 | 1.0 per 10000   |     |             | statistical neighbours | median  | 2021  | 9 of 10 | 2021-22 | 2022-11`,
      claims: `
        ✓ CL02 above England on=2022-01-31 → 154.0 on 31 January 2022, beside 67.0 of England, 2020-21, release 2021-11
        ✗ CL02 below England on=2022-01-31 → it is above
        ✓ CL02 above England on=2022-01-31 by="87 per 10,000"
        ✗ CL02 above England on=2022-01-31 by="88 per 10,000"
        ✗ CL02 above England on=2022-01-31 by="87 points"
        ✓ CL02 above England on=2022-01-31 by=130%
        ✓ CL02 equal "statistical neighbours" average=mean on=2022-01-31 → mean of the statistical neighbours (model 2021, 9 of 10)
        ✗ CL02 below "statistical neighbours" average=mean on=2022-01-31
        ✓ CL02 below "statistical neighbours" average=median on=2022-01-31
        ✗ CL02 equal "statistical neighbours" average=median on=2022-01-31
        ? CL02 below "statistical neighbours" average=median model=2025 on=2022-01-31 → Nothing is published
        ? CL02 below region on=2022-01-31 → Nothing is published
        ? CL02 above England on=2021-12-31 → no figure of CL02`
    },
    {
      title: 'a count, an unequal window, and a comparator that does not say what it is are refused',
      given: `
        measure | of         | since      | day        | value          | group                  | period  | edition
        CL03    |            | 2021-08-01 | 2022-01-31 | 97             |                        |         |
        CL03    | England    | 2020-04-01 | 2021-03-31 | 80             | England                | 2020-21 | 2021-11
        PL01    |            | 2021-08-01 | 2022-01-31 | 7%             |                        |         |
        PL01    | England    | 2020-04-01 | 2021-03-31 | 9%             | England                | 2020-21 | 2021-11
        CL02    |            |            | 2022-01-31 | 149 per 10000  |                        |         |
        CL02    |            |            | 2021-03-31 | 134 per 10000  | statistical neighbours |         |
        HE02    |            |            | 2022-01-31 | 91%            |                        |         |
        HE02    | region     |            | 2021-03-31 | 90%            | region                 | 2020-21 |
        HE02    | England    |            | 2021-03-31 | –%             | England                | 2020-21 | 2021-11`,
      claims: `
        ✗ CL03 above England on=2022-01-31                  → A count cannot be compared
        ✗ PL01 below England on=2022-01-31                  → a figure of 6 months cannot be compared with one of 12 months
        ✗ CL02 above "statistical neighbours" on=2022-01-31 → whether it is their mean or median, the year of the neighbour model, how many of them had a value, its year, its release
        ✗ HE02 above region on=2022-01-31                   → which region it is, its release
        ? HE02 above England on=2022-01-31                  → no value yet`
    }
  ]
})
