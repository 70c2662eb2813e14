import type { Stated } from '../../stated.js'
import { claimKind } from '../claim.js'
import { compared } from '../fraction.js'
import { missingDays } from '../missing-days.js'
import { daysOf } from '../need.js'
import { spanOf } from '../span.js'
import { at, nameOf, sentence, subjectText } from '../stated-text.js'
import { cannotTell, fails, holds } from '../verdict.js'

export default claimKind({
  id: 'every-step',
  claims: 'A measure kept rising or kept falling: each value is above, or below, the one before it.',
  example: '{{claim every-step CL01 fell from=2021-01-31 to=2022-01-31 every=month}}',
  takes: {
    measure: { as: 'measure', is: 'what kept moving' },
    way: { as: 'choice', of: ['rose', 'fell'], is: 'which way' },
    from: { as: 'day', is: 'the day of the first value' },
    to: { as: 'day', is: 'the day of the last value' },
    every: {
      as: 'choice',
      of: ['month', 'quarter', 'year', 'stated'],
      optional: true,
      is: 'how often; month unless given; stated for the days that the paper gives'
    }
  },
  needs: ({ measure, from, to, every = 'month' }) => ({
    steps: { as: 'series', subject: measure, since: from, day: to, every }
  }),
  check: ({ measure, way, from, to, every = 'month' }, { steps }) => {
    const known = steps.filter(each => each.value !== null)
    const wrong = known.findIndex((each, i) => i > 0 && stepOf(known[i - 1]!, each) !== (way === 'rose' ? 1 : -1))
    if (wrong !== -1) {
      const [before, after] = [known[wrong - 1]!, known[wrong]!]
      const word = { '1': 'rose', '0': 'did not move', '-1': 'fell' }[`${stepOf(before, after)}`]
      return fails(`${sentence(nameOf(after))} ${word} from ${at(before)} to ${at(after)}.`)
    }
    const missing = missingDays(daysOf({ since: from, day: to, every }) ?? [from, to], known)
    if (missing) return cannotTell(`There is no figure of ${subjectText(measure)} for ${missing}.`)
    return holds(
      `${sentence(nameOf(known[0]!))} ${way} at each of ${known.length - 1} steps from ${at(known[0]!)} to ${at(known.at(-1)!)}.`
    )
  },
  examples: [
    {
      title: 'each step counts, and standing still is no step',
      given: `
        measure | day        | value
        PL04    | 2021-08-31 | 50
        PL04    | 2021-09-30 | 51
        PL04    | 2021-10-31 | 52
        PL04    | 2021-11-30 | 50
        PL04    | 2021-12-31 | 50
        PL04    | 2022-01-31 | 47
        PL04    | 2022-03-31 | 45`,
      claims: `
        ✓ PL04 rose from=2021-08-31 to=2021-10-31 → each of 2 steps from 50 on 31 August 2021 to 52
        ✗ PL04 fell from=2021-08-31 to=2021-10-31 → rose from 50 on 31 August 2021 to 51 on 30 September 2021
        ✗ PL04 rose from=2021-08-31 to=2021-11-30 → fell from 52
        ✗ PL04 fell from=2021-10-31 to=2022-01-31 → did not move
        ✓ PL04 fell from=2021-10-31 to=2022-01-31 every=quarter
        ? PL04 fell from=2021-12-31 to=2022-03-31 → 28 February 2022
        ✓ PL04 fell from=2021-12-31 to=2022-03-31 every=stated
        ? PL04 fell from=2021-12-31 to=2022-04-30 every=stated → 30 April 2022`
    }
  ]
})

function stepOf(before: Stated, after: Stated): -1 | 0 | 1 {
  return compared(spanOf(after)!.middle, spanOf(before)!.middle)
}
