import { birthInHeader } from '../notions/care-facts.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '184',
  message:
    "The decision to place the child for adoption (DATE_PLACED) comes before the child's birth, or the header gives no date of birth (DOB). Mend whichever day is wrong.",
  fields: ['DATE_PLACED', 'DOB'],
  each: 'PlacedAdoption',
  needs: ['Header'],
  breaks: ({ DATE_PLACED }, child) =>
    // PlacedAdoption row with DATE_PLACED present
    !Number.isNaN(DATE_PLACED) &&
    // and not on or after the Header DOB; an absent DOB is an error too.
    !(DATE_PLACED >= birthInHeader(child)),
  examples: [
    {
      title: 'decided the day before the birth, and on the day',
      given: {
        Header: `
            | CHILD | DOB
            | one   | 02/05/2025
            | two   | 02/05/2025`,
        PlacedAdoption: `
            | CHILD | DATE_PLACED
          ✗ | one   | 01/05/2025
            | two   | 02/05/2025`
      }
    },
    {
      title: 'without a day of birth, and without a day of the decision',
      given: {
        Header: `
            | CHILD | DOB
            | one   |
            | two   | 31/02/2025
            | four  | 02/05/2025
            | five  |`,
        PlacedAdoption: `
            | CHILD | DATE_PLACED
          ✗ | one   | 01/05/2025
          ✗ | two   | 01/05/2025
          ✗ | three | 01/05/2025
            | four  | 31/02/2025
            | five  |`
      }
    }
  ]
})
