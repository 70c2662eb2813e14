import { isDisability } from '../notions/cin-facts.js'
import { returnRule } from '../return/cin-return.js'

const FEWEST = 7

export default returnRule({
  code: '2887Q',
  severity: 'query',
  message:
    'The whole return uses seven kinds of disability or fewer (Disability). Check that disabilities are recorded in full and that the codes were carried over rightly.',
  fields: ['Disability'],
  needs: ['Disabilities'],
  // NONE left out, the number of different codes of Disability in the return should be more than 7.
  findIn: ({ Disabilities }, { year }) =>
    new Set(Disabilities.map(({ Disability }) => Disability).filter(code => isDisability(code, year))).size <= FEWEST,
  examples: [
    {
      title: 'seven codes besides NONE, some of them twice',
      given: {
        Disabilities: `
            | LAchildID | Disability
            | one       | NONE
            | two       | MOB
            | two       | HAND
            | three     | PC
            | four      | INC
            | five      | COMM
            | six       | LD
            | seven     | HEAR
            | eight     | MOB
            | nine      | BLIND
            | ten       |`
      },
      whole: true
    },
    {
      title: 'eight codes besides NONE',
      given: {
        Disabilities: `
            | LAchildID | Disability
            | one       | NONE
            | two       | MOB
            | two       | HAND
            | three     | PC
            | four      | INC
            | five      | COMM
            | six       | LD
            | seven     | HEAR
            | eight     | vis`
      }
    },
    {
      title: 'eight children and more with NONE are no disability',
      given: { Disabilities: `| LAchildID | Disability\n${'| another | NONE\n'.repeat(9)}` },
      whole: true
    }
  ]
})
