import type { Indicator } from '../../indicators/indicator.js'
import { binding } from '../binding.js'
import { monthsBefore } from '../months-before.js'
import { scorecardLine, scorecardStated } from '../tables/scorecard-line.js'
import { scorecardTable } from '../tables/scorecard-table.js'

export default binding({
  id: 'scorecard',
  what: 'Several indicators, or all of a part of the service, as a table: the value now and before, what the control chart says, the target, and England and statistical neighbours in the newest year published.',
  example: '{{scorecard CL01 PL01 PL02}}',
  in: 'block',
  arguments: {
    indicators: { as: 'indicators', what: 'indicators’ ids' },
    domain: { as: 'domain', what: 'a part of the service, such as Placements, in place of ids' },
    before: { as: 'day', what: 'the day it is set beside; a year before when left out' },
    'as-at': { as: 'day', what: 'the day it describes; the paper’s own when left out' },
    average: { as: 'choice', what: 'how neighbours are averaged; the mean when left out', choices: ['mean', 'median'] },
    title: { as: 'words', what: 'the table’s title' }
  },
  order: ['indicators'],
  wrong: ({ indicators, domain, before, 'as-at': day }, { asAt }) => {
    if ((indicators === null) === (domain === null)) return 'A scorecard is of indicators, or of a domain.'
    return before !== null && before >= (day ?? asAt) ? 'A scorecard goes from an earlier day to a later one.' : null
  },
  needs: (given, { asAt }) => {
    const { earlier, now } = daysOf(given, asAt)
    return indicatorsOf(given).flatMap(({ id }) => [
      { of: 'figure' as const, indicator: id, day: earlier },
      { of: 'row' as const, indicator: id, day: now }
    ])
  },
  shows: (given, facts, at) => {
    const { earlier, now } = daysOf(given, facts.about.asAt)
    const lines = indicatorsOf(given).map(indicator =>
      scorecardLine(indicator, { earlier, now, average: given.average ?? 'mean' }, facts)
    )
    return {
      blocks: [scorecardTable(lines, { earlier, now, title: given.title, council: facts.about.council })],
      stated: lines.flatMap(line => scorecardStated(line, at))
    }
  }
})

interface Given {
  readonly indicators: readonly Indicator[] | null
  readonly domain: readonly Indicator[] | null
  readonly before: string | null
  readonly 'as-at': string | null
}

function indicatorsOf({ indicators, domain }: Given): readonly Indicator[] {
  return indicators ?? domain ?? []
}

function daysOf({ before, 'as-at': day }: Given, asAt: string): { readonly earlier: string; readonly now: string } {
  const now = day ?? asAt
  return { earlier: before ?? monthsBefore(now, 12), now }
}
