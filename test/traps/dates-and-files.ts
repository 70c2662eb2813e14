import type { Trap } from './trap.js'

/** Dates, structure and damage to files: T-44 to T-52. */
export const DATES_AND_FILES: readonly Trap[] = [
  {
    id: 'T-44',
    what: 'a source of a later date than the paper',
    found: [
      {
        check: 'source-after-the-paper',
        dated: '2023-01-24',
        given: `
          measure | day     | value | source   | dated
          visits  | 2022-11 | 5     | a letter | 2023-12-10`,
        says: 'is dated 10 December 2023, and the paper 24 January 2023',
        corrected: {
          given: `
            measure | day     | value | source   | dated
            visits  | 2022-11 | 5     | a letter | 2022-12-10`
        }
      }
    ],
    not: 'That the tenth was a Saturday shows only that the day is doubtful.'
  },
  {
    id: 'T-45',
    what: 'years in two digits',
    found: [
      {
        check: 'date-read-two-ways',
        given: `
          measure | day     | value | text
          visits  | 2022-12 | 5     | December 22`,
        says: '‘December 22’ can be read two ways',
        corrected: {
          given: `
            measure | day     | value | text
            visits  | 2022-12 | 5     | December 2022`
        }
      }
    ]
  },
  {
    id: 'T-46',
    what: 'deadlines outside their plan, and a start that is past',
    found: [
      {
        claim: 'inside 2023-05-31 first=2023-01-24 last=2023-03-31',
        given: 'measure',
        says: '31 May 2023 is after the window ends on 31 March 2023',
        corrected: { claim: 'inside 2023-03-31 first=2023-01-24 last=2023-03-31' }
      },
      {
        claim: 'inside 2019-09-29 first=2019-10-09',
        given: 'measure',
        says: '29 September 2019 is before the window begins on 9 October 2019',
        corrected: { claim: 'inside 2019-10-09 first=2019-10-09' }
      }
    ]
  },
  {
    id: 'T-47',
    what: 'a title with the wrong year',
    found: [
      {
        claim: 'period 2019-04-01 2019-09-30 months=6 year=2018-19',
        given: 'measure',
        says: 'lies in 2019-20, not in 2018-19',
        corrected: { claim: 'period 2019-04-01 2019-09-30 months=6 year=2019-20' }
      }
    ]
  },
  {
    id: 'T-48',
    what: 'paragraphs with the same number, or none',
    not: 'The numbers of paragraphs are where things stand, and measure nothing.'
  },
  {
    id: 'T-49',
    what: 'tables damaged in the file',
    not: 'The words that are missing from the cells are no numbers.'
  },
  {
    id: 'T-50',
    what: 'twelve weeks that begin before their cause was published',
    found: [
      {
        claim: 'apart from=2020-01-24 to=2020-03-31 weeks=12',
        given: 'measure',
        says: 'is 9 weeks and 4 days, not 12',
        corrected: { claim: 'apart from=2020-01-07 to=2020-03-31 weeks=12' }
      }
    ]
  },
  {
    id: 'T-51',
    what: 'a campaign without its end',
    not: 'The numbers printed agree with each other; when it ends is not said.'
  },
  {
    id: 'T-52',
    what: 'a visit every three months, the second after two years',
    found: [
      {
        claim: 'apart from=2020-01-24 to=2021-12-14 months=6',
        given: 'measure',
        says: 'is 22 months, not 6',
        corrected: { claim: 'apart from=2020-01-24 to=2021-12-14 months=22' }
      }
    ]
  }
]
