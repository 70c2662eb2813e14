import type { EpisodeRow } from '../return/ssda903-return.js'

const COLUMNS = ['PLACE', 'PL_POST', 'URN', 'PLACE_PROVIDER'] as const

/** Whether two episodes agree in placement, its postcode, the provider's number and who provides it; a blank agrees with a blank. */
export function isSamePlacement(one: EpisodeRow, other: EpisodeRow): boolean {
  return COLUMNS.every(column => one[column] === other[column])
}

/** The same, a blank agreeing with nothing. */
export function isSamePlacementInFull(one: EpisodeRow, other: EpisodeRow): boolean {
  return COLUMNS.every(column => one[column] !== null) && isSamePlacement(one, other)
}
