import { repeated } from '../notions/groups.js'
import { returnRule } from '../return/ssda903-return.js'

const UNKNOWN: ReadonlySet<string | null> = new Set(['UN1', 'UN2', 'UN3', 'UN4', 'UN5'])

export default returnRule({
  code: '444',
  message:
    'The same unique pupil number (UPN) is given more than once in the return. Find out whose it is, and mend the others.',
  fields: ['UPN'],
  since: '2025-26',
  needs: ['Header'],
  findIn: ({ Header }) =>
    // UPN must be unique within the return
    repeated(
      // if it is provided and not UN1 to UN5.
      Header.filter(({ UPN }) => UPN !== null && !UNKNOWN.has(UPN)),
      ({ UPN }) => UPN
    ),
  examples: [
    {
      title: 'a number of two children, a number of one, a child twice, and reasons for having none',
      given: {
        Header: `
            | CHILD | UPN
          ✗ | one   | H801200001001
            | two   | A123456789012
          ✗ | three | h801200001001
          ✗ | four  | B123456789012
          ✗ | four  | B123456789012
            | five  | UN1
            | six   | UN1
            | seven | UN5
            | eight | UN5
          ✗ | nine  | UN6
          ✗ | ten   | UN6
            | more  |
            | last  |`
      }
    },
    {
      title: 'every reason for having none',
      given: {
        Header: `
            | CHILD | UPN
            | one   | UN2
            | two   | UN2
            | three | UN3
            | four  | UN3
            | five  | UN4
            | six   | UN4
          ✗ | seven | A123456789012
          ✗ | eight | A123456789012`
      }
    }
  ]
})
