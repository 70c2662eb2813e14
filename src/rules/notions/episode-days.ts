import type { Collection } from '../return/collection.js'

interface Days {
  readonly DECOM: number
  readonly DEC: number
}

/** Days an episode lasts, the last not counted; one without a readable end runs to the last day of the collection year. */
export function lengthOf(episode: Days, collection: Collection): number {
  return endOf(episode, collection) - episode.DECOM
}

/** Of those days, the ones within the collection year: 0 or fewer when there are none. */
export function lengthInYear(episode: Days, collection: Collection): number {
  return Math.min(endOf(episode, collection), collection.end) - Math.max(episode.DECOM, collection.start)
}

function endOf({ DEC }: Days, { end }: Collection): number {
  return Number.isNaN(DEC) ? end : DEC
}
