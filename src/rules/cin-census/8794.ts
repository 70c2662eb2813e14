import { repeated } from '../notions/groups.js'
import { childRule } from '../return/cin-return.js'

export default childRule({
  code: '8794',
  message: 'A disability of the child (Disability) is given more than once. Keep one of them.',
  fields: ['Disability'],
  of: 'Disabilities',
  find: child =>
    repeated(
      child.Disabilities.filter(({ Disability }) => Disability !== null),
      // A Disability that a child has more than once.
      ({ Disability }) => Disability
    ),
  examples: [
    {
      title: 'the same twice on one child, on two children, and blanks',
      given: {
        Disabilities: `
            | LAchildID | Disability
          ✗ | one       | MOB
            | one       | LD
          ✗ | one       | mob
            | two       | MOB
            | two       |
            | two       |`
      }
    }
  ]
})
