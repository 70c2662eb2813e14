import { returnRule } from '../return/cin-return.js'

export default returnRule({
  code: '100',
  message:
    'The day the census is taken on (ReferenceDate) is missing or is not the 31 March that ends the census year. Write that day in the header.',
  fields: ['ReferenceDate'],
  needs: ['Header'],
  // ReferenceDate must be present and be the last day of the census year.
  findIn: ({ Header }, { end }) => Header.length === 0 || Header.filter(({ ReferenceDate }) => ReferenceDate !== end),
  examples: [
    {
      title: 'the last day of the year, the days beside it, no day, a blank, and the last day of another year',
      given: {
        Header: `
            | Collection | ReferenceDate
            | CIN        | 2026-03-31
          ✗ | CIN        | 2026-03-30
          ✗ | CIN        | 2026-04-01
          ✗ | CIN        | 2026-02-31
          ✗ | CIN        |
          ✗ | CIN        | 2022-03-31`
      }
    },
    {
      title: 'an earlier census has its own last day',
      year: '2022-23',
      given: {
        Header: `
            | Collection | ReferenceDate
            | CIN        | 2023-03-31
          ✗ | CIN        | 2022-03-31`
      }
    },
    { title: 'a header without anything in it', given: { Header: '| Collection | ReferenceDate' }, whole: true }
  ]
})
