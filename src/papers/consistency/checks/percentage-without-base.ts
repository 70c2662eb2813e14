import { at, nameOf, sentence } from '../../claims/stated-text.js'
import type { Stated } from '../../stated.js'
import { isPublished } from '../alike.js'
import { consistencyCheck, type Found } from '../consistency-check.js'

export default consistencyCheck({
  id: 'percentage-without-base',
  finds: 'A percentage does not say what it is a percentage of, or gives no numbers behind it.',
  check: ({ stated }) =>
    stated.filter(isPercentage).flatMap((each): Found[] => {
      const told = `${sentence(nameOf(each))}, ${at(each)},`
      if (each.base === null)
        return [
          {
            severity: 'fails',
            at: each,
            beside: [],
            says: `${told} does not say of whom or of what it is a percentage.`
          }
        ]
      if (each.numerator !== null && each.denominator !== null) return []
      return [{ severity: 'warns', at: each, beside: [], says: `${told} gives no numbers behind it.` }]
    }),
  examples: [
    {
      title: 'shares and changes alike, save of a published number and a target',
      given: `
        measure | of      | day        | value | n  | d   | base                      | group   | aim    | change
        PL01    |         | 2022-01-31 | 7%    | 36 | 510 | children looked after     |         |        |
        HE02    |         | 2022-01-31 | 90.8% |    |     |                           |         |        |
        HE04    |         | 2022-01-31 | 66.1% |    |     | children looked after     |         |        |
        PL07    |         | 2022-01-31 | 16%   |    |     |                           |         |        | rose count per cent
        PL07    |         | 2022-01-31 | 16%   | 16 | 100 | children in foster care   |         |        | rose count per cent
        PL01    | England | 2021-03-31 | 9%    |    |     |                           | England |        |
        PL01    |         | 2025-03-31 | 9%    |    |     |                           |         | target |
        HE02    |         | 2022-01-31 | –%    |    |     |                           |         |        |
        CL01    |         | 2022-01-31 | 510   |    |     |                           |         |        |
        LAIT:x  |         | 2021-03-31 | 9%    |    |     |                           |         |        |
        PL01    |         | 2021-03-31 | 2%    |    |     |                           |         |        | rose percent points`,
      faults: `
        2 ! 90.8% on 31 January 2022, does not say of whom
        3 ~ gives no numbers behind it
        4 ! 16% on 31 January 2022, does not say of whom or of what`
    }
  ]
})

function isPercentage(each: Stated): boolean {
  const isDifference = each.change?.by === 'points'
  return each.unit === 'percent' && each.value !== null && !isPublished(each) && !each.aim && !isDifference
}
