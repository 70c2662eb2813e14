import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '1002',
  message:
    'There is information about leaving care (OC3) for a young person with no episode of care this year or last. Check the child id, or take the OC3 row out.',
  fields: ['IN_TOUCH', 'ACTIV', 'ACCOM'],
  each: 'OC3',
  needs: ['Episodes', 'Episodes_last'],
  // OC3 row whose child is in neither Episodes nor Episodes_last.
  breaks: (_, child) => child.Episodes.length === 0 && child.Episodes_last.length === 0,
  examples: [
    {
      title: 'looked after this year, last year, and in neither',
      given: {
        OC3: `
            | CHILD
            | one
            | two
          ✗ | three`,
        Episodes: `
            | CHILD | DECOM
            | one   | 01/05/2025`,
        Episodes_last: `
            | CHILD | DECOM
            | two   |`
      }
    }
  ]
})
