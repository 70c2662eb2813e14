import { nameOf, sentence, whenText } from '../../claims/stated-text.js'
import type { Stated } from '../../stated.js'
import { grouped } from '../alike.js'
import { consistencyCheck } from '../consistency-check.js'

export default consistencyCheck({
  id: 'two-directions',
  finds: 'One measure is said to have gone two ways over the same time.',
  check: ({ stated }) =>
    grouped(
      stated.filter(({ change }) => change !== undefined),
      ({ measure, of, part }) => JSON.stringify([measure, of, part])
    ).flatMap(group =>
      group.flatMap((each, i) => {
        const other = group
          .slice(0, i)
          .find(before => before.change!.way !== each.change!.way && isSameTime(before, each))
        if (!other) return []
        const says = `${sentence(nameOf(each))} is said to have ${PAST[other.change!.way]} ${whenText(other)}, and to have ${PAST[each.change!.way]} ${whenText(each)}.`
        return [{ severity: 'fails' as const, at: each, beside: [other], says }]
      })
    ),
  examples: [
    {
      title: 'over the same days',
      given: `
        measure  | part       | since      | day        | value | change
        contacts |            | 2019-04-01 | 2019-09-30 | –     | fell count difference
        contacts |            | 2019-04-01 | 2019-09-30 | –     | rose count difference
        contacts |            | 2019-04-01 | 2019-09-30 | –     | fell count difference
        contacts |            | 2018-04-01 | 2018-09-30 | –     | rose count difference
        contacts | team=first | 2019-04-01 | 2019-09-30 | –     | rose count difference
        waits    |            |            |            | –     | rose count difference
        waits    |            |            |            | –     | unchanged count difference`,
      faults: `
        2 ! said to have fallen from 1 April 2019 to 30 September 2019, and to have risen
        3 ! said to have risen
        7 ! said to have risen (no date given), and to have not changed`
    }
  ]
})

const PAST = { rose: 'risen', fell: 'fallen', unchanged: 'not changed' } as const

function isSameTime(one: Stated, other: Stated): boolean {
  return one.since === other.since && one.asAt === other.asAt
}
