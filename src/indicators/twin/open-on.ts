import type { Day } from '../../domain/day.js'

interface Span {
  readonly started: Day
  readonly ended: Day | null
}

/** For twins: says whether a half-open span holds on a day. */
export function openOn(day: Day): (span: Span) => boolean {
  return span => span.started <= day && (span.ended === null || day < span.ended)
}

/** For twins: says whether a day is within two days, both included; a missing day is not. */
export function between(first: Day, last: Day): (day: Day | null) => boolean {
  return day => day !== null && first <= day && day <= last
}
