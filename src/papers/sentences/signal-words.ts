import { ruleWords, toneNames } from '../../documents/charts/rule-words.js'
import type { ScorecardRow } from '../../scorecard/scorecard.js'

/** What a control chart says of its newest value, in a few words for a table. @example 'Concern: above the upper limit' */
export function signalWords({ chart, latest }: Pick<ScorecardRow, 'chart' | 'latest'>): string {
  const last = chart?.points.at(-1)
  if (latest.value === null || !last) return '–'
  if (last.limits === null) return 'Too few values to tell'
  if (last.rule === null || last.side === null) return 'No change beyond the usual'
  return `${toneNames[last.tone]}: ${ruleWords(last.rule, last.side)}`
}
