import { childRule } from '../return/ssda903-return.js'

export default childRule({
  code: '1003',
  message:
    'The decision to place the child for adoption (DATE_PLACED) comes before the child began to be looked after. Mend whichever day is wrong.',
  fields: ['DATE_PLACED', 'DECOM', 'RNE'],
  of: 'PlacedAdoption',
  needs: ['Episodes'],
  find: child => {
    // For each child's earliest episode with RNE S:
    const first = child.Episodes.find(({ RNE }) => RNE === 'S')
    if (!first) return []
    // PlacedAdoption rows with DATE_PLACED before that DECOM; both rows.
    const early = child.PlacedAdoption.filter(({ DATE_PLACED }) => DATE_PLACED < first.DECOM)
    return early.length > 0 ? [first, ...early] : []
  },
  examples: [
    {
      title: 'decided the day before the child came into care, and on the day',
      given: {
        Episodes: `
            | CHILD | DECOM      | RNE
          ✗ | one   | 02/05/2025 | S
            | one   | 01/07/2025 | P
            | two   | 02/05/2025 | S`,
        PlacedAdoption: `
            | CHILD | DATE_PLACED
          ✗ | one   | 01/05/2025
            | two   | 02/05/2025`
      }
    },
    {
      title: 'an episode without a readable first day is passed over, and the next counts',
      given: {
        Episodes: `
            | CHILD | DECOM      | RNE
            | one   | 31/02/2025 | S
            | two   |            | S`,
        PlacedAdoption: `
            | CHILD | DATE_PLACED
            | one   | 01/05/2025
            | two   | 01/05/2025`
      }
    }
  ]
})
