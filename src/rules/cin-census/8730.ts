import { rowRule } from '../return/cin-return.js'

export default rowRule({
  code: '8730',
  message:
    'A child protection plan does not say how many the child had before (NumberOfPreviousCPP). Write a number, 0 for none.',
  fields: ['NumberOfPreviousCPP'],
  each: 'ChildProtectionPlans',
  // NumberOfPreviousCPP is null, or no number from 0.
  breaks: ({ NumberOfPreviousCPP }) => NumberOfPreviousCPP === null || !(Number(NumberOfPreviousCPP) >= 0),
  examples: [
    {
      title: 'none before, some, fewer than none, a word and a blank',
      given: {
        ChildProtectionPlans: `
            | LAchildID | NumberOfPreviousCPP
            | one       | 0
            | two       | 12
          ✗ | three     | -1
          ✗ | four      | two
          ✗ | five      |`
      }
    }
  ]
})
