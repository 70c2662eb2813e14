import { dayText } from '../../../domain/day-text.js'
import { kind } from '../../kind.js'
import { latestDecision } from '../latest-decision.js'

export default kind({
  id: 'acceptance',
  one: 'Panel decision',
  many: 'Panel decisions',
  path: 'panel-decisions',
  what: 'What the panel decided when it was asked to accept that a recommendation is done, by what vote. Only the panel closes a recommendation.',
  see: 'see-scrutiny',
  change: 'accept',
  fields: {
    recommendation: { as: 'item', kind: 'recommendation', label: 'Recommendation', required: true },
    day: { as: 'day', label: 'Day of the meeting', required: true },
    decision: {
      as: 'choice',
      label: 'Decision',
      hint: 'Does the panel accept that the recommendation is done?',
      required: true,
      choices: [
        { value: 'accepted', label: 'Accepted', tone: 'green' },
        { value: 'not accepted', label: 'Not accepted', tone: 'orange' }
      ]
    },
    for: { as: 'number', label: 'Votes for', least: 0, most: 100, whole: true },
    against: { as: 'number', label: 'Votes against', least: 0, most: 100, whole: true },
    words: { as: 'words', label: 'What the panel said' }
  },
  partOf: 'recommendation',
  list: { columns: ['recommendation', 'decision', 'for', 'against'], filters: ['decision'], last: true },
  name: ({ day }) => (day ? dayText(day) : ''),
  sort: ({ day }) => day ?? '',
  wrong: ({ day, decision, for: inFavour, against }, today) => ({
    ...(day && day > today && { day: 'The meeting has not been held yet' }),
    ...(isOutvoted(decision, inFavour ?? 0, against ?? 0) && {
      decision: `The votes say otherwise: ${inFavour ?? 0} for and ${against ?? 0} against`
    })
  }),
  // The latest decision says whether it is closed: one entered late of an earlier meeting changes nothing.
  carries: ({ day, decision }, above, { others, at }) => {
    const latest = latestDecision([...others, { fields: { day, decision }, at }])
    const closed = latest === 'accepted'
    const isLatest = others.every(({ fields }) => String(fields.day) <= (day ?? ''))
    if (!isLatest && closed === (above.state === 'accepted')) return null
    return { ...above, state: closed ? 'accepted' : 'open' }
  }
})

function isOutvoted(decision: string | null, inFavour: number, against: number): boolean {
  return decision === 'accepted' ? against > inFavour : inFavour > against
}
