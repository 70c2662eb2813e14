import type { Trap } from './trap.js'

const PARENTS = `
  measure      | day     | value
  with-parents | 2020-09 | 99
  with-parents | 2021-08 | 50
  with-parents | 2021-10 | 52
  with-parents | 2022-01 | 47`

/** The same fact stated two ways: T-01 to T-07. */
export const FACTS_TWO_WAYS: readonly Trap[] = [
  {
    id: 'T-01',
    what: 'a peak with two dates',
    found: [
      {
        check: 'one-peak-on-two-dates',
        given: `
          measure      | day     | value | called
          looked-after | 2020-08 | 702   | highest
          looked-after | 2020-09 | 702   | highest`,
        says: 'the highest value 702 is said to be in August 2020 and in September 2020',
        corrected: {
          given: `
            measure      | day     | value | called
            looked-after | 2020-08 | 702   | highest
            looked-after | 2020-08 | 702   | highest`
        }
      }
    ]
  },
  {
    id: 'T-02',
    what: 'a rate beside the wrong count',
    found: [
      {
        check: 'implied-populations',
        given: `
          measure           | day     | value           | n
          looked-after-rate | 2020-11 | 197.4 per 10000 | 654
          looked-after-rate | 2021-11 | 158.8 per 10000 | 526
          looked-after-rate | 2022-01 | 149 per 10000   | 510`,
        says: '149 in January 2022, of 510 would need a population of about 34,228',
        corrected: {
          given: `
            measure           | day     | value           | n
            looked-after-rate | 2020-11 | 197.4 per 10000 | 654
            looked-after-rate | 2021-11 | 158.8 per 10000 | 526
            looked-after-rate | 2022-01 | 149 per 10000   | 495`
        }
      },
      {
        claim: 'count-and-rate looked-after-rate looked-after on=2022-01-31',
        given: `
          measure           | day     | value         | population
          looked-after      | 2022-01 | 510           |
          looked-after-rate | 2022-01 | 149 per 10000 | 2021: 33127`,
        says: '153.95 per 10,000, so 154 per 10,000 and not 149 per 10,000',
        corrected: {
          given: `
            measure           | day     | value         | population
            looked-after      | 2022-01 | 495           |
            looked-after-rate | 2022-01 | 149 per 10000 | 2021: 33127`
        }
      }
    ]
  },
  {
    id: 'T-03',
    what: 'two values a month apart, of which one is shown as the latest',
    found: [
      {
        claim: 'latest external-homes on=2021-12-31',
        given: `
          measure        | day     | value
          external-homes | 2021-12 | 47
          external-homes | 2022-01 | 45`,
        says: 'there is a later value: 45 in January 2022',
        corrected: { claim: 'latest external-homes on=2022-01-31' }
      }
    ]
  },
  {
    id: 'T-04',
    what: 'a fall that was no fall at every step',
    found: [
      {
        claim: 'every-step with-parents fell from=2020-09-30 to=2022-01-31 every=stated',
        given: PARENTS,
        says: 'rose from 50 in August 2021 to 52 in October 2021',
        corrected: { claim: 'every-step with-parents fell from=2021-10-31 to=2022-01-31 every=stated' }
      }
    ]
  },
  {
    id: 'T-05',
    what: 'a percentage and a length of time that both are a little off',
    found: [
      {
        claim: 'change with-parents fell from=2020-09-30 to=2021-08-31 by=50%',
        given: PARENTS,
        says: '49.49%, so 49% and not 50%',
        corrected: { claim: 'change with-parents fell from=2020-09-30 to=2021-08-31 by=49%' }
      },
      {
        claim: 'apart from=2020-09-30 to=2021-08-31 months=12',
        given: PARENTS,
        says: 'is 11 months, not 12',
        corrected: { claim: 'apart from=2020-09-30 to=2021-08-31 months=11' }
      }
    ]
  },
  {
    id: 'T-06',
    what: 'paragraphs that say the same again, and a number without a date',
    found: [
      {
        check: 'told-twice',
        given: `
          measure      | of      | day        | value
          looked-after | England | 2021-03-31 | 80,850
          looked-after | England | 2021-03-31 | 80,850`,
        says: '80,850 on 31 March 2021, stands in two places',
        corrected: {
          given: `
            measure      | of      | day        | value
            looked-after | England | 2021-03-31 | 80,850`
        }
      },
      {
        check: 'number-without-date',
        given: `
          measure      | day | value
          looked-after |     | 510`,
        says: '510 has no date',
        corrected: {
          given: `
            measure      | day     | value
            looked-after | 2022-01 | 510`
        }
      }
    ]
  },
  {
    id: 'T-07',
    what: 'one finding in two wordings',
    not: 'Both wordings fit the numbers, 22.3 and 16.7; which of them the inspectors chose is no number.'
  }
]
