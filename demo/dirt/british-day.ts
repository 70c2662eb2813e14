import type { Day } from '../../src/domain/day.js'

/** A day written dd/mm/yyyy as an ISO day. */
export function fromBritish(text: string): Day {
  return `${text.slice(6)}-${text.slice(3, 5)}-${text.slice(0, 2)}`
}

/** An ISO day as dd/mm/yyyy. */
export function toBritish(day: Day): string {
  return `${day.slice(8)}/${day.slice(5, 7)}/${day.slice(0, 4)}`
}
