import { valueText } from '../../documents/format-figure.js'
import { binding } from '../binding.js'
import { figureWords, noteOf, statedFigure } from '../stated-figure.js'

export default binding({
  id: 'figure',
  what: 'The value of an indicator on a day, of the whole or of one part.',
  example: '{{figure CL01 as-at=2022-01-31}}',
  in: 'line',
  arguments: {
    indicator: { as: 'indicator', what: 'an indicator’s id', required: true },
    'as-at': { as: 'day', what: 'the day it describes; the paper’s own when left out' },
    by: { as: 'dimension', what: 'a breakdown, with the part named by “part”' },
    part: { as: 'words', what: 'the code of one part of the breakdown' },
    show: {
      as: 'choice',
      what: 'the value, or one of the two numbers it is made of',
      choices: ['value', 'numerator', 'denominator', 'both']
    }
  },
  order: ['indicator', 'as-at'],
  wrong: ({ by, part }) =>
    (by === null) === (part === null) ? null : 'A part of a breakdown is named by both “by” and “part”.',
  needs: ({ indicator, 'as-at': day, by }, { asAt }) => [
    by === null
      ? { of: 'figure', indicator: indicator.id, day: day ?? asAt }
      : { of: 'breakdown', indicator: indicator.id, by, day: day ?? asAt }
  ],
  shows: ({ indicator, 'as-at': day, by, part, show }, facts, at) => {
    const asAt = day ?? facts.about.asAt
    const figure = by && part ? facts.part(indicator, by, part, asAt) : facts.figure(indicator, asAt)
    if (!figure) return { words: [{ as: 'text', text: 'none' }] }
    const stated = [statedFigure(figure, indicator, at)]
    const { numerator, denominator, value } = figure
    if (value === null || show === null || show === 'value')
      return { words: [figureWords(figure, indicator, facts)], stated }
    const note = facts.note(noteOf(figure, indicator))
    const counts = { numerator: [numerator], denominator: [denominator], both: [numerator, denominator] }[show]
    return { words: [{ as: 'figure', text: counts.map(each => valueText(each, 'count')).join(' of '), note }], stated }
  }
})
