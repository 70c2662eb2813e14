import { at, nameOf, sentence } from '../../claims/stated-text.js'
import type { Stated } from '../../stated.js'
import { levels } from '../alike.js'
import { consistencyCheck } from '../consistency-check.js'

const SMALLEST = 1
const LARGEST = 5

export default consistencyCheck({
  id: 'small-counts-in-public',
  finds: 'A paper that is not for officers alone counts 1 to 5 children, or gives a share that tells of them.',
  check: ({ audience, stated }) =>
    audience === 'officers'
      ? []
      : levels(stated)
          .filter(each => each.comparator === null && !each.things && isTelling(each))
          .map(each => ({
            severity: 'fails' as const,
            at: each,
            beside: [],
            says: `${sentence(nameOf(each))}, ${at(each)}, tells of 1 to 5 children.`
          })),
  examples: [
    {
      title: 'one to five, in the number or behind it',
      audience: 'public',
      given: `
        measure | day        | value         | n  | d
        AD01    | 2022-01-31 | 0             |    |
        AD01    | 2022-01-31 | 1             |    |
        AD01    | 2022-01-31 | 5             |    |
        AD01    | 2022-01-31 | 6             |    |
        edge    | 2022-01-31 | 25%           | 4  | 16
        edge    | 2022-01-31 | 75%           | 12 | 16
        edge    | 2022-01-31 | 50%           | 8  | 16
        wait    | 2022-01-31 | 3 days        |    |`,
      faults: `
        2 ! 1 on 31 January 2022, tells of 1 to 5 children
        3 ! 5 on
        5 ! 25% on
        6 ! 75% on`
    },
    {
      title: 'a change between two numbers that are shown tells no more than they do, and a target tells of nobody',
      audience: 'public',
      given: `
        measure | since      | day        | value | aim    | change
        CL01    | 2021-01-31 | 2022-01-31 | 3     |        | fell count difference
        AD01    |            | 2022-01-31 | 4     | target |`,
      faults: ''
    },
    {
      title: 'officers may see them',
      audience: 'officers',
      given: `
        measure | day        | value
        AD01    | 2022-01-31 | 4`,
      faults: ''
    },
    {
      title: 'members may not',
      audience: 'members',
      given: `
        measure | day        | value
        AD01    | 2022-01-31 | 4
        AD01    | 2022-01-31 | 40`,
      faults: '1 ! 4 on'
    }
  ]
})

function isTelling({ unit, value, numerator, denominator }: Stated): boolean {
  if (unit === 'count') return isSmall(value)
  if (unit !== 'percent' && unit !== 'rate') return false
  const others = numerator === null || denominator === null ? null : denominator - numerator
  return isSmall(numerator) || isSmall(denominator) || (unit === 'percent' && isSmall(others))
}

function isSmall(number: number | null): boolean {
  return number !== null && number >= SMALLEST && number <= LARGEST
}
