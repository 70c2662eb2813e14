import { placementChangeReason } from '../../sources/code-sets/placement-change-reason.js'
import { isCode } from '../notions/code-in-force.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '1009',
  message:
    'The reason for the change of placement (REASON_PLACE_CHANGE) is not one of the codes. Choose one from the list in the guide.',
  fields: ['REASON_PLACE_CHANGE'],
  each: 'Episodes',
  // Episode with REASON_PLACE_CHANGE present and not a valid code.
  breaks: ({ REASON_PLACE_CHANGE }, _, { year }) =>
    REASON_PLACE_CHANGE !== null && !isCode(placementChangeReason, REASON_PLACE_CHANGE, year),
  examples: [
    {
      title: 'codes of the list, one that is none, and a blank',
      given: {
        Episodes: `
            | CHILD | REASON_PLACE_CHANGE
            | one   | CARPL
            | two   | other
          ✗ | three | MOVED
            | four  |`
      }
    }
  ]
})
