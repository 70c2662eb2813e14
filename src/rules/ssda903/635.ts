import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '635',
  message:
    'An earlier permanent home has an authority (LA_PERM) or a day (DATE_PERM) but not its kind (PREV_PERM). Fill the kind in, or take the others out.',
  fields: ['LA_PERM', 'DATE_PERM', 'PREV_PERM'],
  each: 'PrevPerm',
  // LA_PERM or DATE_PERM present with PREV_PERM null.
  breaks: row => (row.holds('LA_PERM') || row.holds('DATE_PERM')) && row.PREV_PERM === null,
  examples: [
    {
      title: 'an authority or a day, a day known in part among them, with and without the kind of home',
      given: {
        PrevPerm: `
            | CHILD | PREV_PERM | LA_PERM | DATE_PERM
          ✗ | one   |           | 806     |
          ✗ | two   |           |         | 01/05/2019
          ✗ | three |           |         | ZZ/05/2019
            | four  | P1        | 806     | 01/05/2019
            | five  | P0        |         |
            | six   |           |         |`
      }
    }
  ]
})
