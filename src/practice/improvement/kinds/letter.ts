import { dayText } from '../../../domain/day-text.js'
import { kind } from '../../kind.js'
import { clocksOf } from '../statutory-clocks.js'

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
        { value: 'send inspection', label: 'Area SEND inspection' },
        { value: 'send revisit', label: 'Area SEND revisit' },
        { value: 'peer review', label: 'Peer review' },
        { value: 'commissioner', label: 'Commissioner’s report' },
        { value: 'audit', label: 'Audit' },
        { value: 'scrutiny', label: 'Scrutiny review' }
      ]
    },
    published: { as: 'day', label: 'Day it was published', required: true },
    visited: { as: 'day', label: 'First day of the visit' },
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
    answered: { as: 'day', label: 'Day the action plan was sent' },
    words: { as: 'words', label: 'In short' }
  },
  list: { columns: ['from', 'published'], filters: ['from'], last: true },
  name: ({ title }) => title ?? '',
  sort: ({ published }) => published ?? '',
  due: letter => (letter.answered ? null : (clocksOf(letter)[0]?.due ?? null)),
  wrong: ({ visited, published }) =>
    visited && published && visited > published ? { published: 'It cannot be published before the visit' } : {},
  told: (letter, today) =>
    clocksOf(letter).map(({ label, due, days, source }) => ({
      label,
      words: `${letter.answered ? `Sent ${dayText(letter.answered)}; due` : 'Due'} ${dayText(due)}, ${days} working days after it was published (${source})`,
      tone: (letter.answered ?? today) > due ? 'late' : 'plain'
    }))
})
