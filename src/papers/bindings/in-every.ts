import { roundedText } from '../../documents/format-figure.js'
import { binding } from '../binding.js'
import { figureWords, noteOf, statedFigure } from '../stated-figure.js'

export default binding({
  id: 'in-every',
  what: 'A share in plain words, “13 in every 100”, for readers who do not care for per cent.',
  example: '{{in-every PL01}}',
  in: 'line',
  arguments: {
    indicator: { as: 'indicator', what: 'the id of an indicator in per cent', required: true },
    'as-at': { as: 'day', what: 'the day it describes; the paper’s own when left out' }
  },
  order: ['indicator', 'as-at'],
  wrong: ({ indicator }) => (indicator?.unit === 'percent' ? null : `${indicator?.id} is not a share in per cent.`),
  needs: ({ indicator, 'as-at': day }, { asAt }) => [{ of: 'figure', indicator: indicator.id, day: day ?? asAt }],
  shows: ({ indicator, 'as-at': day }, facts, at) => {
    const figure = facts.figure(indicator, day ?? facts.about.asAt)
    const stated = statedFigure(figure, indicator, at)
    if (figure.value === null) return { words: [figureWords(figure, indicator, facts)], stated: [stated] }
    const text = `${roundedText(figure.value, 0)} in every 100`
    const note = facts.note(noteOf(figure, indicator))
    return { words: [{ as: 'figure', text, note }], stated: [{ ...stated, printed: text }] }
  }
})
