import type { Trap } from './trap.js'

const PLACEMENTS = `
  measure      | part              | day     | value
  looked-after |                   | 2022-01 | 510
  looked-after | placement=foster  | 2022-01 | 326
  looked-after | placement=kin     | 2022-01 | 114
  looked-after | placement=parents | 2022-01 | 47
  looked-after | placement=homes   | 2022-01 | 68`
// The 114 are taken to be among the 326, which leaves 69 elsewhere.
const PLACEMENTS_ONCE = `
  measure      | part              | day     | value
  looked-after |                   | 2022-01 | 510
  looked-after | placement=foster  | 2022-01 | 326
  looked-after | placement=parents | 2022-01 | 47
  looked-after | placement=homes   | 2022-01 | 68
  looked-after | placement=other   | 2022-01 | 69`

const SIX_MONTHS = `
  measure | since      | day        | value
  starts  | 2021-05-01 | 2021-10-31 | 103
  ends    | 2021-05-01 | 2021-10-31 | 125`

const ENGLAND = `
  measure | since      | day        | value
  there   |            | 2020-03-31 | 80,050
  starts  | 2020-04-01 | 2021-03-31 | 28,440
  ends    | 2020-04-01 | 2021-03-31 | 28,010
  there   |            | 2021-03-31 | 80,850`

/** Numerators and denominators that do not fit, the first half: T-10 to T-16. */
export const COUNTS_AND_BASES: readonly Trap[] = [
  {
    id: 'T-10',
    what: 'placements that add to more than the children',
    found: [
      {
        claim: 'whole looked-after by=placement on=2022-01-31',
        given: PLACEMENTS,
        says: '326 + 114 + 47 + 68 = 555, 45 more than the whole of 510',
        corrected: { given: PLACEMENTS_ONCE }
      },
      {
        check: 'parts-beyond-the-whole',
        given: PLACEMENTS,
        says: '45 more than the whole of 510',
        corrected: { given: PLACEMENTS_ONCE }
      }
    ]
  },
  {
    id: 'T-11',
    what: 'a percentage of other children than the text says',
    found: [
      {
        claim: 'share few-hours 3.1% on=2022-01-31 count=11 whole=510 base="children looked after"',
        given: `
          measure   | day     | value | n  | d   | base
          few-hours | 2022-01 | 3.1%  | 11 | 510 | children looked after`,
        says: '2.157%, so 2.2% and not 3.1%',
        corrected: {
          claim: 'share few-hours 3.1% on=2022-01-31 count=11 whole=355 base="children looked after of school age"',
          given: `
            measure   | day     | value | n  | d   | base
            few-hours | 2022-01 | 3.1%  | 11 | 355 | children looked after of school age`
        }
      }
    ]
  },
  {
    id: 'T-12',
    what: 'a ratio that the number who entered contradicts',
    found: [
      {
        // 97 entered for one reason alone, so at least; with 0.6 for each who left, 162 left.
        claim: 'flow there starts ends from=2021-07-31 to=2022-01-31',
        given: `
          measure | since      | day        | value
          there   |            | 2021-07-31 | 539
          starts  | 2021-08-01 | 2022-01-31 | 97
          ends    | 2021-08-01 | 2022-01-31 | 162
          there   |            | 2022-01-31 | 510`,
        says: '539 + 97 − 162 = 474 beside 510 on 31 January 2022, 36 apart',
        corrected: {
          given: `
            measure | since      | day        | value
            there   |            | 2021-07-31 | 539
            starts  | 2021-08-01 | 2022-01-31 | 97
            ends    | 2021-08-01 | 2022-01-31 | 126
            there   |            | 2022-01-31 | 510`
        }
      },
      {
        // The fall of 29 with 97 who entered needs 126 who left.
        claim: 'ratio starts ends is="60 for every 100" months=6 on=2022-01-31',
        given: `
          measure | since      | day        | value
          starts  | 2021-08-01 | 2022-01-31 | 97
          ends    | 2021-08-01 | 2022-01-31 | 126`,
        says: '77 for every 100, not 60',
        corrected: { claim: 'ratio starts ends is="82 for every 100" months=6 on=2021-10-31', given: SIX_MONTHS }
      }
    ]
  },
  {
    id: 'T-13',
    what: 'a part of a child for every child',
    found: [
      {
        claim: 'ratio starts ends is="0.6 for every 1" months=6 on=2021-10-31',
        given: SIX_MONTHS,
        says: 'speaks of a part of a child',
        corrected: { claim: 'ratio starts ends is="82 for every 100" months=6 on=2021-10-31' }
      },
      {
        claim: 'ratio ends starts is="82 for every 100" months=6 on=2021-10-31',
        given: SIX_MONTHS,
        says: 'the wrong way round',
        corrected: { claim: 'ratio ends starts is="121 for every 100" months=6 on=2021-10-31' }
      }
    ]
  },
  {
    id: 'T-14',
    what: 'a count of six months beside averages of a year',
    found: [
      {
        claim: 'against abuse above England on=2022-01-31',
        given: `
          measure | since      | day        | value
          abuse   | 2021-08-01 | 2022-01-31 | 97`,
        says: 'A count cannot be compared with other authorities',
        corrected: {
          claim: 'against looked-after-rate above England on=2021-11-30',
          given: `
            measure           | of      | day        | value           | group   | period  | edition
            looked-after-rate |         | 2021-11    | 158.8 per 10000 |         |         |
            looked-after-rate | England | 2021-03-31 | 67 per 10000    | England | 2020-21 | 2021-11`
        }
      }
    ],
    not: 'The year before is named without its number, so that only the count and not the window is met.'
  },
  {
    id: 'T-15',
    what: 'unaccompanied as a third sex',
    found: [
      {
        claim: 'whole looked-after by="sex, unaccompanied" on=2022-01-31',
        given: `
          measure      | part              | day     | value
          looked-after | sex=male          | 2022-01 | 54%
          looked-after | sex=female        | 2022-01 | 45%
          looked-after | unaccompanied=yes | 2022-01 | 1%`,
        says: 'Sex and unaccompanied do not divide the whole together',
        corrected: {
          claim: 'whole looked-after by=ethnicity on=2022-01-31',
          given: `
            measure      | part            | day     | value
            looked-after | ethnicity=white | 2022-01 | 81%
            looked-after | ethnicity=mixed | 2022-01 | 8%
            looked-after | ethnicity=black | 2022-01 | 7%
            looked-after | ethnicity=asian | 2022-01 | 2%
            looked-after | ethnicity=other | 2022-01 | 2%`
        }
      },
      {
        claim: 'whole looked-after by=sex on=2022-01-31',
        given: `
          measure      | part       | day     | value
          looked-after | sex=male   | 2022-01 | 54%
          looked-after | sex=female | 2022-01 | 45%`,
        says: '54% + 45% = 99%, and rounding cannot make it 100%',
        corrected: {
          given: `
            measure      | part       | day     | value
            looked-after | sex=male   | 2022-01 | 54%
            looked-after | sex=female | 2022-01 | 46%`
        }
      }
    ]
  },
  {
    id: 'T-16',
    what: 'national starts and ends that do not make the rise',
    found: [
      {
        // “Up 1%” makes 80,050 the year before.
        claim: 'flow there starts ends from=2020-03-31 to=2021-03-31',
        given: ENGLAND,
        says: '80,050 + 28,440 − 28,010 = 80,480 beside 80,850 on 31 March 2021, 370 apart.',
        corrected: {
          claim:
            'flow there starts ends from=2020-03-31 to=2021-03-31 within=400 because="the first count is worked out from a rise rounded to 1%"'
        }
      }
    ]
  }
]
