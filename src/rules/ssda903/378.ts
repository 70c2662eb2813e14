import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '378',
  message:
    'The child is placed with their own parents (PLACE P1) while only accommodated by agreement (LS V2), which cannot be. Mend the placement or the legal status, or end the episode.',
  fields: ['PLACE', 'LS'],
  each: 'Episodes',
  // PLACE P1 with LS V2.
  breaks: ({ PLACE, LS }) => PLACE === 'P1' && LS === 'V2',
  examples: [
    {
      title: 'with own parents, accommodated or under an order',
      given: {
        Episodes: `
            | CHILD | PLACE | LS
          ✗ | one   | P1    | V2
            | two   | P1    | C2
            | three | U4    | V2
            | four  | P1    |
            | five  |       | V2`
      }
    }
  ]
})
