import { binding } from '../binding.js'
import { standingSignal } from '../sentences/standing-signal.js'
import { noteOf, statedFigure } from '../stated-figure.js'

export default binding({
  id: 'plainly',
  what: 'One of three sentences of the author’s own, by what the control chart says: that the figure rose, fell, or did what it usually does. For readers who should not need to know what a chart is.',
  example:
    '{{plainly PL01 rise="More of you move a lot." fall="Fewer of you move a lot." same="This has not changed."}}',
  in: 'line',
  arguments: {
    indicator: { as: 'indicator', what: 'an indicator’s id', required: true },
    rise: { as: 'words', what: 'what is said when it has really risen', required: true },
    fall: { as: 'words', what: 'what is said when it has really fallen', required: true },
    same: { as: 'words', what: 'what is said when there is nothing but the usual variation', required: true },
    'as-at': { as: 'day', what: 'the day it describes; the paper’s own when left out' }
  },
  order: ['indicator'],
  needs: ({ indicator, 'as-at': day }, { asAt }) => [{ of: 'row', indicator: indicator.id, day: day ?? asAt }],
  shows: ({ indicator, rise, fall, same, 'as-at': day }, facts, at) => {
    const row = facts.row(indicator, day ?? facts.about.asAt)
    const note = facts.note(noteOf(row.latest, indicator))
    const stated = [statedFigure(row.latest, indicator, at)]
    const points = row.chart?.points.filter(({ value }) => value !== null) ?? []
    const judged = row.latest.value !== null && points.at(-1)?.limits
    if (!judged) return { words: [{ as: 'figure', text: 'We cannot tell yet.', note, missing: true }], stated }
    const side = standingSignal(row)?.side
    // No mark: the number it is about has one, and the sentence is for readers who want none.
    return { words: [{ as: 'text', text: side === 'high' ? rise : side === 'low' ? fall : same }], stated }
  }
})
