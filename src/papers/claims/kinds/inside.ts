import { dayText } from '../../../domain/day-text.js'
import { claimKind } from '../claim.js'
import { fails, holds } from '../verdict.js'

export default claimKind({
  id: 'inside',
  claims: 'A day lies inside its window, both ends included: a deadline in its plan, an event in its year.',
  example: '{{claim inside day=2023-03-31 first=2023-01-24 last=2023-05-31}}',
  takes: {
    day: { as: 'day', is: 'the day' },
    first: { as: 'day', optional: true, is: 'the first day of the window' },
    last: { as: 'day', optional: true, is: 'the last day of the window' }
  },
  needs: () => ({}),
  check: ({ day, first, last }) => {
    if (first && day < first) return fails(`${dayText(day)} is before the window begins on ${dayText(first)}.`)
    if (last && day > last) return fails(`${dayText(day)} is after the window ends on ${dayText(last)}.`)
    if (!first && !last) return fails('The window has neither a first nor a last day.')
    return holds(`${dayText(day)} is inside the window.`)
  },
  examples: [
    {
      title: 'both ends are inside',
      claims: `
        ✓ 2023-01-24 first=2023-01-24 last=2023-03-31
        ✗ 2023-01-23 first=2023-01-24 last=2023-03-31 → 23 January 2023 is before the window begins on 24 January 2023
        ✓ 2023-03-31 first=2023-01-24 last=2023-03-31
        ✗ 2023-04-01 first=2023-01-24 last=2023-03-31 → after the window ends on 31 March 2023
        ✓ 2023-04-01 first=2023-01-24
        ✗ 2023-04-01                                  → neither a first nor a last day`
    }
  ]
})
