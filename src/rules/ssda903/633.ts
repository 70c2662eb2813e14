import { isAuthority } from '../../domain/authority.js'
import { rowRule } from '../return/ssda903-return.js'

/** Codes for a place outside England: Wales, Scotland, Northern Ireland, and outside the United Kingdom. */
const ELSEWHERE: ReadonlySet<string> = new Set(['WAL', 'SCO', 'NIR', 'NUK'])

export default rowRule({
  code: '633',
  message:
    'The council that arranged the earlier permanent home (LA_PERM) is not the three-digit number of a council. Mend it, or write WAL, SCO, NIR or NUK for one outside England.',
  fields: ['LA_PERM'],
  each: 'PrevPerm',
  // Where provided, LA_PERM must be a valid value.
  breaks: ({ LA_PERM }) => LA_PERM !== null && !isAuthority(LA_PERM) && !ELSEWHERE.has(LA_PERM),
  examples: [
    {
      title: 'councils that stand and that were, countries, and others',
      given: {
        PrevPerm: `
            | CHILD  | LA_PERM
            | one    | 806
            | two    | 909
            | three  | 201
            | four   | WAL
            | five   | sco
            | six    | NIR
            | seven  | NUK
          ✗ | eight  | 999
          ✗ | nine   | ENG
          ✗ | ten    | E06000002
            | eleven |`
      }
    }
  ]
})
