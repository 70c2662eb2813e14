import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: 'NoE',
  message:
    "The episode began (DECOM) before this collection year, but the child has no episode in last year's return. Mend the day, or add the child to last year's.",
  fields: ['DECOM'],
  each: 'Episodes',
  needs: ['Episodes_last'],
  // Episode with DECOM before the start whose child has no episode last year.
  breaks: ({ DECOM }, { Episodes_last }, { start }) => DECOM < start && Episodes_last.length === 0,
  examples: [
    {
      title: 'begun the day before the year and on its first day, without and with an episode last year',
      given: {
        Episodes: `
            | CHILD | DECOM
          ✗ | one   | 31/03/2025
            | one   | 01/04/2025
            | one   | 31/02/2025
            | one   |
            | two   | 31/03/2025`,
        Episodes_last: `
            | CHILD | DECOM
            | two   | 01/02/2025`
      }
    }
  ]
})
