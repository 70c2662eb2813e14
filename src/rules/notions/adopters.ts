import type { RowOf } from '../return/return-table.js'
import type { Ssda903Shapes } from '../return/ssda903-return.js'

type AdoptionRow = RowOf<Ssda903Shapes['AD1']>

/** The sexes of an adopter who adopts alone. */
export const ONE_ADOPTER: ReadonlySet<string | null> = new Set(['M1', 'F1'])

const SAME_SEX: ReadonlySet<string | null> = new Set(['MM', 'FF'])
const BOTH_SEXES: ReadonlySet<string | null> = new Set(['MF'])

/** What sexes (SEX_ADOPTR) the adopters of each legal status (LS_ADOPTR) may be of. */
const SEXES = {
  L0: ONE_ADOPTER,
  L11: BOTH_SEXES,
  L12: SAME_SEX,
  L2: new Set<string | null>([...SAME_SEX, ...BOTH_SEXES]),
  L3: BOTH_SEXES,
  L4: SAME_SEX
} as const

/** Whether the adopters are of a legal status that they cannot have with the sexes given; a blank sex does not go with any. */
export function isAtOddsWithSex(status: keyof typeof SEXES, { LS_ADOPTR, SEX_ADOPTR }: AdoptionRow): boolean {
  return LS_ADOPTR === status && !SEXES[status].has(SEX_ADOPTR)
}
