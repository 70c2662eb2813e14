import type { Trap } from './trap.js'

/** Names, small counts and releases: T-53 to T-59. */
export const NAMES_AND_RELEASES: readonly Trap[] = [
  {
    id: 'T-53',
    what: 'a region that is not said to be which',
    found: [
      {
        check: 'comparator-incomplete',
        given: `
          measure | of | day  | value | group  | period | edition
          neet    |    | 2018 | 6.5%  | region | 2018   | 2019`,
        says: 'does not say which region it is',
        corrected: {
          given: `
            measure | of         | day  | value | group  | period | edition
            neet    | North East | 2018 | 6.5%  | region | 2018   | 2019`
        }
      }
    ],
    not: 'How many boroughs the other names of places take in is for a list of places.'
  },
  {
    id: 'T-54',
    what: 'several names for one thing',
    found: [
      {
        check: 'two-names',
        given: `
          measure      | label                 | day     | value
          looked-after | children looked after | 2021-01 | 617
          looked-after | children in our care  | 2022-01 | 510`,
        says: 'called ‘children looked after’ and ‘children in our care’',
        corrected: {
          given: `
            measure      | label                 | day     | value
            looked-after | children looked after | 2021-01 | 617
            looked-after | children looked after | 2022-01 | 510`
        }
      }
    ],
    not: 'The names of people, posts and services are no measures.'
  },
  {
    id: 'T-55',
    what: 'bands of age that leave some out',
    found: [
      {
        claim: 'bands "7-12, 13-17, 18-25" first=0 last=25',
        given: 'measure',
        says: 'No band covers the ages 0 to 6',
        corrected: { claim: 'bands "7-12, 13-17, 18-25" first=7 last=25' }
      }
    ]
  },
  {
    id: 'T-56',
    what: 'cases for each adviser, without the advisers or a date',
    found: [
      {
        check: 'rate-without-counts',
        given: `
          measure  | day     | value
          caseload | 2020-03 | 22 to 1`,
        says: 'is given without its count and what it is set against',
        corrected: {
          given: `
            measure  | day     | value   | n   | d
            caseload | 2020-03 | 22 to 1 | 164 | 7.5`
        }
      },
      {
        check: 'number-without-date',
        given: `
          measure  | day | value
          caseload |     | 30 to 1`,
        says: '30 has no date',
        corrected: {
          given: `
            measure  | day     | value
            caseload | 2020-03 | 30 to 1`
        }
      }
    ]
  },
  {
    id: 'T-57',
    what: 'very small counts in public',
    found: [
      {
        check: 'small-counts-in-public',
        given: `
          measure | day        | value
          orders  | 2022-01-18 | 4
          linked  | 2022-01-18 | 2`,
        says: '4 on 18 January 2022, tells of 1 to 5 children',
        corrected: {
          given: `
            measure | day        | value
            orders  | 2022-01-18 | –
            linked  | 2022-01-18 | –`
        }
      }
    ]
  },
  {
    id: 'T-58',
    what: 'published numbers that were revised',
    found: [
      {
        check: 'comparator-edition-changed',
        earlier: `
          measure           | of      | day        | value        | group   | period  | edition
          looked-after-rate | England | 2021-03-31 | 67 per 10000 | England | 2020-21 | 2021-11`,
        given: `
          measure           | of      | day        | value        | group   | period  | edition
          looked-after-rate | England | 2021-03-31 | 69 per 10000 | England | 2020-21 | 2024-11`,
        says: 'what was 67 of England, 2020-21, release 2021-11, is now 69 of England, 2020-21, release 2024-11',
        corrected: {
          given: `
            measure           | of      | day        | value        | group   | period  | edition
            looked-after-rate | England | 2021-03-31 | 67 per 10000 | England | 2020-21 | 2021-11`
        }
      },
      {
        claim: 'change looked-after-rate@England unchanged from=2020-03-31 to=2021-03-31',
        given: `
          measure           | of      | day        | value        | group   | period  | edition
          looked-after-rate | England | 2020-03-31 | 68 per 10000 | England | 2019-20 | 2024-11
          looked-after-rate | England | 2021-03-31 | 69 per 10000 | England | 2020-21 | 2024-11`,
        says: 'it rose',
        corrected: {
          given: `
            measure           | of      | day        | value        | group   | period  | edition
            looked-after-rate | England | 2020-03-31 | 67 per 10000 | England | 2019-20 | 2021-11
            looked-after-rate | England | 2021-03-31 | 67 per 10000 | England | 2020-21 | 2021-11`
        }
      }
    ]
  },
  {
    id: 'T-59',
    what: 'an average that may be a mean or a median',
    found: [
      {
        check: 'comparator-incomplete',
        given: `
          measure           | of         | day        | value         | group                  | model | have     | period  | edition
          looked-after-rate | neighbours | 2021-03-31 | 134 per 10000 | statistical neighbours | 2021  | 10 of 10 | 2021-22 | 2022-11`,
        says: 'whether it is their mean or median',
        corrected: {
          given: `
            measure           | of         | day        | value         | group                  | average | model | have     | period  | edition
            looked-after-rate | neighbours | 2021-03-31 | 134 per 10000 | statistical neighbours | mean    | 2021  | 10 of 10 | 2021-22 | 2022-11`
        }
      }
    ]
  }
]
