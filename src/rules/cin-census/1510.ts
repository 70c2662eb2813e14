import { upnLetter } from '../notions/upn.js'
import { rowRule } from '../return/cin-return.js'

export default rowRule({
  code: '1510',
  message:
    'The first letter of the pupil number (UPN) does not fit its digits, so one of them is mistyped. Copy the number again from the school.',
  fields: ['UPN'],
  each: 'ChildIdentifiers',
  breaks: ({ UPN }) =>
    // Numbers of other lengths, or with anything but digits after the first character, are passed over.
    UPN !== null &&
    /^.\d{12}$/.test(UPN) &&
    // The digits, weighted by their places and summed modulo 23, must give the first letter.
    UPN[0] !== upnLetter(UPN.slice(1)),
  examples: [
    {
      title: 'the letter that fits, others, and a digit in its place',
      given: {
        ChildIdentifiers: `
            | LAchildID | UPN
            | one       | E806200001001
            | two       | u806200001002
          ✗ | three     | E806200001002
          ✗ | four      | S806200001001
          ✗ | five      | 1806200001001
            | six       |`
      }
    },
    {
      title: 'too short, too long, or with a letter among the digits',
      given: {
        ChildIdentifiers: `
            | LAchildID | UPN
            | one       | A80620000100
            | two       | A8062000010011
            | three     | A80620000100B
          ✗ | four      | A806200001001`
      }
    }
  ]
})
