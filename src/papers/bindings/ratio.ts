import { valueText } from '../../documents/format-figure.js'
import { addMonths, monthStart } from '../../domain/day.js'
import { dayText } from '../../domain/day-text.js'
import { binding } from '../binding.js'
import { figureWords, noteOf, statedFigure } from '../stated-figure.js'

export default binding({
  id: 'ratio',
  what: 'A ratio the right way round, “60 in for every 100 out”, with its window and both counts.',
  example: '{{ratio CL05}}',
  in: 'line',
  arguments: {
    indicator: { as: 'indicator', what: 'the id of an indicator that is a ratio', required: true },
    'as-at': { as: 'day', what: 'the last day of its window; the paper’s own when left out' },
    in: { as: 'words', what: 'what those are called who count; “in” when left out' },
    out: { as: 'words', what: 'what the others are called; “out” when left out' }
  },
  order: ['indicator', 'as-at'],
  wrong: ({ indicator }) =>
    indicator.unit === 'ratio' ? null : `${indicator.id} is no ratio; {{figure ${indicator.id}}} gives its value.`,
  needs: ({ indicator, 'as-at': day }, { asAt }) => [{ of: 'figure', indicator: indicator.id, day: day ?? asAt }],
  shows: ({ indicator, 'as-at': day, in: counted, out: others }, facts, at) => {
    const figure = facts.figure(indicator, day ?? facts.about.asAt)
    const stated = [statedFigure(figure, indicator, at)]
    const { value, numerator, denominator, asAt } = figure
    if (value === null || numerator === null || denominator === null)
      return { words: [figureWords(figure, indicator, facts)], stated }
    const [ins, outs] = [counted ?? 'in', others ?? 'out']
    const counts = `${valueText(numerator, 'count')} ${ins}, ${valueText(denominator, 'count')} ${outs}`
    const from = dayText(addMonths(monthStart(asAt), 1 - indicator.lookback))
    const text = `${Math.round(100 * value)} ${ins} for every 100 ${outs} (${counts}, ${from} to ${dayText(asAt)})`
    return { words: [{ as: 'figure', text, note: facts.note(noteOf(figure, indicator)) }], stated }
  }
})
