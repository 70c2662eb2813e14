import { yearsAfter } from '../days/years-after.js'
import { birthInHeader } from '../notions/care-facts.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '3001',
  message:
    'A young person who turned 17 this year is returned as living with former foster carers (ACCOM Z1 or Z2), which is for those of 18 and over. Choose another code, or mend the date of birth (DOB).',
  fields: ['ACCOM', 'DOB'],
  each: 'OC3',
  needs: ['Header'],
  breaks: ({ ACCOM }, child, collection) =>
    // OC3 row with ACCOM Z1 or Z2,
    (ACCOM === 'Z1' || ACCOM === 'Z2') &&
    // and the 17th birthday (Header DOB) within the year.
    collection.holds(yearsAfter(birthInHeader(child), 17)),
  examples: [
    {
      title: 'with former foster carers, turning 17 on the first and last day of the year and a day outside it',
      given: {
        Header: `
            | CHILD | DOB
            | one   | 31/03/2008
            | two   | 01/04/2008
            | three | 31/03/2009
            | four  | 01/04/2009
            | five  | 31/02/2009`,
        OC3: `
            | CHILD | ACCOM
            | one   | Z1
          ✗ | two   | Z1
          ✗ | three | Z2
            | four  | Z2
            | five  | Z1
            | six   | Z1`
      }
    },
    {
      title: 'living elsewhere',
      given: {
        Header: `
            | CHILD | DOB
            | one   | 01/09/2008`,
        OC3: `
            | CHILD | ACCOM
            | one   | Y1
            | one   |`
      }
    }
  ]
})
