import { binding } from '../binding.js'
import { signalSentence } from '../sentences/signal-sentence.js'
import { noteOf, statedFigure } from '../stated-figure.js'

export default binding({
  id: 'sentence',
  what: 'An indicator’s value and what its control chart says of it, in words that follow from signals, never from two points.',
  example: '{{sentence PL01}}',
  in: 'line',
  arguments: {
    indicator: { as: 'indicator', what: 'an indicator’s id', required: true },
    'as-at': { as: 'day', what: 'the day it describes; the paper’s own when left out' }
  },
  order: ['indicator', 'as-at'],
  needs: ({ indicator, 'as-at': day }, { asAt }) => [{ of: 'row', indicator: indicator.id, day: day ?? asAt }],
  shows: ({ indicator, 'as-at': day }, facts, at) => {
    const row = facts.row(indicator, day ?? facts.about.asAt)
    const note = facts.note(noteOf(row.latest, indicator))
    return {
      words: [{ as: 'figure', text: signalSentence(row), note }],
      stated: [statedFigure(row.latest, indicator, at)]
    }
  }
})
