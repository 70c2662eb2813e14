import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '345',
  message:
    'The council is in touch with the young person (IN_TOUCH YES), but what they do (ACTIV) or where they live (ACCOM) is 0. Write what is known of both.',
  fields: ['IN_TOUCH', 'ACTIV', 'ACCOM'],
  each: 'OC3',
  // If IN_TOUCH is YES, then ACTIV and ACCOM must not be 0.
  breaks: ({ IN_TOUCH, ACTIV, ACCOM }) => IN_TOUCH === 'YES' && (ACTIV === '0' || ACCOM === '0'),
  examples: [
    {
      title: 'in touch, with either of the two 0, given or blank',
      given: {
        OC3: `
            | CHILD | IN_TOUCH | ACTIV | ACCOM
          ✗ | one   | YES      | 0     | B1
          ✗ | two   | yes      | F1    | 0
          ✗ | three | YES      | 0     | 0
            | four  | YES      | F1    | B1
            | five  | YES      |       |
            | six   | NO       | 0     | 0
            | seven |          | 0     | 0`
      }
    }
  ]
})
