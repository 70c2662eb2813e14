import { agreement, insteadText } from '../agreement.js'
import { claimKind } from '../claim.js'
import { compared, exactly, fractionText, over, times } from '../fraction.js'
import { oneValue } from '../one-value.js'
import { printedSize } from '../size.js'
import { point } from '../span.js'
import { at, nameOf, sentence, subjectText } from '../stated-text.js'
import { cannotTell, fails, holds } from '../verdict.js'

export default claimKind({
  id: 'count-and-rate',
  claims: 'A rate belongs to the count and the population that stand beside it.',
  example: '{{claim count-and-rate CL02 count=CL01 on=2021-11-30}}',
  takes: {
    measure: { as: 'measure', is: 'the rate' },
    count: { as: 'measure', is: 'the count beside it' },
    on: { as: 'day', is: 'the day of both' },
    population: { as: 'size', optional: true, is: 'the children aged 0 to 17, where the sentence says so' }
  },
  needs: ({ measure, count, on }) => ({
    rate: { as: 'value', subject: measure, day: on },
    count: { as: 'value', subject: count, day: on }
  }),
  check: ({ measure, count, on, population }, found) => {
    const rate = oneValue(found.rate, measure, on)
    if ('verdict' in rate) return rate.verdict
    const beside = oneValue(found.count, count, on)
    if ('verdict' in beside) return beside.verdict
    if (rate.stated.unit !== 'rate' || beside.stated.unit !== 'count')
      return fails('This claim sets a rate per 10,000 beside a count.')
    const people = rate.stated.population ?? beside.stated.population
    if (!people) return cannotTell(`The population of ${subjectText(measure)} is not stated.`)
    if (population && compared(population.value, exactly(people.value)) !== 0)
      return fails(
        `The population of ${people.year} is ${fractionText(exactly(people.value), 0)}, not ${population.text}.`
      )
    const exact = point(over(times(exactly(10_000), exactly(beside.stated.value!)), exactly(people.value)))
    const printed = printedSize(rate.stated)!
    const told = `${sentence(nameOf(beside.stated))}, ${at(beside.stated)}, of ${fractionText(exactly(people.value), 0)} children is `
    if (agreement(printed, exact) === 'rounds to it') return holds(`${told}${printed.text}.`)
    return fails(`${told}${insteadText(printed, exact)}.`)
  },
  examples: [
    {
      title: 'recomputed from the count and the population',
      given: `
        measure | day        | value           | population
        CL01    | 2021-11-30 | 526             |
        CL02    | 2021-11-30 | 158.8 per 10000 | 2021: 33127
        CL01    | 2022-01-31 | 510             | 2021: 33127
        CL02    | 2022-01-31 | 149 per 10000   |
        CL01    | 2022-02-28 | 510             |
        CL02    | 2022-02-28 | 149 per 10000   |
        CL02    | 2022-03-31 | 149 per 10000   |`,
      claims: `
        ✓ CL02 CL01 on=2021-11-30                   → 526 on 30 November 2021, of 33,127 children is 158.8 per 10,000
        ✓ CL02 CL01 on=2021-11-30 population=33,127
        ✗ CL02 CL01 on=2021-11-30 population=33,128 → The population of 2021 is 33,127, not 33,128
        ✗ CL02 CL01 on=2022-01-31                   → 153.95 per 10,000, so 154 per 10,000 and not 149 per 10,000
        ✗ CL01 CL02 on=2021-11-30                   → sets a rate per 10,000 beside a count
        ? CL02 CL01 on=2022-02-28                   → not stated
        ? CL02 CL01 on=2022-03-31                   → no figure of CL01
        ? CL02 CL01 on=2022-04-30                   → no figure of CL02`
    }
  ]
})
