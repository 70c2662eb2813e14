import { nameOf, sentence } from '../../claims/stated-text.js'
import { consistencyCheck } from '../consistency-check.js'

export default consistencyCheck({
  id: 'change-in-per-cent',
  finds: 'A change of a percentage is given in per cent and not in percentage points.',
  check: ({ stated }) =>
    stated
      .filter(({ change }) => change?.of === 'percent' && change.by === 'per cent')
      .map(each => ({
        severity: 'fails' as const,
        at: each,
        beside: [],
        says: `${sentence(nameOf(each))}: a percentage that ${each.change!.way} did so by percentage points, not by ${each.printed}.`
      })),
  examples: [
    {
      title: 'points for percentages, per cent for the rest',
      given: `
        measure | day        | value | change
        seen    | 2021-12-31 | 5%    | fell percent per cent
        seen    | 2021-12-31 | 5%    | fell percent points
        CL01    | 2021-12-31 | 17%   | fell count per cent
        seen    | 2021-12-31 | 5%    |`,
      faults: '1 ! by percentage points, not by 5%'
    }
  ]
})
