import type { Stated } from '../../stated.js'
import { claimKind } from '../claim.js'
import { compared } from '../fraction.js'
import { oneValue } from '../one-value.js'
import { spanOf } from '../span.js'
import { at, nameOf, sentence } from '../stated-text.js'
import { cannotTell, fails, holds } from '../verdict.js'

export default claimKind({
  id: 'target',
  claims: 'A value meets its target, or is where its trajectory says it should be by the day.',
  example: '{{claim target PL01 met wants="at most" on=2022-01-31}}',
  takes: {
    measure: { as: 'measure', is: 'what has a target' },
    is: {
      as: 'choice',
      of: ['met', 'missed', 'on track', 'off track'],
      is: 'how it stands to its target or trajectory'
    },
    wants: { as: 'choice', of: ['at most', 'at least'], is: 'on which side of the target it should be' },
    on: { as: 'day', is: 'the day of the value' }
  },
  needs: ({ measure, on }) => ({
    value: { as: 'value', subject: measure, day: on },
    target: { as: 'target', subject: measure, day: on },
    trajectory: { as: 'trajectory', subject: measure, day: on }
  }),
  check: ({ measure, is, wants, on }, { value, target, trajectory }) => {
    const name = is.endsWith('track') ? 'trajectory' : 'target'
    const aim = (name === 'target' ? target : trajectory)[0]
    if (!aim || aim.value === null) return fails(`No ${name} is stated, so nothing can meet it.`)
    const ours = oneValue(value, measure, on)
    if ('verdict' in ours) return ours.verdict
    if (ours.stated.unit !== aim.unit)
      return fails(`The ${name} of ${aim.printed} is in another unit than ${at(ours.stated)}.`)
    const isReached = reaches(ours.stated, aim, wants)
    if (isReached === null) return cannotTell(`The ${name} has no value.`)
    const told = `${sentence(nameOf(ours.stated))}, ${at(ours.stated)}, ${isReached ? 'is' : 'is not'} ${wants} the ${name} of ${aim.printed}`
    return isReached === (is === 'met' || is === 'on track') ? holds(`${told}.`) : fails(`${told}.`)
  },
  examples: [
    {
      title: 'the target itself meets it',
      given: `
        measure | day        | value | n   | d    | aim
        PL01    | 2022-01-31 | 10.0% | 100 | 1000 |
        PL01    | 2022-02-28 | 10.1% | 101 | 1000 |
        PL01    | 2022-03-31 | 9.9%  | 99  | 1000 |
        PL01    | 2022-04-30 | 7     |     |      |
        PL01    | 2025-03-31 | 10%   |     |      | target
        PL01    | 2022-02-28 | 10.5% |     |      | trajectory
        PL02    | 2022-01-31 | 70%   |     |      |
        PL02    | 2022-01-31 | –%    |     |      | target
        HE02    | 2022-01-31 | –%    |     |      |
        HE02    | 2022-01-31 | 90%   |     |      | target`,
      claims: `
        ✓ PL01 met wants="at most" on=2022-01-31      → 10.0% on 31 January 2022, is at most the target of 10%
        ✗ PL01 met wants="at most" on=2022-02-28      → is not at most
        ✓ PL01 missed wants="at most" on=2022-02-28
        ✗ PL01 missed wants="at most" on=2022-01-31
        ✓ PL01 met wants="at least" on=2022-01-31
        ✗ PL01 met wants="at least" on=2022-03-31
        ✓ PL01 "on track" wants="at most" on=2022-02-28 → trajectory of 10.5%
        ✗ PL01 "off track" wants="at most" on=2022-02-28
        ✗ PL01 met wants="at most" on=2022-04-30      → another unit
        ✗ PL02 met wants="at least" on=2022-01-31     → No target is stated
        ✗ PL02 "on track" wants="at least" on=2022-01-31 → No trajectory is stated
        ? HE02 met wants="at least" on=2022-01-31
        ? HE02 met wants="at least" on=2022-02-28     → no figure of HE02`
    }
  ]
})

function reaches(ours: Stated, aim: Stated, wants: 'at most' | 'at least'): boolean | null {
  const [value, number] = [spanOf(ours), spanOf(aim)]
  if (!value || !number) return null
  return compared(value.middle, number.middle) !== (wants === 'at most' ? 1 : -1)
}
