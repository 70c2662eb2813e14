import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '348',
  message:
    "Last year's return says that the young person died (IN_TOUCH DIED), and this year's says something else. Take the row out or write DIED, or mend last year's return.",
  fields: ['IN_TOUCH'],
  since: '2025-26',
  each: 'OC3',
  needs: ['OC3_last'],
  breaks: ({ IN_TOUCH }, child) =>
    // Something else than DIED this year,
    IN_TOUCH !== 'DIED' &&
    // of a child who had IN_TOUCH DIED last year.
    child.once('died by last year', () => child.OC3_last.some(last => last.IN_TOUCH === 'DIED')),
  examples: [
    {
      title: 'died last year, and now dead, alive or blank',
      given: {
        OC3: `
            | CHILD | IN_TOUCH
            | one   | DIED
          ✗ | two   | YES
          ✗ | three |
            | four  | YES
            | five  | YES`,
        OC3_last: `
            | CHILD | IN_TOUCH
            | one   | DIED
            | two   | died
            | three | DIED
            | four  | NO`
      }
    }
  ]
})
