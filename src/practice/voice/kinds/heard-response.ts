import { dayText } from '../../../domain/day-text.js'
import { kind } from '../../kind.js'

export default kind({
  id: 'heard-response',
  one: 'Response',
  many: 'Responses',
  path: 'voice-responses',
  what: 'What was done about what children said, and when and how they were told: you said, we did. An answer that nothing can be done is an answer too.',
  see: 'see-voice',
  change: 'change-voice',
  fields: {
    heard: { as: 'item', kind: 'heard', label: 'What was said', required: true },
    words: {
      as: 'words',
      label: 'What was done',
      hint: 'Or why it cannot be. Name no child here',
      required: true,
      most: 3_000
    },
    day: { as: 'day', label: 'Day it was done', required: true },
    toldBack: { as: 'day', label: 'Day they were told', hint: 'Leave it blank until they have been' },
    toldHow: { as: 'line', label: 'How they were told', hint: 'Such as: at the next forum, in a letter with pictures' }
  },
  partOf: 'heard',
  list: { columns: ['heard', 'words', 'toldBack'], filters: [], last: true },
  name: ({ day }) => (day ? dayText(day) : ''),
  sort: ({ day }) => day ?? '',
  wrong: ({ day, toldBack, toldHow }, today) => ({
    ...(day && day > today && { day: 'That day has not come yet' }),
    ...(toldBack && toldBack > today && { toldBack: 'That day has not come yet' }),
    ...(toldHow && !toldBack && { toldBack: 'Enter the day they were told' })
  }),
  carries: ({ toldBack }, above) => {
    const state = toldBack || above.state === 'told' ? 'told' : 'acted on'
    return state === above.state ? null : { ...above, state }
  }
})
