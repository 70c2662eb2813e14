import { agreement, insteadText } from '../agreement.js'
import { besideComparator, COMPARATOR } from '../beside-comparator.js'
import { claimKind } from '../claim.js'
import { comparatorText } from '../comparator-lacks.js'
import { exactly, fractionText, minus, over, sizeOf, times } from '../fraction.js'
import { oneValue } from '../one-value.js'
import { point } from '../span.js'
import { at, nameOf, sentence, subjectText } from '../stated-text.js'
import { cannotTell, fails, holds } from '../verdict.js'

export default claimKind({
  id: 'gap-in-children',
  claims:
    'So many children fewer, or more, would bring the rate to that of a comparator, worked out from the count and not from a rounded rate.',
  example: '{{claim gap-in-children CL02 count=CL01 group=England on=2022-01-31 is=288}}',
  takes: {
    measure: { as: 'measure', is: 'the rate' },
    count: { as: 'measure', is: 'the count behind it' },
    ...COMPARATOR,
    on: { as: 'day', is: 'the day of our rate; the comparator is the newest up to then' },
    is: { as: 'size', is: 'how many children' }
  },
  needs: ({ measure, count, group, average = null, model = null, on }) => ({
    rate: { as: 'value', subject: measure, day: on },
    count: { as: 'value', subject: count, day: on },
    theirs: { as: 'comparator', subject: measure, day: on, group, average, model }
  }),
  check: ({ measure, count, group, on, is }, found) => {
    const rate = oneValue(found.rate, measure, on)
    if ('verdict' in rate) return rate.verdict
    const children = oneValue(found.count, count, on)
    if ('verdict' in children) return children.verdict
    const theirs = besideComparator(rate.stated, found.theirs, group)
    if ('verdict' in theirs) return theirs.verdict
    const { population } = rate.stated
    if (!population) return cannotTell(`The population of ${subjectText(measure)} is not stated.`)
    if (children.stated.unit !== 'count' || is.in !== 'number')
      return fails('The gap is a number of children, from a count.')
    const expected = over(times(theirs.span.middle, exactly(population.value)), exactly(10_000))
    const gap = point(sizeOf(minus(children.span.middle, expected)))
    const told = `${theirs.stated.printed} per 10,000 of ${comparatorText(theirs.stated)} would be ${fractionText(expected, 0)} children here, beside ${at(children.stated)}: a gap of`
    if (agreement(is, gap) === 'rounds to it') return holds(`${sentence(nameOf(children.stated))}: ${told} ${is.text}.`)
    return fails(`${sentence(nameOf(children.stated))}: ${told} ${insteadText(is, gap)}.`)
  },
  examples: [
    {
      title: 'from the count and the population, to the nearest child',
      given: `
        measure | of      | day        | value           | population  | group   | period  | edition
        CL01    |         | 2022-01-31 | 510             |             |         |         |
        CL02    |         | 2022-01-31 | 154.0 per 10000 | 2021: 33127 |         |         |
        CL02    | England | 2021-03-31 | 67 per 10000    |             | England | 2020-21 | 2021-11
        CL01    |         | 2021-12-31 | 510             |             |         |         |
        CL02    |         | 2021-12-31 | 154.0 per 10000 |             |         |         |`,
      claims: `
        ✓ CL02 CL01 England on=2022-01-31 is=288 → would be 222 children here, beside 510 on 31 January 2022: a gap of 288
        ✗ CL02 CL01 England on=2022-01-31 is=289 → so 288 and not 289
        ✗ CL02 CL02 England on=2022-01-31 is=288 → from a count
        ✗ CL02 CL01 England on=2022-01-31 is=288% → a number of children
        ? CL02 CL01 England on=2021-12-31 is=288 → not stated
        ? CL02 CL01 region on=2022-01-31 is=288  → Nothing is published
        ? CL02 CL03 England on=2022-01-31 is=288 → no figure of CL03
        ? CL03 CL01 England on=2022-01-31 is=288 → no figure of CL03`
    }
  ]
})
