import { nameOf, sentence } from '../../claims/stated-text.js'
import { consistencyCheck } from '../consistency-check.js'

export default consistencyCheck({
  id: 'date-read-two-ways',
  finds: 'A date is written without a year in four digits, so that a day can be read as a year.',
  check: ({ stated }) =>
    stated
      .filter(({ dateText }) => dateText !== undefined && !/\b(19|20)\d\d\b/.test(dateText))
      .map(each => ({
        severity: 'warns' as const,
        at: each,
        beside: [],
        says: `${sentence(nameOf(each))}, ${each.printed}: ‘${each.dateText}’ can be read two ways; write the year in four digits.`
      })),
  examples: [
    {
      title: 'a year has four digits',
      given: `
        measure | day     | value | text
        visits  | 2022-12 | 5     | December 22
        visits  | 2022-12 | 5     | December 2022
        visits  | 2022-12 | 5     | 22 December
        visits  | 2022-12 | 5     | 2022-12
        visits  | 2022-12 | 5     |`,
      faults: `
        1 ~ ‘December 22’ can be read two ways
        3 ~ ‘22 December’`
    }
  ]
})
