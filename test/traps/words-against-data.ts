import type { Trap } from './trap.js'

/** Words against data: T-39 to T-43. */
export const WORDS_AGAINST_DATA: readonly Trap[] = [
  {
    id: 'T-39',
    what: 'contacts that both rose and fell',
    found: [
      {
        check: 'two-directions',
        given: `
          measure  | since      | day        | value | change
          contacts | 2019-04-01 | 2019-09-30 | –     | fell count difference
          contacts | 2019-04-01 | 2019-09-30 | –     | rose count difference`,
        says: 'Contacts is said to have fallen from 1 April 2019 to 30 September 2019, and to have risen',
        corrected: {
          given: `
            measure  | since      | day        | value | change
            contacts | 2019-04-01 | 2019-09-30 | –     | fell count difference
            contacts | 2019-04-01 | 2019-09-30 | –     | fell count difference`
        }
      }
    ]
  },
  {
    id: 'T-40',
    what: 'stability that fell and “continues”',
    found: [
      {
        // The day of the earlier value is not printed; a year before is taken.
        claim: 'change stability unchanged from=2018-09-30 to=2019-09-30',
        given: `
          measure   | day     | value
          stability | 2018-09 | 75%
          stability | 2019-09 | 63%`,
        says: 'from 75% in September 2018 to 63% in September 2019: it fell',
        corrected: { claim: 'change stability fell from=2018-09-30 to=2019-09-30 by="12 points"' }
      }
    ]
  },
  {
    id: 'T-41',
    what: 'words in place of numbers',
    found: [
      {
        claim: 'fraction interviews most on=2022-11-30',
        given: `
          measure    | day     | value
          interviews | 2019-10 | 58%`,
        holds: 'cannot tell',
        says: 'No figure stands behind ‘most’',
        corrected: { claim: 'fraction interviews most on=2019-10-31' }
      },
      {
        claim: 'fraction plans "a small number" on=2022-11-30',
        given: 'measure',
        says: 'no fraction that can be checked; give the figure instead',
        corrected: {
          claim: 'fraction plans half on=2022-11-30',
          given: `
            measure | day     | value
            plans   | 2022-11 | 50%`
        }
      }
    ]
  },
  {
    id: 'T-42',
    what: 'no cost, beside actions that cost',
    not: 'What an action costs is not in the paper, so there is no number to hold the words against.'
  },
  {
    id: 'T-43',
    what: '“significant” savings without a value',
    found: [
      {
        claim: 'real-change cost fell from=2021-01-31 to=2022-01-31',
        given: 'measure',
        holds: 'cannot tell',
        says: 'no figure of cost',
        corrected: {
          claim: 'real-change adopted fell from=2020-03-31 to=2021-03-31',
          given: `
            measure | since      | day        | value
            adopted | 2019-04-01 | 2020-03-31 | 3,500
            adopted | 2020-04-01 | 2021-03-31 | 2,870`
        }
      }
    ]
  }
]
