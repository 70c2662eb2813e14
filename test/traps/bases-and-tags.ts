import type { Trap } from './trap.js'

const BY_RATE = `
  measure           | of       | day        | value
  looked-after-rate |          | 2019-09-30 | 167.5 per 10000
  looked-after-rate | Stockton | 2019-09-30 | 128 per 10000`

/** Numerators and denominators that do not fit, the second half: T-17 to T-22. */
export const BASES_AND_TAGS: readonly Trap[] = [
  {
    id: 'T-17',
    what: 'a percentage of all that its bands can hardly make',
    found: [
      {
        check: 'overall-beside-its-parts',
        given: `
          measure | part      | day     | value
          busy    |           | 2019-09 | 58.7%
          busy    | age=17-18 | 2019-09 | 61%
          busy    | age=19-21 | 2019-09 | 51%`,
        says: 'it would need 77% of them in 17-18 and the rest in 19-21',
        corrected: {
          // As many in each year of age.
          given: `
            measure | part      | day     | value | n   | d
            busy    |           | 2019-09 | 55.0% | 275 | 500
            busy    | age=17-18 | 2019-09 | 61%   | 122 | 200
            busy    | age=19-21 | 2019-09 | 51%   | 153 | 300`
        }
      }
    ]
  },
  {
    id: 'T-18',
    what: 'a number without a unit',
    found: [
      {
        check: 'number-without-unit',
        given: `
          measure | day     | value
          reviews | 2019-09 | 97.8 ?`,
        says: '97.8 in September 2019, has no unit',
        corrected: {
          given: `
            measure | day     | value
            reviews | 2019-09 | 97.8%`
        }
      }
    ]
  },
  {
    id: 'T-19',
    what: 'tags that overlap, told like parts',
    found: [
      {
        claim: 'whole orders by="ethnicity, siblings, age" on=2022-01-18',
        given: `
          measure | part              | day        | value
          orders  |                   | 2022-01-18 | 19
          orders  | ethnicity=told of | 2022-01-18 | 4
          orders  | siblings=told of  | 2022-01-18 | 4
          orders  | age=told of       | 2022-01-18 | 4`,
        says: 'somebody may be counted in both',
        corrected: {
          claim: 'whole orders by=siblings on=2022-01-18',
          given: `
            measure | part             | day        | value
            orders  |                  | 2022-01-18 | 19
            orders  | siblings=told of | 2022-01-18 | 4
            orders  | siblings=others  | 2022-01-18 | 15`
        }
      }
    ],
    not: 'Whether the four are groups of siblings or children is left open by the words.'
  },
  {
    id: 'T-20',
    what: 'children in need, with or without those on plans and looked after',
    not: 'Whether the 1,891 include the 306 and the 555 is a matter of definition, and both readings add up.'
  },
  {
    id: 'T-21',
    what: 'counts and changes of nothing stated',
    found: [
      {
        check: 'percentage-without-base',
        given: `
          measure | day     | value | change
          foster  | 2019-10 | 16%   | rose count per cent`,
        says: 'does not say of whom or of what it is a percentage',
        corrected: {
          given: `
            measure      | day     | value | n   | d   | base                                  | change
            looked-after | 2022-01 | 17%   | 107 | 617 | children looked after in January 2021 | fell count per cent`
        }
      },
      {
        check: 'number-without-date',
        given: `
          measure | day | value
          parents |     | 144
          meetings|     | 300`,
        says: '144 has no date',
        corrected: {
          given: `
            measure | since      | day        | value
            parents | 2019-04-01 | 2019-09-30 | 144
            meetings| 2019-04-01 | 2019-09-30 | 300`
        }
      },
      {
        claim: 'rank adopted highest among="Tees Valley" members=5 on=2022-01-18',
        given: `
          measure | day        | value
          adopted | 2022-01-18 | 19`,
        says: 'A league by count compares the size of authorities',
        corrected: {
          claim: 'rank looked-after-rate highest among="those two" members=2 on=2019-09-30',
          given: BY_RATE
        }
      },
      {
        claim: 'real-change there rose from=2019-03-31 to=2019-09-30',
        given: `
          measure | day        | value
          there   | 2019-09-30 | 560`,
        holds: 'cannot tell',
        says: 'no figure of there on 31 March 2019',
        corrected: {
          claim: 'real-change adopted fell from=2020-03-31 to=2021-03-31',
          given: `
            measure | since      | day        | value
            adopted | 2019-04-01 | 2020-03-31 | 3,500
            adopted | 2020-04-01 | 2021-03-31 | 2,870`
        }
      }
    ],
    not: 'That the staff, the places in homes and the posts have no headcount beside them is found only once somebody makes a share of them.'
  },
  {
    id: 'T-22',
    what: 'two authorities with like counts and unlike rates',
    found: [
      {
        claim: 'rank looked-after lowest among="those two" members=2 on=2019-09-30',
        given: `
          measure      | of       | day        | value
          looked-after |          | 2019-09-30 | 555
          looked-after | Stockton | 2019-09-30 | 560`,
        says: 'A league by count compares the size of authorities',
        corrected: {
          claim: 'rank looked-after-rate highest among="those two" members=2 on=2019-09-30',
          given: BY_RATE
        }
      }
    ]
  }
]
