import type { Trap } from './trap.js'

const COUNTS = `
  measure      | day     | value
  looked-after | 2020-09 | 702
  looked-after | 2020-11 | 654
  looked-after | 2021-01 | 617
  looked-after | 2021-11 | 526
  looked-after | 2022-01 | 510
  with-parents | 2020-09 | 99
  with-parents | 2022-01 | 47`

const SHARES = `
  measure   | part               | day     | value | n   | d
  edge      | looked after=not   | 2022-01 | 74%   | 37  | 50
  edge      | not=need           | 2022-01 | 57%   | 21  | 37
  edge      | not=plan           | 2022-01 | 43%   | 16  | 37
  edge      | need=closed        | 2022-01 | 47%   | 10  | 21
  edge      | plan=stepped down  | 2022-01 | 25%   | 4   | 16
  edge      | plan=closed        | 2022-01 | 13%   | 2   | 16
  foster    | provider=own       | 2022-01 | 52%   | 169 | 326
  foster    | provider=agency    | 2022-01 | 48%   | 157 | 326
  homes     | provider=own       | 2022-01 | 34%   | 23  | 68
  homes     | provider=external  | 2022-01 | 66%   | 45  | 68
  three     |                    | 2021-01 | 20%   | 123 | 617
  three     |                    | 2021-12 | 7%    | 36  | 510
  inspected | tranche=first      | 2019-10 | 42%   | 21  | 50
  inspected |                    | 2019-10 | 51%   | 51  | 100`

/** Percentages that do not recompute: T-08 and T-09. */
export const PERCENTAGES: readonly Trap[] = [
  {
    id: 'T-08',
    what: 'some percentages cut off and some rounded',
    found: [
      {
        claim: 'change looked-after fell from=2020-11-30 to=2021-11-30 by=19.5%',
        given: COUNTS,
        says: '19.572%, so 19.6% and not 19.5%: it agrees only if cut off, not rounded',
        corrected: { claim: 'change looked-after fell from=2020-11-30 to=2021-11-30 by=19.6%' }
      },
      {
        claim: 'change with-parents fell from=2020-09-30 to=2022-01-31 by=52%',
        given: COUNTS,
        says: '52.53%, so 53% and not 52%: it agrees only if cut off, not rounded',
        corrected: { claim: 'change with-parents fell from=2020-09-30 to=2022-01-31 by=53%' }
      },
      {
        claim: 'share "edge[need=closed]" 47% on=2022-01-31',
        given: SHARES,
        says: '47.62%, so 48% and not 47%: it agrees only if cut off, not rounded',
        corrected: { claim: 'share "edge[need=closed]" 48% on=2022-01-31' }
      },
      {
        check: 'recomputes',
        given: SHARES,
        says: '10 of 21 in January 2022 is 47.62%, so 48% and not 47%',
        corrected: { given: SHARES.replace('47%  ', '48%  ') }
      }
    ],
    right: [
      {
        given: COUNTS,
        claims: [
          'change looked-after fell from=2021-01-31 to=2022-01-31 by=17%',
          'change looked-after fell from=2020-09-30 to=2022-01-31 by=27%'
        ]
      },
      {
        given: SHARES,
        claims: [
          'share "edge[looked after=not]" 74% on=2022-01-31',
          'share edge[not=need] 57% on=2022-01-31',
          'share edge[not=plan] 43% on=2022-01-31',
          'share "edge[plan=stepped down]" 25% on=2022-01-31',
          'share edge[plan=closed] 13% on=2022-01-31',
          'share foster[provider=own] 52% on=2022-01-31',
          'share foster[provider=agency] 48% on=2022-01-31',
          'share homes[provider=own] 34% on=2022-01-31',
          'share homes[provider=external] 66% on=2022-01-31',
          'share three 20% on=2021-01-31',
          'share three 7% on=2021-12-31',
          'share inspected[tranche=first] 42% on=2019-10-31',
          'fraction inspected "more than half" on=2019-10-31'
        ]
      }
    ]
  },
  {
    id: 'T-09',
    what: 'a tree of outcomes without one of its branches',
    found: [
      {
        claim: 'tree edge by="looked after" on=2022-01-31',
        given: `
          measure | part              | day     | value
          edge    |                   | 2022-01 | 50
          edge    | looked after=not  | 2022-01 | 37
          edge    | not=need          | 2022-01 | 21
          edge    | not=plan          | 2022-01 | 16
          edge    | need=closed       | 2022-01 | 10
          edge    | need=as before    | 2022-01 | 11
          edge    | plan=as before    | 2022-01 | 10
          edge    | plan=stepped down | 2022-01 | 4
          edge    | plan=closed       | 2022-01 | 2`,
        says: '37 of the 50 of edge are accounted for, and 13 are not',
        corrected: {
          given: `
            measure | part              | day     | value
            edge    |                   | 2022-01 | 50
            edge    | looked after=not  | 2022-01 | 37
            edge    | looked after=was  | 2022-01 | 13
            edge    | not=need          | 2022-01 | 21
            edge    | not=plan          | 2022-01 | 16
            edge    | need=closed       | 2022-01 | 10
            edge    | need=as before    | 2022-01 | 11
            edge    | plan=as before    | 2022-01 | 10
            edge    | plan=stepped down | 2022-01 | 4
            edge    | plan=closed       | 2022-01 | 2`
        }
      }
    ]
  }
]
