import type { Trap } from './trap.js'

const SEEN = `
  measure | day     | value
  seen    | 2021-11 | 99%
  seen    | 2021-12 | 94%`

/** Definitions, clocks and units: T-23 to T-33. */
export const DEFINITIONS_AND_UNITS: readonly Trap[] = [
  {
    id: 'T-23',
    what: 'a share of interviews that are not said to be due, offered or done',
    found: [
      {
        check: 'percentage-without-base',
        given: `
          measure    | day     | value
          interviews | 2019-10 | 58%`,
        says: '58% in October 2019, does not say of whom or of what',
        corrected: {
          given: `
            measure    | day     | value | base
            interviews | 2019-10 | 58%   | return interviews that were due`
        }
      }
    ],
    not: 'From when the 72 hours are counted is a definition and no number.'
  },
  {
    id: 'T-24',
    what: 'days that should be working days, and a clock without its start',
    not: 'The 45 and the 15 are deadlines that the law lays down; no number of the paper contradicts them.'
  },
  {
    id: 'T-25',
    what: 'moves for placements',
    found: [
      {
        check: 'two-names',
        given: `
          measure | label                         | day     | value
          three   | three or more placement moves | 2019-09 | 9%
          three   | three or more placements      | 2019-09 | –%`,
        says: 'called ‘three or more placement moves’ and ‘three or more placements’',
        corrected: {
          given: `
            measure | label                    | day     | value
            three   | three or more placements | 2019-09 | 9%
            three   | three or more placements | 2019-09 | –%`
        }
      }
    ]
  },
  {
    id: 'T-26',
    what: 'a share of placements that is a share of children',
    found: [
      {
        claim: 'fraction stability "nearly two thirds" on=2019-09-30 base=placements',
        given: `
          measure   | day     | value | base
          stability | 2019-09 | 63%   | children looked after for two and a half years or more`,
        says: 'not of placements',
        corrected: {
          claim:
            'fraction stability "nearly two thirds" on=2019-09-30 base="children looked after for two and a half years or more"'
        }
      }
    ]
  },
  {
    id: 'T-27',
    what: 'averages that are not said to be means or medians',
    found: [
      {
        check: 'average-without-kind',
        given: `
          measure         | day     | value    | mean
          care-to-home    | 2019-09 | 549 days | none
          order-to-match  | 2019-09 | 181 days | none
          order-to-family | 2021-03 | 382 days | none`,
        says: '549 days in September 2019, does not say whether it is a mean or a median',
        corrected: {
          given: `
            measure         | day     | value    | mean
            care-to-home    | 2019-09 | 549 days | mean
            order-to-match  | 2019-09 | 181 days | mean
            order-to-family | 2021-03 | 382 days | mean`
        }
      }
    ],
    right: [
      {
        given: `
          measure         | since      | day        | value
          order-to-family | 2019-04-01 | 2020-03-31 | 558 days
          order-to-family | 2020-04-01 | 2021-03-31 | 382 days`,
        claims: ['change order-to-family fell from=2020-03-31 to=2021-03-31 by="176 days"']
      }
    ],
    not: 'That the three intervals are never put on one axis is for whoever draws the chart.'
  },
  {
    id: 'T-28',
    what: 'a rate of children aged 18 and under',
    found: [
      {
        check: 'ages-of-a-rate',
        given: `
          measure           | of      | day        | value        | base
          looked-after-rate | England | 2021-03-31 | 67 per 10000 | children aged 18 and under`,
        says: 'is of children aged 18 and under',
        corrected: {
          given: `
            measure           | of      | day        | value        | base
            looked-after-rate | England | 2021-03-31 | 67 per 10000 | children aged under 18`
        }
      }
    ]
  },
  {
    id: 'T-29',
    what: 'per cent for percentage points',
    found: [
      {
        claim: 'change seen fell from=2021-11-30 to=2021-12-31 by=5%',
        given: SEEN,
        says: 'said in percentage points, not as 5%',
        corrected: { claim: 'change seen fell from=2021-11-30 to=2021-12-31 by="5 points"' }
      },
      {
        check: 'change-in-per-cent',
        given: `
          measure | day     | value | change
          seen    | 2021-12 | 5%    | fell percent per cent`,
        says: 'by percentage points, not by 5%',
        corrected: {
          given: `
            measure | day     | value | change
            seen    | 2021-12 | 5%    | fell percent points`
        }
      }
    ]
  },
  {
    id: 'T-30',
    what: 'local rules for visits and health reviews',
    not: 'Which visits and reviews are due is a rule, and how many declined is not printed.'
  },
  {
    id: 'T-31',
    what: 'breakdowns beside three or more placements',
    not: 'The two measures are named as what they are, and nothing printed sets one against the other.'
  },
  {
    id: 'T-32',
    what: 'a cause in place of an outcome',
    not: 'The 37 and the 50 are right; that somebody prevented something is a cause, which no count shows.'
  },
  {
    id: 'T-33',
    what: 'foster carers as employees',
    not: 'Whose carers they are is a word and no number.'
  }
]
