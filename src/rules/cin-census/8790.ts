import { rowRule } from '../return/cin-return.js'

export default rowRule({
  code: '8790',
  message: 'The child is said to have no disability (NONE) and also has one (Disability). Take out whichever is wrong.',
  fields: ['Disability'],
  each: 'Disabilities',
  breaks: ({ Disability }, child) =>
    // A Disability other than NONE
    Disability !== null &&
    Disability !== 'NONE' &&
    // on a child that also has NONE.
    child.once('8790 none', () => child.Disabilities.some(each => each.Disability === 'NONE')),
  examples: [
    {
      title: 'NONE with others, others alone, NONE alone, NONE with a blank',
      given: {
        Disabilities: `
            | LAchildID | Disability
            | one       | NONE
          ✗ | one       | MOB
          ✗ | one       | LD
            | two       | MOB
            | two       | LD
            | three     | NONE
            | four      | none
            | four      |`
      }
    }
  ]
})
