import type { MissingReason } from '../../../figures/figure.js'
import type { Period } from '../period.js'
import { type ChartedCount, shownCount } from '../shown-figure.js'

/** What came in and what went out in a period, and how many there were at its start and its end. */
export interface FlowPeriod extends Period {
  readonly opening: ChartedCount
  readonly starts: ChartedCount
  readonly ends: ChartedCount
  readonly closing: ChartedCount
}

/** Flows period by period, in order. */
export interface Flows {
  /** What is counted: `children looked after`. */
  readonly what: string
  /** What starts and ends are called: `Started to be looked after`, `Ceased to be looked after`. */
  readonly startsName: string
  readonly endsName: string
  readonly periods: readonly FlowPeriod[]
}

/** A period as it may be shown. */
export interface Flow extends Period {
  readonly opening: number | null
  readonly starts: number | null
  readonly ends: number | null
  readonly closing: number | null
  /** Why starts and ends are not there; null where they are, or where nothing says. */
  readonly missing: MissingReason | null
  /** Closing less what opening, starts and ends come to: 0 where they add up, null where one is not known. */
  readonly off: number | null
  /** Opening less the closing of the period before; null for the first, or where one is not known. */
  readonly step: number | null
}

/**
 * Flows as they may be shown, each with how far its counts do not add up. Of four counts that add up any one follows from
 * the other three, so where one is suppressed starts and ends are not shown, nor a count that is the same one across the boundary.
 */
export function shownFlows({ periods }: Flows): Flow[] {
  const kept = periods.map((period, index) =>
    shownFlow(period, periods[index - 1]?.closing, periods[index + 1]?.opening)
  )
  return kept.map((flow, index) => ({
    ...flow,
    off: offBy(flow),
    step: difference(flow.opening, kept[index - 1]?.closing)
  }))
}

function shownFlow(
  { label, short, ...counts }: FlowPeriod,
  before: ChartedCount | undefined,
  after: ChartedCount | undefined
): Omit<Flow, 'off' | 'step'> {
  const hidden = [...Object.values(counts), before, after].some(isHidden)
  return {
    label,
    short,
    opening: isHidden(before) ? null : shownCount(counts.opening),
    starts: hidden ? null : shownCount(counts.starts),
    ends: hidden ? null : shownCount(counts.ends),
    closing: isHidden(after) ? null : shownCount(counts.closing),
    missing: hidden ? 'suppressed' : (counts.starts.missing ?? counts.ends.missing)
  }
}

function isHidden(count: ChartedCount | undefined): boolean {
  return count?.missing === 'suppressed'
}

function offBy({
  opening,
  starts,
  ends,
  closing
}: Pick<Flow, 'opening' | 'starts' | 'ends' | 'closing'>): number | null {
  if (opening === null || starts === null || ends === null || closing === null) return null
  return closing - (opening + starts - ends)
}

function difference(a: number | null, b: number | null | undefined): number | null {
  return a === null || b === null || b === undefined ? null : a - b
}
