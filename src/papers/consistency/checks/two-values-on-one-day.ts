import { at, nameOf, sentence } from '../../claims/stated-text.js'
import { grouped, levels, subjectOf } from '../alike.js'
import { consistencyCheck } from '../consistency-check.js'

export default consistencyCheck({
  id: 'two-values-on-one-day',
  finds: 'One measure of one area and part has two values on one date.',
  check: ({ stated }) =>
    grouped(
      levels(stated).filter(({ asAt }) => asAt !== null),
      each => JSON.stringify([subjectOf(each), each.asAt, each.precision, each.since, each.comparator?.edition])
    ).flatMap(([first, ...others]) =>
      others
        .filter(({ value }) => value !== first!.value)
        .slice(0, 1)
        .map(other => ({
          severity: 'fails' as const,
          at: other,
          beside: [first!],
          says: `${sentence(nameOf(other))} is given as ${at(first!)} and as ${other.printed}.`
        }))
    ),
  examples: [
    {
      title: 'the same day, part, window and release, and nothing else',
      given: `
        measure | of      | part       | since      | day        | value         | group   | edition
        CL01    |         |            |            | 2021-08-31 | 702           |         |
        CL01    |         |            |            | 2021-08-31 | 692           |         |
        CL01    |         |            |            | 2021-09-30 | 702           |         |
        CL01    |         | sex=female |            | 2021-08-31 | 300           |         |
        CL01    | Stockton|            |            | 2021-08-31 | 560           |         |
        CL01    |         |            | 2021-08-01 | 2021-08-31 | 9             |         |
        CL02    | England |            |            | 2021-03-31 | 67 per 10000  | England | 2021-11
        CL02    | England |            |            | 2021-03-31 | 69 per 10000  | England | 2024-11
        CL02    | England |            |            | 2021-03-31 | 68 per 10000  | England | 2024-11`,
      faults: `
        2 ! given as 702 on 31 August 2021 and as 692
        9 ! given as 69`
    },
    {
      title: 'the same value twice is no contradiction',
      given: `
        measure | day        | value
        CL01    | 2021-08-31 | 702
        CL01    | 2021-08-31 | 702`,
      faults: ''
    }
  ]
})
