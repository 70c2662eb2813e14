import { returnRule } from '../return/ssda903-return.js'

export default returnRule({
  code: '1012',
  message:
    'There is a row here for a child with no episode of care this year. Check the child id, return the episode, or take this row out.',
  fields: ['CHILD'],
  needs: ['Episodes'],
  uses: ['PlacedAdoption', 'Missing', 'Reviews', 'AD1', 'PrevPerm', 'OC2'],
  findIn: ({ Episodes, PlacedAdoption, Missing, Reviews, AD1, PrevPerm, OC2 }) => {
    const inCare = new Set(Episodes.map(({ CHILD }) => CHILD).filter(id => id !== null))
    // Rows of PlacedAdoption, Missing, Reviews, AD1, PrevPerm and OC2 whose child has no episode this year.
    return [PlacedAdoption, Missing, Reviews, AD1, PrevPerm, OC2].flatMap(rows =>
      rows.filter(({ CHILD }) => CHILD === null || !inCare.has(CHILD))
    )
  },
  examples: [
    {
      title: 'rows of each table',
      given: {
        Episodes: `
            | CHILD
            | one
            |`,
        PlacedAdoption: `
            | CHILD
            | one
          ✗ | two`,
        Missing: `
            | CHILD
            | one
          ✗ | two
          ✗ | two`,
        Reviews: `
            | CHILD
          ✗ | three
            | one`,
        AD1: `
            | CHILD | FOSTER_CARE
            | one   | 0
          ✗ | two   | 0
          ✗ |       | 0`,
        PrevPerm: `
            | CHILD
            | one
          ✗ | two`,
        OC2: `
            | CHILD
            | one
          ✗ | two`,
        OC3: `
            | CHILD
            | two`
      }
    },
    {
      title: 'tables that were not sent are left out, and the rest looked at',
      given: {
        Episodes: `
            | CHILD
            | one`,
        OC2: `
            | CHILD
            | one
          ✗ | two`
      }
    }
  ]
})
