import { dayText } from '../../../domain/day-text.js'
import { consistencyCheck } from '../consistency-check.js'

export default consistencyCheck({
  id: 'source-after-the-paper',
  finds: 'A source is dated after the paper that cites it.',
  check: ({ dated, stated }) =>
    stated
      .filter(({ sourceDated }) => sourceDated !== undefined && sourceDated > dated)
      .map(each => ({
        severity: 'fails' as const,
        at: each,
        beside: [],
        says: `The source ${each.source} is dated ${dayText(each.sourceDated!)}, and the paper ${dayText(dated)}.`
      })),
  examples: [
    {
      title: 'the day of the paper itself will do',
      dated: '2023-01-24',
      given: `
        measure | day        | value | source          | dated
        visits  | 2022-11-30 | 5     | a letter        | 2023-12-10
        visits  | 2022-11-30 | 5     | another letter  | 2023-01-25
        visits  | 2022-11-30 | 5     | a third letter  | 2023-01-24
        visits  | 2022-11-30 | 5     | a fourth letter |`,
      faults: `
        1 ! The source a letter is dated 10 December 2023, and the paper 24 January 2023
        2 ! 25 January 2023`
    }
  ]
})
