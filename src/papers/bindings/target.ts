import { dayText } from '../../domain/day-text.js'
import { binding } from '../binding.js'
import { targetWords } from '../sentences/target-words.js'
import { statedAim } from '../stated-aim.js'
import { spokenValue } from '../stated-figure.js'

export default binding({
  id: 'target',
  what: 'The target that stands for an indicator on a day, and whether the value of that day meets it; or that none is set.',
  example: '{{target PL01}}',
  in: 'line',
  arguments: {
    indicator: { as: 'indicator', what: 'an indicator’s id', required: true },
    'as-at': { as: 'day', what: 'the day it stands on; the paper’s own when left out' }
  },
  order: ['indicator', 'as-at'],
  needs: ({ indicator, 'as-at': day }, { asAt }) => [{ of: 'row', indicator: indicator.id, day: day ?? asAt }],
  shows: ({ indicator, 'as-at': day }, facts, at) => {
    const row = facts.row(indicator, day ?? facts.about.asAt)
    const { target } = row
    if (!target) return { words: [{ as: 'text', text: targetWords(row) }] }
    const value = spokenValue({ value: target.value, unit: indicator.unit })
    const until = target.to === null ? '' : ` to ${dayText(target.to)}`
    const note = facts.note({
      of: `Target for ${indicator.id} ${indicator.title}, ${facts.about.council}`,
      says: `${value}, from ${dayText(target.from)}${until}`
    })
    return {
      words: [{ as: 'figure', text: targetWords(row), note }],
      stated: [statedAim(target.value, 'target', indicator, row.latest, at)]
    }
  }
})
