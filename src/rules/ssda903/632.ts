import { earliestDayIn } from '../days/day-in-part.js'
import { periodsOfCare } from '../notions/care-facts.js'
import type { ReturnRow } from '../return/return-table.js'
import { childRule } from '../return/ssda903-return.js'

export default childRule({
  code: '632',
  message:
    'The day of the earlier permanent home (DATE_PERM) is not a day of the calendar written dd/mm/yyyy, or does not come before the child began to be looked after (DECOM). Mend it; write ZZ for a day or month, or ZZZZ for a year, that is not known.',
  fields: ['DATE_PERM', 'DECOM'],
  of: 'PrevPerm',
  needs: ['Episodes'],
  find: child => {
    const care = periodsOfCare(child).at(-1)
    return child.PrevPerm.flatMap((row): ReturnRow<never>[] => {
      const sent = row.table.sent('DATE_PERM', row.at)
      if (sent === null) return []
      const day = earliestDayIn(sent)
      // If provided, DATE_PERM should be a valid date, in which one or more elements may be ZZ for not known,
      if (Number.isNaN(day)) return [row]
      // and prior to DECOM: of the latest time in care, and where a part is not known only if it cannot be.
      return care && day >= care.started ? [row, care.episodes[0]!] : []
    })
  },
  examples: [
    {
      title: 'the day before the child came into care, and on the day',
      given: {
        PrevPerm: `
            | CHILD | DATE_PERM
            | one   | 30/04/2025
          ✗ | two   | 01/05/2025
            | three |
            | four  | 01/05/2025`,
        Episodes: `
            | CHILD | DECOM
            | one   | 01/05/2025
          ✗ | two   | 01/05/2025
            | three | 01/05/2025
            | four  | 31/02/2025`
      }
    },
    {
      title: 'parts not known: only a day that cannot be before is wrong',
      given: {
        PrevPerm: `
            | CHILD | DATE_PERM
            | one   | ZZ/05/2025
          ✗ | two   | ZZ/06/2025
            | three | zz/zz/2025
          ✗ | four  | ZZ/ZZ/2026
            | five  | ZZ/ZZ/ZZZZ
            | six   | ZZ/ZZ/ZZ
            | seven | 03/01/ZZZZ
            | eight | 03/ZZ/2025`,
        Episodes: `
            | CHILD | DECOM      | DEC
            | one   | 02/05/2025 |
          ✗ | two   | 02/05/2025 |
            | three | 02/05/2025 |
          ✗ | four  | 02/05/2025 |
            | five  | 02/05/2025 |
            | six   | 02/05/2025 |
            | seven | 02/05/2025 |
            | eight | 02/05/2025 |`
      }
    },
    {
      title: 'days the calendar does not have, and other ways to write them',
      given: {
        PrevPerm: `
            | CHILD | DATE_PERM
          ✗ | one   | 31/02/2020
          ✗ | two   | 31/02/ZZZZ
            | three | 29/02/ZZZZ
            | four  | 31/ZZ/2020
          ✗ | five  | 32/ZZ/2020
          ✗ | six   | ZZ/13/2020
          ✗ | seven | Z/01/2020
          ✗ | eight | ZZZZ/01/2020
          ✗ | nine  | 2020
          ✗ | ten   | UNKNOWN
            | other | 2020-02-01`,
        Episodes: `
            | CHILD | DECOM`
      }
    },
    {
      title: 'the latest time in care counts, from its first episode',
      given: {
        PrevPerm: `
            | CHILD | DATE_PERM
            | one   | 01/07/2025
          ✗ | two   | 01/05/2025`,
        Episodes: `
            | CHILD | DECOM      | DEC
            | one   | 01/05/2025 | 01/06/2025
            | one   | 01/08/2025 |
          ✗ | two   | 01/05/2025 | 01/06/2025
            | two   | 01/06/2025 |`
      }
    }
  ]
})
