import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '166',
  message: 'The day of the review (REVIEW) is missing or not a day of the calendar. Write it as dd/mm/yyyy.',
  fields: ['REVIEW'],
  each: 'Reviews',
  // Reviews row with REVIEW null or not a valid date.
  breaks: ({ REVIEW }) => Number.isNaN(REVIEW),
  examples: [
    {
      title: 'a day the calendar does not have, a blank, and a day',
      given: {
        Reviews: `
            | CHILD | REVIEW
          ✗ | one   | 31/02/2026
          ✗ | two   |
            | three | 28/02/2026`
      }
    }
  ]
})
