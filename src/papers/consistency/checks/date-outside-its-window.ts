import { type Day, monthStart } from '../../../domain/day.js'
import { dayText } from '../../../domain/day-text.js'
import { nameOf, sentence } from '../../claims/stated-text.js'
import type { Stated } from '../../stated.js'
import { consistencyCheck } from '../consistency-check.js'

export default consistencyCheck({
  id: 'date-outside-its-window',
  finds: 'A number is of a day before its window begins, or of one after the paper.',
  check: ({ dated, stated }) =>
    stated
      .map(each => ({ each, wrong: wrong(each, dated) }))
      .filter(({ wrong }) => wrong !== null)
      .map(({ each, wrong }) => ({
        severity: 'fails' as const,
        at: each,
        beside: [],
        says: `${sentence(nameOf(each))}, ${each.printed}, ${wrong}.`
      })),
  examples: [
    {
      title: 'from the first day of the window to the day of the paper; a target lies ahead',
      dated: '2022-01-18',
      given: `
        measure | since      | day        | value | aim
        CL03    | 2022-01-01 | 2021-12-31 | 97    |
        CL03    | 2021-12-31 | 2021-12-31 | 97    |
        CL01    |            | 2022-01-19 | 510   |
        CL01    |            | 2022-01-18 | 510   |
        CL01    |            | 2022-01    | 510   |
        CL01    |            | 2022-02    | 510   |
        CL01    |            | 2022       | 510   |
        CL01    |            | 2025-03-31 | 444   | target`,
      faults: `
        1 ! is of 31 December 2021, before its window begins on 1 January 2022
        3 ! is of 19 January 2022, after the paper of 18 January 2022
        6 ! is of`
    }
  ]
})

function wrong({ asAt, since, precision, aim }: Stated, dated: Day): string | null {
  if (asAt === null) return null
  if (since !== null && since > asAt) return `is of ${dayText(asAt)}, before its window begins on ${dayText(since)}`
  const earliest = { day: asAt, month: monthStart(asAt), year: `${asAt.slice(0, 4)}-01-01` }[precision]
  return aim || earliest <= dated ? null : `is of ${dayText(asAt)}, after the paper of ${dayText(dated)}`
}
