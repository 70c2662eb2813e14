import type { Day } from '../../../domain/day.js'
import { dayText } from '../../../domain/day-text.js'
import { kind } from '../../kind.js'
import { nextReport, RHYTHMS, type Rhythm } from '../reporting-rhythm.js'

export default kind({
  id: 'recommendation',
  one: 'Recommendation',
  many: 'Recommendations',
  path: 'recommendations',
  what: 'One thing a panel asks for: the executive’s response, who sees to it, when it is reported to whom, the figure that answers it, and whether the panel accepts that it is done.',
  see: 'see-scrutiny',
  change: 'change-scrutiny',
  fields: {
    review: { as: 'item', kind: 'review', label: 'Scrutiny review', required: true },
    letter: { as: 'line', label: 'Letter or number', hint: 'As the report has it: a, b, c', most: 5, required: true },
    title: { as: 'line', label: 'In short', required: true },
    words: { as: 'words', label: 'What the panel asks for', required: true, most: 3_000 },
    response: {
      as: 'choice',
      label: 'The executive’s response',
      required: true,
      usual: 'awaited',
      choices: [
        { value: 'awaited', label: 'Awaited', tone: 'grey' },
        { value: 'accepted', label: 'Accepted', tone: 'green' },
        { value: 'accepted in part', label: 'Accepted in part', tone: 'yellow' },
        { value: 'not accepted', label: 'Not accepted', tone: 'red' }
      ]
    },
    answer: { as: 'words', label: 'What the executive says', most: 3_000 },
    owner: { as: 'person', label: 'Owner', hint: 'A name or a post' },
    rhythm: { as: 'choice', label: 'Reported', choices: RHYTHMS },
    body: { as: 'line', label: 'To which body' },
    first: { as: 'day', label: 'First report due' },
    reported: { as: 'day', label: 'Last reported' },
    indicator: { as: 'indicator', label: 'The figure that answers it' },
    state: {
      as: 'choice',
      label: 'State',
      required: true,
      usual: 'open',
      choices: [
        { value: 'open', label: 'Open', tone: 'blue' },
        { value: 'proposed', label: 'Done, for the panel to accept', tone: 'yellow' },
        { value: 'accepted', label: 'Closed, the panel accepts', tone: 'green' }
      ]
    }
  },
  partOf: 'review',
  owner: 'owner',
  list: {
    columns: ['review', 'response', 'owner', 'rhythm', 'state'],
    filters: ['state', 'response', 'owner', 'review']
  },
  name: ({ letter, title }) => `${letter}. ${title}`,
  sort: ({ review, letter }) => `${review} ${(letter ?? '').padStart(5)}`,
  due: recommendation => reportDue(recommendation),
  told: (recommendation, today) => {
    const due = reportDue(recommendation)
    const body = recommendation.body ?? 'the panel'
    const late = due !== null && due < today
    return [
      ...(recommendation.state !== 'accepted' && recommendation.rhythm === 'regularly'
        ? [{ label: 'No day', words: '“Regularly” names no day. Agree one with the panel.', tone: 'late' as const }]
        : []),
      ...(recommendation.state !== 'accepted' && recommendation.owner === null
        ? [{ label: 'No owner', words: 'Nobody is named to see to it.', tone: 'late' as const }]
        : []),
      ...(due
        ? [
            {
              label: `Next report to ${body}`,
              words: `Due ${dayText(due)}`,
              tone: late ? ('late' as const) : ('plain' as const)
            }
          ]
        : [])
    ]
  }
})

interface Reported {
  readonly state: string | null
  readonly rhythm: Rhythm | null
  readonly first: Day | null
  readonly reported: Day | null
}

function reportDue({ state, rhythm, first, reported }: Reported): Day | null {
  if (state === 'accepted') return null
  return reported === null ? first : nextReport(rhythm, reported)
}
