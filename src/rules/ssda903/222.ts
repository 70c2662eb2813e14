import { isWithoutUrn } from '../notions/placement-lists.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '222',
  message:
    "A kind of placement that Ofsted gives no number has a provider's number (URN). Take the number out, or mend the placement (PLACE).",
  fields: ['URN'],
  each: 'Episodes',
  breaks: ({ URN, PLACE }, _, { year }) =>
    // If URN is provided and not XXXXXXX (until 2024-25 XXXXXX stood for not known as well),
    URN !== null &&
    URN !== 'XXXXXXX' &&
    !(URN === 'XXXXXX' && year <= '2024-25') &&
    // and PLACE is P1, P3, R1, R2, R5, T0 to T4, Z11 to Z14 (Z1 until 2024-25, H5 and P2 until 2023-24), it should not be provided.
    isWithoutUrn(PLACE, year),
  examples: [
    {
      title: 'by the kind of placement',
      given: {
        Episodes: `
            | CHILD | URN     | PLACE
          ✗ | one   | 1045321 | P1
          ✗ | two   | 1045321 | P3
          ✗ | three | 1045321 | R1
          ✗ | four  | 1045321 | R2
          ✗ | five  | 1045321 | R5
          ✗ | six   | 1045321 | T0
          ✗ | seven | 1045321 | T4
          ✗ | eight | 1045321 | Z11
          ✗ | nine  | 1045321 | Z14
            | ten   | 1045321 | Z1
            | more  | 1045321 | R3
            | yet   | 1045321 |`
      }
    },
    {
      title: 'a number not known, blank, or not known in the old way',
      given: {
        Episodes: `
            | CHILD | URN     | PLACE
            | one   | XXXXXXX | P1
            | two   |         | P1
          ✗ | three | XXXXXX  | P1`
      }
    },
    {
      title: 'until 2024-25 other placements were Z1, and six X stood for not known',
      year: '2024-25',
      given: {
        Episodes: `
            | CHILD | URN     | PLACE
          ✗ | one   | 1045321 | Z1
            | two   | XXXXXX  | Z1
            | three | XXXXXXX | Z1
            | four  | 1045321 | H5`
      }
    },
    {
      title: 'until 2023-24 independent living had no number either',
      year: '2023-24',
      given: {
        Episodes: `
            | CHILD | URN     | PLACE
          ✗ | one   | 1045321 | H5
          ✗ | two   | 1045321 | P2
            | three | 1045321 | U6`
      }
    }
  ]
})
