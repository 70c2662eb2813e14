import { dayText } from '../../../domain/day-text.js'
import { kind } from '../../kind.js'

export default kind({
  id: 'progress',
  one: 'Progress report',
  many: 'Progress reports',
  path: 'progress-reports',
  what: 'What was reported on a recommendation, to whom and when. A report may ask the panel to accept that the recommendation is done.',
  see: 'see-scrutiny',
  change: 'change-scrutiny',
  fields: {
    recommendation: { as: 'item', kind: 'recommendation', label: 'Recommendation', required: true },
    day: { as: 'day', label: 'Day of the report', required: true },
    body: { as: 'line', label: 'Body it went to', required: true },
    words: { as: 'words', label: 'What was reported', required: true },
    done: {
      as: 'choice',
      label: 'Put to the panel as done',
      hint: 'Yes asks the panel to accept that the recommendation is done',
      required: true,
      usual: 'no',
      choices: [
        { value: 'no', label: 'No' },
        { value: 'yes', label: 'Yes' }
      ]
    }
  },
  partOf: 'recommendation',
  list: { columns: ['recommendation', 'body', 'done'], filters: ['recommendation'], last: true },
  name: ({ day }) => (day ? dayText(day) : ''),
  sort: ({ day }) => day ?? '',
  wrong: ({ day }, today) => (day && day > today ? { day: 'The report has not been given yet' } : {}),
  carries: ({ day, done }, above) => {
    const latest = typeof above.reported !== 'string' || (day ?? '') >= above.reported
    if (!latest) return null
    const proposed = done === 'yes' && above.state === 'open'
    return { ...above, reported: day, ...(proposed && { state: 'proposed' }) }
  }
})
