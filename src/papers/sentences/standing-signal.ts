import type { Day } from '../../domain/day.js'
import type { ScorecardRow } from '../../scorecard/scorecard.js'
import type { Tone } from '../../statistics/control-chart.js'
import type { Rule, Side } from '../../statistics/control-rules.js'

/** The signal that a chart's newest point gives. */
export interface StandingSignal {
  readonly tone: Exclude<Tone, 'common'>
  readonly rule: Rule
  readonly side: Side
  /** The first of the points without a break that say the same. */
  readonly since: Day
}

/** A chart, and whether its newest value is known. */
interface Charted {
  readonly chart: ScorecardRow['chart']
  readonly latest: { readonly value: number | null }
}

/** The signal of an indicator's newest point; null where it is nothing but chance, or there is no chart. */
export function standingSignal({ chart, latest }: Charted): StandingSignal | null {
  const known = (chart?.points ?? []).filter(({ value }) => value !== null)
  const last = known.at(-1)
  // A month without a value, or one that may not be shown, tells nothing: an older signal is not told as if it stood.
  if (!last || last.rule === null || last.side === null || last.tone === 'common' || latest.value === null) return null
  const { tone, rule, side, segment } = last
  const other = known.findLastIndex(point => point.rule === null || point.side !== side || point.segment !== segment)
  return { tone, rule, side, since: known[other + 1]!.day }
}

/** What became of an indicator's signal from one day to another. */
export type SignalMove = 'new' | 'standing' | 'ended'

/** Compares the signals of two days; null where neither has one. One that changed its side is new. */
export function signalMove(before: StandingSignal | null, now: StandingSignal | null): SignalMove | null {
  if (now === null) return before === null ? null : 'ended'
  return before?.side === now.side ? 'standing' : 'new'
}
