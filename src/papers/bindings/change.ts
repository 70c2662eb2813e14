import { dayText } from '../../domain/day-text.js'
import { binding } from '../binding.js'
import { changeOf, hedgeWords, uncomparedWords } from '../sentences/change-words.js'
import { variationBetween } from '../sentences/variation-between.js'
import { statedChange } from '../stated-change.js'
import { figureWords, statedFigure } from '../stated-figure.js'

export default binding({
  id: 'change',
  what: 'How an indicator went from one day to another, after its name: direction, size and both values. Counts change by a number and per cent, percentages by percentage points. Whether that is good is never said, and what is within the usual variation is said to be.',
  example: '{{change CL01 -1y}}',
  in: 'line',
  arguments: {
    indicator: { as: 'indicator', what: 'an indicator’s id', required: true },
    from: { as: 'day', what: 'the day it is compared with', required: true },
    to: { as: 'day', what: 'the day it is of; the paper’s own when left out' }
  },
  order: ['indicator', 'from', 'to'],
  wrong: ({ from, to }, { asAt }) => (from < (to ?? asAt) ? null : 'A change goes from an earlier day to a later one.'),
  needs: ({ indicator: { id }, from, to }, { asAt }) => [
    { of: 'figure', indicator: id, day: from },
    { of: 'figure', indicator: id, day: to ?? asAt },
    { of: 'row', indicator: id, day: to ?? asAt }
  ],
  shows: ({ indicator, from, to }, facts, at) => {
    const day = to ?? facts.about.asAt
    const [then, now] = [facts.figure(indicator, from), facts.figure(indicator, day)]
    const stated = [then, now].map(figure => statedFigure(figure, indicator, at))
    const text = (words: string) => ({ as: 'text', text: words }) as const
    const [first, last] = [figureWords(then, indicator, facts), figureWords(now, indicator, facts)]
    const change = changeOf(then, now)
    if (change === null) {
      const lacking = then.value === null ? then : now
      return { words: [text(`cannot be compared with ${dayText(lacking.asAt)}, ${uncomparedWords(lacking)}`)], stated }
    }
    stated.push(...statedChange(change, then, now, indicator, at))
    if (change.way === 'unchanged')
      return { words: [text('stayed at '), last, text(` between ${dayText(from)} and ${dayText(day)}`)], stated }
    const hedge = hedgeWords(change, variationBetween(facts.row(indicator, day).chart, from, day))
    const words = [
      text(`${change.way} by ${change.size}, from `),
      first,
      text(` on ${dayText(from)} to `),
      last,
      text(` on ${dayText(day)}${hedge}`)
    ]
    return { words, stated }
  }
})
