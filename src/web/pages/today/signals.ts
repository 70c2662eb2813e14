import { valueText } from '../../../documents/format-figure.js'
import type { Unit } from '../../../indicators/indicator.js'
import { signalShown } from '../../signal.js'
import { viewOf } from '../../view.js'
import { hasOneOf, type ReadPart } from './part.js'

const SHOWN = 8
const UNITS: Readonly<Record<Unit, string>> = {
  count: '',
  percent: '',
  rate: ' per 10,000 children',
  days: ' days',
  ratio: ''
}

/** Indicators whose latest month is a real change for the worse. */
export const signalsPart: ReadPart = async asked => {
  if (!hasOneOf(asked, ['figures'])) return null
  const scorecard = await asked.application.scorecard(viewOf(asked))
  if (!scorecard)
    return {
      title: 'Signals',
      words: 'No return or extract is loaded yet, so there are no figures.',
      rows: [],
      all: null
    }
  const rows = scorecard.groups.flatMap(group => group.rows).map(row => ({ row, signal: signalShown(row.chart) }))
  const worse = rows.filter(({ signal }) => signal.words === 'Concern')
  const better = rows.filter(({ signal }) => signal.words === 'Improving').length
  return {
    title: 'Signals',
    words: `Of ${rows.length} indicators, ${worse.length} ${worse.length === 1 ? 'shows' : 'show'} concern and ${better} ${better === 1 ? 'is' : 'are'} improving. The others have not changed beyond chance, or it is too early to say.`,
    rows: worse.slice(0, SHOWN).map(({ row: { indicator, latest }, signal }) => ({
      name: indicator.title,
      href: `/indicators/${indicator.id}`,
      note: `${valueText(latest.value, indicator.unit)}${UNITS[indicator.unit]}. ${signal.why}`,
      late: false
    })),
    all: { href: '/scorecard', words: 'The scorecard' }
  }
}
