import { abuseCategory } from '../../sources/code-sets/abuse-category.js'
import { isCode } from '../notions/code-in-force.js'
import { rowRule } from '../return/cin-return.js'

export default rowRule({
  code: '8910',
  message:
    'A child protection plan has no latest category of abuse (LatestCategoryOfAbuse), or one that is no code of the census. Choose a code from the list.',
  fields: ['LatestCategoryOfAbuse'],
  each: 'ChildProtectionPlans',
  // LatestCategoryOfAbuse missing, or no code of the list.
  breaks: ({ LatestCategoryOfAbuse }, _, { year }) => !isCode(abuseCategory, LatestCategoryOfAbuse, year),
  examples: [
    {
      title: 'codes of the list, another, and a blank',
      given: {
        ChildProtectionPlans: `
            | LAchildID | LatestCategoryOfAbuse
            | one       | NEG
            | two       | mul
          ✗ | three     | ABC
          ✗ | four      |`
      }
    }
  ]
})
