import { at, nameOf, sentence } from '../../claims/stated-text.js'
import type { Stated } from '../../stated.js'
import { isPublished, levels } from '../alike.js'
import { consistencyCheck } from '../consistency-check.js'

export default consistencyCheck({
  id: 'rate-without-counts',
  finds: 'A rate or a ratio is given without the count and the population, or the two counts, that it is made of.',
  check: ({ stated }) =>
    levels(stated)
      .filter(each => !isPublished(each))
      .flatMap(each => {
        const lacks = lacking(each)
        if (lacks.length === 0) return []
        const says = `${sentence(nameOf(each))}, ${at(each)}, is given without ${lacks.join(' and ')}.`
        return [{ severity: 'fails' as const, at: each, beside: [], says }]
      }),
  examples: [
    {
      title: 'both numbers must be there, save of a published number',
      given: `
        measure | of      | day        | value           | n   | d  | population  | group
        CL02    |         | 2022-01-31 | 158.8 per 10000 | 526 |    | 2021: 33127 |
        CL02    |         | 2022-02-28 | 149 per 10000   | 510 |    |             |
        CL02    |         | 2022-03-31 | 149 per 10000   |     |    | 2021: 33127 |
        CL05    |         | 2022-01-31 | 0.82 to 1       | 103 | 228 |            |
        CL05    |         | 2022-02-28 | 0.6 to 1        |     |    |             |
        CL02    | England | 2021-03-31 | 67 per 10000    |     |    |             | England
        PL01    |         | 2021-03-31 | 7%              |     |    |             |
        LAIT:LAC |        | 2021-03-31 | 172 per 10000   |     |    |             |`,
      faults: `
        2 ! 149 on 28 February 2022, is given without its population
        3 ! without its count
        5 ! without its count and what it is set against`
    }
  ]
})

function lacking({ unit, numerator, denominator, population }: Stated): string[] {
  if (unit !== 'rate' && unit !== 'ratio') return []
  const base = unit === 'rate' ? (population?.value ?? denominator) : denominator
  const baseName = unit === 'rate' ? 'its population' : 'what it is set against'
  return [...(numerator === null ? ['its count'] : []), ...(base === null ? [baseName] : [])]
}
