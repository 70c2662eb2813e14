import { lengthText, nameOf, sentence, whenText } from '../../claims/stated-text.js'
import { grouped, levels } from '../alike.js'
import { consistencyCheck } from '../consistency-check.js'

export default consistencyCheck({
  id: 'unequal-windows',
  finds: 'One measure is given over windows of different length, which cannot be compared.',
  check: ({ stated }) =>
    grouped(
      levels(stated).filter(({ asAt, since }) => asAt !== null && since !== null),
      ({ measure, part, unit }) => JSON.stringify([measure, part?.by, part?.category, unit])
    ).flatMap(([first, ...others]) =>
      others
        .filter(other => lengthText(other) !== lengthText(first!))
        .slice(0, 1)
        .map(other => ({
          severity: 'warns' as const,
          at: other,
          beside: [first!],
          says: `${sentence(nameOf(other))} ${whenText(other)} is of ${lengthText(other)}, and ${whenText(first!)} of ${lengthText(first!)}: they cannot be compared.`
        }))
    ),
  examples: [
    {
      title: 'six months beside a year, whoever it is of',
      given: `
        measure | of      | since      | day        | value
        CL03    |         | 2020-04-01 | 2021-03-31 | 180
        CL03    |         | 2021-08-01 | 2022-01-31 | 97
        CL03    | England | 2021-08-01 | 2022-01-31 | 9700
        CL04    |         | 2020-04-01 | 2021-03-31 | 180
        CL04    |         | 2021-04-01 | 2022-03-31 | 97`,
      faults: '2 ~ is of 6 months, and from 1 April 2020 to 31 March 2021 of 12 months'
    }
  ]
})
