import { at, nameOf, sentence } from '../../claims/stated-text.js'
import { consistencyCheck } from '../consistency-check.js'

/** How papers name the children of the department’s rates. */
const UNDER_18 = ['children aged 0 to 17', 'children under 18', 'children aged under 18']

export default consistencyCheck({
  id: 'ages-of-a-rate',
  finds: 'A rate per 10,000 is not of children aged 0 to 17, as the department’s are.',
  check: ({ stated }) =>
    stated
      .filter(({ unit, base }) => unit === 'rate' && base !== null && !UNDER_18.includes(base))
      .map(each => ({
        severity: 'fails' as const,
        at: each,
        beside: [],
        says: `${sentence(nameOf(each))}, ${at(each)}, is of ${each.base}; rates are of children aged 0 to 17.`
      })),
  examples: [
    {
      title: '18 is not under 18',
      given: `
        measure | day        | value        | base
        CL02    | 2021-03-31 | 67 per 10000 | children aged 18 and under
        CL02    | 2021-03-31 | 67 per 10000 | children aged under 18
        CL02    | 2021-03-31 | 67 per 10000 | children aged 0 to 17
        CL02    | 2021-03-31 | 67 per 10000 |
        PL01    | 2021-03-31 | 67%          | children aged 18 and under`,
      faults: '1 ! is of children aged 18 and under'
    }
  ]
})
