import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '344',
  message:
    'What the young person does (ACTIV) or where they live (ACCOM) is given, though they died or went home for good (IN_TOUCH DIED or RHOM). Write 0 in both.',
  fields: ['IN_TOUCH', 'ACTIV', 'ACCOM'],
  each: 'OC3',
  breaks: ({ IN_TOUCH, ACTIV, ACCOM }) =>
    // If IN_TOUCH is DIED or RHOM,
    (IN_TOUCH === 'DIED' || IN_TOUCH === 'RHOM') &&
    // then ACTIV and ACCOM should not be provided; 0 stands for this.
    (isGiven(ACTIV) || isGiven(ACCOM)),
  examples: [
    {
      title: 'died or went home, with either of the two given, 0 or blank',
      given: {
        OC3: `
            | CHILD | IN_TOUCH | ACTIV | ACCOM
          ✗ | one   | DIED     | F1    | 0
          ✗ | two   | DIED     | 0     | B1
          ✗ | three | RHOM     | F1    | B1
            | four  | DIED     | 0     | 0
            | five  | RHOM     | 0     | 0
            | six   | DIED     |       |
          ✗ | seven | RHOM     | F1    |
            | eight | YES      | F1    | B1
            | nine  |          | F1    | B1`
      }
    }
  ]
})

function isGiven(item: string | null): boolean {
  return item !== null && item !== '0'
}
