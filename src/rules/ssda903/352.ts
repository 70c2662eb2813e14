import { yearsAfter } from '../days/years-after.js'
import { birthInHeader } from '../notions/care-facts.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '352',
  message:
    'The young person began to be looked after (RNE S) on or after their 18th birthday. Mend the day the episode began (DECOM), the reason (RNE) or the date of birth.',
  fields: ['DECOM', 'RNE'],
  each: 'Episodes',
  needs: ['Header'],
  // Episode with RNE S and DECOM on or after the 18th birthday (Header DOB).
  breaks: ({ RNE, DECOM }, child) => RNE === 'S' && DECOM >= yearsAfter(birthInHeader(child), 18),
  examples: [
    {
      title: 'into care on the 18th birthday and the day before',
      given: {
        Header: `
            | CHILD | DOB
            | one   | 02/05/2007
            | two   | 31/04/2007`,
        Episodes: `
            | CHILD | DECOM      | RNE
          ✗ | one   | 02/05/2025 | S
            | one   | 01/05/2025 | S
            | one   | 02/05/2025 | P
            | one   |            | S
            | two   | 02/05/2025 | S
            | three | 02/05/2025 | S`
      }
    }
  ]
})
