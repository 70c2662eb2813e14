import { rowRule } from '../return/cin-return.js'

export default rowRule({
  code: '1560Q',
  severity: 'query',
  message:
    'The former pupil number (FormerUPN) is not written as such numbers are: a letter, eleven digits, then a digit or a letter. Copy it again, or leave it out.',
  fields: ['FormerUPN'],
  each: 'ChildIdentifiers',
  // FormerUPN, where present, should be in the format of the data table.
  breaks: ({ FormerUPN }) => FormerUPN !== null && !/^[A-Z]\d{11}[A-Z\d]$/.test(FormerUPN),
  examples: [
    {
      title: 'well written, too short, too long, and with the wrong character in each place',
      given: {
        ChildIdentifiers: `
            | LAchildID | FormerUPN
            | one       | E806200001001
            | two       | e80620000100b
          ✗ | three     | E80620000100
          ✗ | four      | E8062000010011
          ✗ | five      | 1806200001001
          ✗ | six       | E8062000010B1
          ✗ | seven     | EB06200001001
          ✗ | eight     | E80620000100-
            | nine      |`
      }
    }
  ]
})
