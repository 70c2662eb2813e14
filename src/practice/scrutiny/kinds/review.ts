import { addMonths, type Day } from '../../../domain/day.js'
import { dayText } from '../../../domain/day-text.js'
import { kind } from '../../kind.js'

export default kind({
  id: 'review',
  one: 'Scrutiny review',
  many: 'Scrutiny reviews',
  path: 'scrutiny-reviews',
  what: 'A panel’s review of a part of the service, with its recommendations to the executive, the executive’s response, and what came of each.',
  see: 'see-scrutiny',
  change: 'change-scrutiny',
  fields: {
    title: { as: 'line', label: 'Title', required: true },
    panel: { as: 'line', label: 'Panel', required: true },
    published: { as: 'day', label: 'Day the report went to the executive', required: true },
    responded: { as: 'day', label: 'Day the executive responded' },
    owner: { as: 'person', label: 'Who sees to the response', hint: 'A name or a post' },
    words: { as: 'words', label: 'What it looked into' }
  },
  owner: 'owner',
  list: { columns: ['panel', 'published', 'responded'], filters: ['panel'], last: true },
  name: ({ title }) => title ?? '',
  sort: ({ published }) => published ?? '',
  due: ({ published, responded }) => (responded === null ? responseDue(published) : null),
  wrong: ({ published, responded }) =>
    published && responded && responded < published ? { responded: 'It was answered before it was there' } : {},
  told: ({ published, responded }, today) => {
    const due = responseDue(published)
    if (due === null) return []
    const words = responded
      ? `Given ${dayText(responded)}; due ${dayText(due)}`
      : `Due ${dayText(due)}, two months after the report (Local Government Act 2000, section 9FE)`
    return [{ label: 'The executive’s response', words, tone: (responded ?? today) > due ? 'late' : 'plain' }]
  }
})

function responseDue(published: Day | null): Day | null {
  return published && addMonths(published, 2)
}
