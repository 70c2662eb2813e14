import type { Block } from '../../documents/block.js'
import { ruleWords } from '../../documents/charts/rule-words.js'
import { monthText } from '../../domain/day-text.js'
import type { ScorecardRow } from '../../scorecard/scorecard.js'
import { listOf, paragraph, strong } from '../items/cells.js'
import { plainTitle } from '../items/plain-title.js'
import { spokenValue } from '../stated-figure.js'
import { type SignalMove, type StandingSignal, signalMove, standingSignal } from './standing-signal.js'

/** An indicator with the signal of a day, and what became of it since an earlier one. */
export interface Signalled {
  readonly row: ScorecardRow
  readonly now: StandingSignal | null
  /** Null where it is compared with no day, or neither day has one. */
  readonly move: SignalMove | null
}

/** The signals of some rows, compared with the same rows as on an earlier day where those are given. */
export function signalled(rows: readonly ScorecardRow[], before: readonly ScorecardRow[] | null): Signalled[] {
  const earlier = new Map(before?.map(row => [row.indicator.id, standingSignal(row)]))
  return rows.map(row => {
    const now = standingSignal(row)
    return { row, now, move: before && signalMove(earlier.get(row.indicator.id) ?? null, now) }
  })
}

const TONES = [
  ['concern', 'For the worse'],
  ['improvement', 'For the better'],
  ['neutral', 'Neither better nor worse in itself']
] as const

/** The signals that stand, those for the worse first, as lists of sentences. */
export function standingShown(signals: readonly Signalled[]): Block[] {
  return TONES.flatMap(([tone, title]) => {
    const own = signals.filter(({ now }) => now?.tone === tone)
    return own.length === 0 ? [] : [paragraph(strong(title)), listShown(own)]
  })
}

/** Those whose signal has ended, as a list. */
export function endedShown(signals: readonly Signalled[]): Block[] {
  const own = signals.filter(({ move }) => move === 'ended')
  if (own.length === 0) return []
  return [paragraph(strong('Back within the usual variation')), listOf(own.map(({ row }) => valued(row)))]
}

/** Signals as a list of sentences, whatever they say. */
export function listShown(signals: readonly Signalled[]): Block {
  return listOf(signals.map(sentence))
}

function sentence({ row, now, move }: Signalled): string {
  const { latest } = row
  const since = now!.since === latest.asAt ? ', new this month' : `, since ${monthText(now!.since)}`
  return `${valued(row)}, ${ruleWords(now!.rule, now!.side)}${since}.${move === 'new' && now!.since !== latest.asAt ? ' New.' : ''}`
}

function valued({ indicator, latest }: ScorecardRow): string {
  if (latest.value === null) return `${plainTitle(indicator)}: no value`
  return `${plainTitle(indicator)}: ${spokenValue(latest)}`
}
