import { at, nameOf, sentence } from '../../claims/stated-text.js'
import { consistencyCheck } from '../consistency-check.js'

export default consistencyCheck({
  id: 'number-without-unit',
  finds: 'A number has no unit.',
  check: ({ stated }) =>
    stated
      .filter(({ unit }) => unit === null)
      .map(each => ({
        severity: 'fails' as const,
        at: each,
        beside: [],
        says: `${sentence(nameOf(each))}, ${at(each)}, has no unit.`
      })),
  examples: [
    {
      title: 'a bare number',
      given: `
        measure | day        | value
        CL06    | 2019-09-30 | 97.8 ?
        CL06    | 2019-09-30 | 97.8%`,
      faults: '1 ! 97.8 on 30 September 2019, has no unit'
    }
  ]
})
