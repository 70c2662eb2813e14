import { claimKind } from '../claim.js'
import { oneValue } from '../one-value.js'
import { at, nameOf, sentence } from '../stated-text.js'
import { fails, holds } from '../verdict.js'

export default claimKind({
  id: 'latest',
  claims: 'A value is the latest there is: none of a later day is known or stated.',
  example: '{{claim latest PL08 on=2021-12-31}}',
  takes: { measure: { as: 'measure', is: 'what it is of' }, on: { as: 'day', is: 'the day of the value' } },
  needs: ({ measure, on }) => ({
    value: { as: 'value', subject: measure, day: on },
    later: { as: 'later', subject: measure, day: on }
  }),
  check: ({ measure, on }, found) => {
    const value = oneValue(found.value, measure, on)
    if ('verdict' in value) return value.verdict
    const later = found.later.findLast(each => each.value !== null)
    const told = `${sentence(nameOf(value.stated))} was ${at(value.stated)}`
    return later
      ? fails(`${told}, and there is a later value: ${at(later)}.`)
      : holds(`${told}, and nothing later is known.`)
  },
  examples: [
    {
      title: 'until there is a value of a later day',
      given: `
        measure | day        | value
        PL05    | 2021-12-31 | 47
        PL05    | 2022-01    | 45
        PL06    | 2021-12    | 47
        PL06    | 2022-01-31 | –`,
      claims: `
        ✓ PL05 on=2022-01-31 → nothing later is known
        ✗ PL05 on=2021-12-31 → a later value: 45 in January 2022
        ✓ PL06 on=2021-12-31
        ? PL06 on=2022-01-31 → no value that may be shown
        ? PL07 on=2022-01-31 → no figure of PL07`
    }
  ]
})
