import { isDisability } from '../notions/cin-facts.js'
import { returnRule } from '../return/cin-return.js'

export default returnRule({
  code: '2888Q',
  severity: 'query',
  message:
    'No child in the whole return has more than one disability (Disability). Check that every disability of a child is recorded and sent, not the first alone.',
  fields: ['Disability'],
  needs: ['Disabilities'],
  findIn: ({ Disabilities }, { year }) => {
    const first = new Map<string | null, string | null>()
    // NONE left out, one child or more should have more than one disability.
    return !Disabilities.some(({ LAchildID, Disability }) => {
      if (LAchildID === null || !isDisability(Disability, year)) return false
      const known = first.get(LAchildID)
      if (known === undefined) first.set(LAchildID, Disability)
      return known !== undefined && known !== Disability
    })
  },
  examples: [
    {
      title: 'each child has one disability, besides NONE, the same again, or something that is no code',
      given: {
        Disabilities: `
            | LAchildID | Disability
            | one       | MOB
            | one       | NONE
            | two       | LD
            | two       | LD
            | three     | HEAR
            | three     | BLIND
            | four      | NONE
            |           | MOB
            |           | HEAR`
      },
      whole: true
    },
    {
      title: 'one child has two',
      given: {
        Disabilities: `
            | LAchildID | Disability
            | one       | MOB
            | two       | LD
            | one       | HEAR`
      }
    }
  ]
})
