import type { Day } from '../../../domain/day.js'
import { dayText } from '../../../domain/day-text.js'
import { workingDaysBetween } from '../../../domain/working-day.js'
import { kind, type Told } from '../../kind.js'
import { type Clock, clocksOf, leftText } from '../statutory-clocks.js'

export default kind({
  id: 'letter',
  one: 'Letter or report',
  many: 'Letters and reports',
  path: 'letters',
  what: 'What an inspectorate, a reviewer or a panel wrote to the council: an inspection report, the letter of a monitoring visit, a commissioner’s report. Its findings are kept paragraph by paragraph.',
  see: 'see-plans',
  change: 'change-plans',
  fields: {
    title: { as: 'line', label: 'Title', hint: 'Such as: Monitoring visit, May 2021', required: true },
    from: {
      as: 'choice',
      label: 'Kind',
      required: true,
      choices: [
        { value: 'inspection', label: 'Ofsted inspection' },
        { value: 'focused visit', label: 'Ofsted focused visit' },
        { value: 'monitoring visit', label: 'Ofsted monitoring visit' },
        { value: 'joint inspection', label: 'Joint targeted area inspection' },
        { value: 'send inspection', label: 'Area SEND inspection' },
        { value: 'send revisit', label: 'Area SEND revisit' },
        { value: 'peer review', label: 'Peer review' },
        { value: 'commissioner', label: 'Commissioner’s report' },
        { value: 'audit', label: 'Audit' },
        { value: 'scrutiny', label: 'Scrutiny review' }
      ]
    },
    visited: { as: 'day', label: 'First day of the visit' },
    received: {
      as: 'day',
      label: 'Day the council received it',
      hint: 'Clocks run from here, else from the day it was published'
    },
    published: { as: 'day', label: 'Day it was published', hint: 'May be left out when the day of the visit is known' },
    priority: {
      as: 'choice',
      label: 'Asks for an action plan by law',
      hint: 'An inspection with a grade of inadequate, or a visit with an area for priority action',
      choices: [
        { value: 'yes', label: 'Yes' },
        { value: 'no', label: 'No' }
      ],
      usual: 'no'
    },
    drafted: { as: 'day', label: 'Day the draft plan was sent' },
    answered: { as: 'day', label: 'Day the action plan was sent' },
    words: { as: 'words', label: 'In short' }
  },
  list: { columns: ['from', 'published'], filters: ['from'], last: true },
  name: ({ title }) => title ?? '',
  sort: ({ published, visited }) => published ?? visited ?? '',
  due: letter => clocksOf(letter).find(({ met }) => letter[met] === null)?.due ?? null,
  wrong: ({ visited, published, received, drafted, answered, priority }, today) => ({
    ...(!published && !visited && { published: 'Enter the day it was published, or of the visit' }),
    ...(!published && priority === 'yes' && { published: 'Enter the day it was published: a clock runs from it' }),
    ...(visited && published && visited > published && { published: 'It cannot be published before the visit' }),
    ...(visited && received && visited > received && { received: 'It cannot be received before the visit' }),
    ...(drafted && drafted > today && { drafted: 'The day the draft plan was sent has not come yet' }),
    ...(answered && answered > today && { answered: 'The day the action plan was sent has not come yet' })
  }),
  told: (letter, today) => clocksOf(letter).map(clock => toldOf(clock, letter[clock.met], today))
})

function toldOf({ label, due, days, source }: Clock, done: Day | null, today: Day): Told {
  const left = done ? null : workingDaysBetween(today, due)
  const words = done
    ? `sent ${dayText(done)}, ${done > due ? 'late: it was' : 'in time: it was'} due ${dayText(due)}`
    : `due ${dayText(due)}, ${leftText(left ?? 0)}`
  return {
    label,
    words: `${words}; ${days} working days are given (${source}).`,
    tone: (done ?? today) > due ? 'late' : 'plain'
  }
}
