import type { Trap } from './trap.js'

const NEIGHBOURS_IN_FULL = `
  measure           | of         | day        | value         | group                  | average | model | have     | period  | edition
  looked-after-rate | neighbours | 2021-03-31 | 134 per 10000 | statistical neighbours | mean    | 2021  | 10 of 10 | 2020-21 | 2021-11`

// The region is not named in the paper, which is T-53; it is given a name here.
const NEET = `
  measure | of         | day  | value | group   | period | edition
  neet    |            | 2013 | 12.3% |         |        |
  neet    |            | 2014 | 9.0%  |         |        |
  neet    |            | 2015 | 6.6%  |         |        |
  neet    |            | 2016 | 5.4%  |         |        |
  neet    |            | 2017 | 4.2%  |         |        |
  neet    |            | 2018 | 5.0%  |         |        |
  neet    | North East | 2013 | 10.1% | region  | 2013   | 2019
  neet    | North East | 2014 | 8.1%  | region  | 2014   | 2019
  neet    | North East | 2015 | 7.0%  | region  | 2015   | 2019
  neet    | North East | 2016 | 5.4%  | region  | 2016   | 2019
  neet    | North East | 2017 | 6.2%  | region  | 2017   | 2019
  neet    | North East | 2018 | 6.5%  | region  | 2018   | 2019
  neet    | England    | 2013 | 10.1% | England | 2013   | 2019
  neet    | England    | 2014 | 8.3%  | England | 2014   | 2019
  neet    | England    | 2015 | 8.0%  | England | 2015   | 2019
  neet    | England    | 2016 | 6.0%  | England | 2016   | 2019
  neet    | England    | 2017 | 6.0%  | England | 2017   | 2019
  neet    | England    | 2018 | 5.5%  | England | 2018   | 2019`

/** Comparators and targets: T-34 to T-38. */
export const COMPARATORS_AND_TARGETS: readonly Trap[] = [
  {
    id: 'T-34',
    what: 'two groups in one phrase, and a benchmark that moved',
    found: [
      {
        check: 'comparator-incomplete',
        given: `
          measure           | of | day     | value         | group
          looked-after-rate |    | 2022-01 | 134 per 10000 | statistical neighbours`,
        says: 'the year of the neighbour model, how many of them had a value, its year, its release',
        corrected: { given: NEIGHBOURS_IN_FULL }
      },
      {
        check: 'comparator-edition-changed',
        earlier: `
          measure           | of         | day        | value           | group                  | average | model | have     | period  | edition
          looked-after-rate | neighbours | 2020-03-31 | 125.5 per 10000 | statistical neighbours | mean    | 2021  | 10 of 10 | 2019-20 | 2020-12`,
        given: NEIGHBOURS_IN_FULL,
        says: 'what was 125.5 of',
        corrected: { earlier: NEIGHBOURS_IN_FULL }
      }
    ]
  },
  {
    id: 'T-35',
    what: 'the gap in children, from a rate that is not of them',
    found: [
      {
        // 50 is what the printed rates, 149 and 134, come to.
        claim: 'gap-in-children looked-after-rate looked-after "statistical neighbours" on=2022-01-31 is=50',
        given: `
          measure           | of         | day        | value           | population  | group                  | average | model | have     | period  | edition
          looked-after      |            | 2022-01    | 510             |             |                        |         |       |          |         |
          looked-after-rate |            | 2022-01    | 154.0 per 10000 | 2021: 33127 |                        |         |       |          |         |
          looked-after-rate | neighbours | 2021-03-31 | 134 per 10000   |             | statistical neighbours | mean    | 2021  | 10 of 10 | 2020-21 | 2021-11`,
        says: 'would be 444 children here, beside 510 in January 2022: a gap of 66.1',
        corrected: {
          claim: 'gap-in-children looked-after-rate looked-after "statistical neighbours" on=2022-01-31 is=66'
        }
      }
    ]
  },
  {
    id: 'T-36',
    what: 'below the averages, in some of the years',
    found: [
      {
        claim: 'always-against neet below region since=2013-12-31 on=2018-12-31',
        given: NEET,
        says: 'in 2013, 12.3% beside 10.1%; nor in 2014, 9.0% beside 8.1%; nor in 2016, 5.4% beside 5.4%',
        corrected: { claim: 'always-against neet below region since=2017-12-31 on=2018-12-31' }
      },
      {
        claim: 'always-against neet below England since=2013-12-31 on=2018-12-31',
        given: NEET,
        says: 'in 2013, 12.3% beside 10.1%; nor in 2014, 9.0% beside 8.3%',
        corrected: { claim: 'always-against neet below England since=2015-12-31 on=2018-12-31' }
      }
    ],
    right: [{ given: NEET, claims: ['change neet rose from=2017-12-31 to=2018-12-31 by="0.8 points"'] }]
  },
  {
    id: 'T-37',
    what: 'comparators that are not there, and “significantly” beside them',
    found: [
      {
        check: 'comparator-incomplete',
        given: `
          measure | of      | day     | value | group   | period  | edition
          busy    | England | 2019-09 | –%    | England | 2018-19 | 2019-12`,
        says: 'has no value: say whether it is still to come or not published',
        corrected: {
          given: `
            measure | of      | day  | value | group   | period | edition
            neet    | England | 2018 | 5.5%  | England | 2018   | 2019`
        }
      },
      {
        claim: 'real-difference busy above England on=2019-09-30',
        given: `
          measure | of      | day     | value | group   | period  | edition
          busy    |         | 2019-09 | 58.7% |         |         |
          busy    | England | 2018-09 | –%    | England | 2017-18 | 2018-12`,
        says: '‘significantly’ cannot be said',
        corrected: {
          claim: 'real-difference three below England on=2021-12-31',
          given: `
            measure | of      | day     | value | n  | d   | group   | period  | edition
            three   |         | 2021-12 | 7%    | 36 | 510 |         |         |
            three   | England | 2019-03 | 10%   |    |     | England | 2018-19 | 2019-12`
        }
      },
      {
        claim: 'against plans-rate below region on=2019-09-30',
        given: `
          measure    | day     | value
          plans-rate | 2019-09 | 61 per 10000`,
        holds: 'cannot tell',
        says: 'Nothing is published of region',
        corrected: { claim: 'against neet below region on=2018-12-31', given: NEET }
      }
    ]
  },
  {
    id: 'T-38',
    what: 'targets without a value',
    found: [
      {
        claim: 'target foster met wants="at least" on=2019-10-09',
        given: `
          measure | day     | value | aim
          foster  | 2019-10 | –     |
          foster  | 2021-03 | –     | target`,
        says: 'No target is stated, so nothing can meet it',
        corrected: {
          claim: 'target seen met wants="at least" on=2021-12-31',
          given: `
            measure | day     | value | aim
            seen    | 2021-12 | 94%   |
            seen    | 2021-12 | 90%   | target`
        }
      }
    ]
  }
]
