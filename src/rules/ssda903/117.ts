import { childRule } from '../return/ssda903-return.js'

export default childRule({
  code: '117',
  message:
    "The decision to place the child for adoption (DATE_PLACED), or its end (DATE_PLACED_CEASED), comes after this year or after the child's last episode ended (DEC). Mend whichever day is wrong.",
  fields: ['DATE_PLACED_CEASED', 'DATE_PLACED', 'DEC', 'REC', 'DECOM'],
  of: 'PlacedAdoption',
  needs: ['Episodes'],
  find: (child, { end }) => {
    // The latest episode with a valid DECOM among those with REC not X1, a blank one among them.
    const last = child.Episodes.findLast(({ DECOM, REC }) => !Number.isNaN(DECOM) && REC !== 'X1')
    if (!last) return []
    const isLate = (day: number) => day > end || day > last.DEC
    // PlacedAdoption rows with DATE_PLACED or DATE_PLACED_CEASED after the end or after that episode's DEC; both rows.
    const late = child.PlacedAdoption.filter(each => isLate(each.DATE_PLACED) || isLate(each.DATE_PLACED_CEASED))
    return late.length > 0 ? [last, ...late] : []
  },
  examples: [
    {
      title: 'decided after the last day of the year, and on it',
      given: {
        Episodes: `
            | CHILD | DECOM      | DEC | REC
          ✗ | one   | 02/05/2025 |     |
            | two   | 02/05/2025 |     |`,
        PlacedAdoption: `
            | CHILD | DATE_PLACED
          ✗ | one   | 01/04/2026
            | two   | 31/03/2026`
      }
    },
    {
      title: 'the plan ended the day after care did, and on the day; other rows of the child are left alone',
      given: {
        Episodes: `
            | CHILD | DECOM      | DEC        | REC
            | one   | 02/05/2025 | 02/08/2025 | X1
          ✗ | one   | 02/08/2025 | 03/10/2025 | E11
            | two   | 02/05/2025 | 03/10/2025 | E11`,
        PlacedAdoption: `
            | CHILD | DATE_PLACED | DATE_PLACED_CEASED
            | one   | 02/08/2025  | 02/09/2025
          ✗ | one   | 02/09/2025  | 04/10/2025
            | two   | 02/09/2025  | 03/10/2025`
      }
    },
    {
      title:
        'an episode that goes on in another, or has no readable first day, is passed over; no episode, nothing to compare',
      given: {
        Episodes: `
            | CHILD | DECOM      | DEC        | REC
          ✗ | one   | 02/05/2025 | 02/06/2025 | E11
            | one   | 02/06/2025 | 02/12/2025 | X1
            | one   | 31/02/2025 | 02/12/2025 | E11
            | two   | 02/05/2025 | 02/06/2025 | X1`,
        PlacedAdoption: `
            | CHILD | DATE_PLACED
          ✗ | one   | 01/09/2025
            | two   | 01/05/2026
            | three | 01/05/2026`
      }
    },
    {
      title: 'days that cannot be read are not compared',
      given: {
        Episodes: `
            | CHILD | DECOM      | DEC
            | one   | 02/05/2025 | 31/02/2025
            | two   | 02/05/2025 | 02/06/2025`,
        PlacedAdoption: `
            | CHILD | DATE_PLACED
            | one   | 01/09/2025
            | two   | 31/06/2025`
      }
    }
  ]
})
