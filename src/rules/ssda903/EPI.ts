import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: 'EPI',
  message:
    'The child (CHILD) in Header has neither an episode nor a row about leaving care (OC3). Put in what is missing, or take the Header row out.',
  fields: ['CHILD'],
  each: 'Header',
  needs: ['Episodes', 'OC3'],
  // Header row of a child in neither Episodes nor OC3.
  breaks: (_, { Episodes, OC3 }) => Episodes.length === 0 && OC3.length === 0,
  examples: [
    {
      title: 'with an episode, with a row in OC3, with neither, and without an id',
      given: {
        Header: `
            | CHILD | SEX
            | one   | F
            | two   | F
          ✗ | three | F
          ✗ |       | F`,
        Episodes: `
            | CHILD | DECOM
            | one   | 01/05/2025
            |       | 01/05/2025`,
        OC3: `
            | CHILD | IN_TOUCH
            | two   | YES`
      }
    }
  ]
})
