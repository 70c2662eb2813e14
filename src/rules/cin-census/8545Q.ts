import { rowRule } from '../return/cin-return.js'

export default rowRule({
  code: '8545Q',
  severity: 'query',
  message:
    'The child died (PersonDeathDate) outside the census year. Check the day; a child who died before the year does not belong in this census.',
  fields: ['PersonDeathDate'],
  each: 'ChildIdentifiers',
  // If present, PersonDeathDate must lie in the census year.
  breaks: ({ PersonDeathDate }, _, { start, end }) => PersonDeathDate < start || PersonDeathDate > end,
  examples: [
    {
      title: 'died on the first and last day of the year and a day outside it, on no day, and not at all',
      given: {
        ChildIdentifiers: `
            | LAchildID | PersonDeathDate
          ✗ | one       | 2025-03-31
            | two       | 2025-04-01
            | three     | 2026-03-31
          ✗ | four      | 2026-04-01
            | five      | 2024-02-30
            | six       |`
      }
    }
  ]
})
