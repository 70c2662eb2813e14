import { dayNumber } from '../../src/domain/day.js'
import type { DayNumber } from '../calendar.js'
import type { Child, Period, Placement, Span } from '../life/child.js'

const SUPPORTED_REGISTERED = dayNumber('2024-04-01')

/** A day as known on another: null when it had not come yet. */
export function known(day: DayNumber | null, asAt: DayNumber): DayNumber | null {
  return day !== null && day <= asAt ? day : null
}

/** Says whether a span was under way between two days, or ended on one of them. */
export function touches(span: Span, first: DayNumber, last: DayNumber): boolean {
  return span.start <= last && (span.end === null || span.end >= first)
}

/** The code of a placement's type in a return made on a day: supported accommodation was H5 before it was registered as K3. */
export function placementCode(placement: Placement, asAt: DayNumber): string {
  const ended = placement.end !== null && placement.end < SUPPORTED_REGISTERED
  return placement.type === 'K3' && (asAt < SUPPORTED_REGISTERED || ended) ? 'H5' : placement.type
}

/** The newest period of care a child had begun by a day; undefined when there was none. */
export function latestPeriod(child: Child, asAt: DayNumber): Period | undefined {
  return child.periods.findLast(period => period.start <= asAt)
}
