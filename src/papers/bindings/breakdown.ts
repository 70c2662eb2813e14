import { dayText } from '../../domain/day-text.js'
import { dimensionTitle } from '../../figures/dimension.js'
import { binding } from '../binding.js'
import { statedFigure } from '../stated-figure.js'
import { statedShare } from '../stated-share.js'
import { breakdownTable, hasShares } from '../tables/breakdown-table.js'

export default binding({
  id: 'breakdown',
  what: 'An indicator on a day by the categories of one dimension, as a table with its total and the share of each.',
  example: '{{breakdown CL01 sex}}',
  in: 'block',
  arguments: {
    indicator: { as: 'indicator', what: 'an indicator’s id', required: true },
    by: { as: 'dimension', what: 'what it is broken down by', required: true },
    'as-at': { as: 'day', what: 'the day it describes; the paper’s own when left out' },
    title: { as: 'words', what: 'the table’s title' }
  },
  order: ['indicator', 'by', 'as-at'],
  needs: ({ indicator, by, 'as-at': day }, { asAt }) => [
    { of: 'breakdown', indicator: indicator.id, by, day: day ?? asAt }
  ],
  shows: ({ indicator, by, 'as-at': day, title }, facts, at) => {
    const asAt = day ?? facts.about.asAt
    const [whole, rows] = [facts.figure(indicator, asAt), facts.breakdown(indicator, by, asAt)]
    if (rows.length === 0) {
      const text = `There is no breakdown of ${indicator.title} by ${dimensionTitle(by).toLowerCase()} for ${dayText(asAt)}.`
      return { blocks: [{ as: 'notice', tone: 'plain', words: [{ as: 'text', text }] }] }
    }
    const figures = [...rows.map(row => row.figure), whole]
    const shares = hasShares(indicator) ? rows.map(row => statedShare(row.figure, whole, indicator, at)) : []
    return {
      blocks: [breakdownTable({ indicator, by, whole, rows }, title, facts.about.council)],
      stated: [...figures.map(figure => statedFigure(figure, indicator, at)), ...shares]
    }
  }
})
