import { ruleWords } from '../../documents/charts/rule-words.js'
import { monthText } from '../../domain/day-text.js'
import type { ScorecardRow } from '../../scorecard/scorecard.js'
import { plainTitle } from '../items/plain-title.js'
import { spokenValue } from '../stated-figure.js'
import { standingSignal } from './standing-signal.js'

const TONES = {
  improvement: 'a real improvement',
  concern: 'a real change for the worse',
  neutral: 'a real change'
} as const

/**
 * What an indicator's chart says, in a sentence or two: from its signals alone, never from two points.
 * @example 'Children looked after: 510. No change beyond the usual month-to-month variation since August 2020.'
 */
export function signalSentence({ indicator, latest, chart }: ScorecardRow): string {
  const named = plainTitle(indicator)
  if (latest.value === null)
    return latest.missing === 'suppressed'
      ? `${named}: not shown, to protect children.`
      : `${named}: there is no value.`
  return `${named}: ${spokenValue(latest)}. ${variationWords(chart)}`
}

/** What the newest point of a chart says. */
export function variationWords(chart: ScorecardRow['chart']): string {
  const last = chart?.points.findLast(({ value }) => value !== null)
  if (!chart || !last) return 'There are no earlier values to set it against.'
  if (last.limits === null) return 'There are too few values to tell change from chance.'
  const trial = chart.segments[last.segment]?.trial ? ' The limits rest on few values and are on trial.' : ''
  const signal = standingSignal({ chart, latest: last })
  if (signal === null) return `${unchanged(chart)}${trial}`
  const { rule, side, tone, since } = signal
  const when = since === last.day ? 'new this month' : `since ${monthText(since)}`
  return `It is ${ruleWords(rule, side)}: ${TONES[tone]}, ${when}.${trial}`
}

/** Since when there has been nothing but chance: the point after the last signal, or the first of the segment. */
function unchanged({ points }: NonNullable<ScorecardRow['chart']>): string {
  const known = points.filter(({ value }) => value !== null)
  const segment = known.at(-1)!.segment
  const lastSignal = known.findLastIndex(point => point.rule !== null || point.segment !== segment)
  const since = known[lastSignal + 1] ?? known.at(-1)!
  if (since === known.at(-1) && known.length > 1)
    return 'No change beyond the usual month-to-month variation this month.'
  return `No change beyond the usual month-to-month variation since ${monthText(since.day)}.`
}
