import { nameOf, sentence } from '../../claims/stated-text.js'
import { consistencyCheck } from '../consistency-check.js'

export default consistencyCheck({
  id: 'number-without-date',
  finds: 'A number does not say which day or window it is of.',
  check: ({ stated }) =>
    stated
      .filter(({ asAt, value }) => asAt === null && value !== null)
      .map(each => ({
        severity: 'fails' as const,
        at: each,
        beside: [],
        says: `${sentence(nameOf(each))}: ${each.printed} has no date.`
      })),
  examples: [
    {
      title: 'a day, a month and a year will do',
      given: `
        measure | day        | value
        CL01    |            | 510
        CL01    | 2022-01-31 | 510
        CL01    | 2022-01    | 510
        CL01    | 2022       | 510
        CL01    |            | –`,
      faults: '1 ! 510 has no date'
    }
  ]
})
