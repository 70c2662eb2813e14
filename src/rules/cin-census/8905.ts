import { abuseCategory } from '../../sources/code-sets/abuse-category.js'
import { isCode } from '../notions/code-in-force.js'
import { rowRule } from '../return/cin-return.js'

export default rowRule({
  code: '8905',
  message:
    'A child protection plan has no category of abuse from its beginning (InitialCategoryOfAbuse), or one that is no code of the census. Choose a code from the list.',
  fields: ['InitialCategoryOfAbuse'],
  each: 'ChildProtectionPlans',
  // InitialCategoryOfAbuse missing, or no code of the list.
  breaks: ({ InitialCategoryOfAbuse }, _, { year }) => !isCode(abuseCategory, InitialCategoryOfAbuse, year),
  examples: [
    {
      title: 'codes of the list, another, and a blank',
      given: {
        ChildProtectionPlans: `
            | LAchildID | InitialCategoryOfAbuse
            | one       | NEG
            | two       | mul
          ✗ | three     | ABC
          ✗ | four      |`
      }
    }
  ]
})
