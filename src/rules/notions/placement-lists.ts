import type { StatutoryYear } from '../../domain/statutory-year.js'
import { OTHER_PLACEMENTS, TEMPORARY } from './care-facts.js'

const OTHERS_IN_FOUR_SINCE = '2025-26'
const INDEPENDENT_UNTIL = '2023-24'

/** Whether a code says another placement in a year: Z1 until 2024-25, Z11 to Z14 since. */
export function isOtherPlacement(place: string | null, year: StatutoryYear): boolean {
  return year < OTHERS_IN_FOUR_SINCE ? place === 'Z1' : OTHER_PLACEMENTS.has(place)
}

/** Whether a placement is of a kind that Ofsted gives no number; until 2023-24 independent living (H5, P2) too. */
export function isWithoutUrn(place: string | null, year: StatutoryYear): boolean {
  return (
    UNREGISTERED.has(place) ||
    TEMPORARY.has(place) ||
    isOtherPlacement(place, year) ||
    (year <= INDEPENDENT_UNTIL && (place === 'H5' || place === 'P2'))
  )
}

const UNREGISTERED: ReadonlySet<string | null> = new Set(['P1', 'P3', 'R1', 'R2', 'R5'])
