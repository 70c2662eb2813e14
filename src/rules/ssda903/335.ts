import type { RowOf } from '../return/return-table.js'
import { childRule, type EpisodeRow, type Ssda903Shapes } from '../return/ssda903-return.js'

const ADOPTED: ReadonlySet<string | null> = new Set(['E1', 'E11', 'E12'])
const BY_CARER: ReadonlySet<string | null> = new Set(['A2', 'A3', 'A5'])
const BY_OTHERS: ReadonlySet<string | null> = new Set(['A1', 'A4', 'A6'])

export default childRule({
  code: '335',
  message:
    'Whether the adopters were the foster carers (FOSTER_CARE) does not agree with the placement the child was adopted from (PLACE). Mend whichever is wrong.',
  fields: ['PLACE', 'FOSTER_CARE'],
  of: 'AD1',
  needs: ['Episodes'],
  find: ({ AD1, Episodes }) => {
    // Where REC is E1, E11 or E12,
    const adopted = Episodes.filter(({ REC }) => ADOPTED.has(REC))
    return [
      // PLACE A2, A3 or A5 should not go with FOSTER_CARE 0,
      ...together(adopted, BY_CARER, AD1, '0'),
      // nor PLACE A1, A4 or A6 with FOSTER_CARE 1; both rows.
      ...together(adopted, BY_OTHERS, AD1, '1')
    ]
  },
  examples: [
    {
      title: 'adopted by the foster carers or by others, and said so or not',
      given: {
        Episodes: `
            | CHILD | PLACE | REC
          ✗ | one   | A2    | E1
          ✗ | two   | A3    | E11
          ✗ | three | A5    | E12
            | four  | A3    | E11
          ✗ | five  | A1    | E12
          ✗ | six   | A4    | E11
          ✗ | seven | A6    | E1
            | eight | A6    | E12`,
        AD1: `
            | CHILD | FOSTER_CARE
          ✗ | one   | 0
          ✗ | two   | 0
          ✗ | three | 0
            | four  | 1
          ✗ | five  | 1
          ✗ | six   | 1
          ✗ | seven | 1
            | eight | 0`
      }
    },
    {
      title: 'other placements, other reasons and a blank',
      given: {
        Episodes: `
            | CHILD | PLACE | REC
            | one   | U4    | E11
            | two   | A3    | X1
            | three | A4    |
            | four  | A3    | E11
            | five  | A4    | E11`,
        AD1: `
            | CHILD | FOSTER_CARE
            | one   | 0
            | two   | 0
            | three | 1
            | four  |
            | six   | 1`
      }
    }
  ]
})

type AdoptionRow = RowOf<Ssda903Shapes['AD1']>

/** Episodes in some placements and adoptions by foster carers or not, where a child has both. */
function together(
  adopted: readonly EpisodeRow[],
  places: ReadonlySet<string | null>,
  adoptions: readonly AdoptionRow[],
  byCarer: string
): (EpisodeRow | AdoptionRow)[] {
  const episodes = adopted.filter(({ PLACE }) => places.has(PLACE))
  const said = adoptions.filter(({ FOSTER_CARE }) => FOSTER_CARE === byCarer)
  return episodes.length > 0 && said.length > 0 ? [...episodes, ...said] : []
}
