import type { Child, Period } from '../life/child.js'
import { known } from './as-at.js'
import { type ReturnYear, textOf, who } from './return-year.js'
import type { Line } from './table.js'

/** The row of a child adopted in the year; null for any other. */
export function adoptionLine(child: Child, period: Period, of: ReturnYear): Line | null {
  const { adoption } = period
  if (adoption === null || adoption.adopted === null || adoption.adopted < of.first || adoption.adopted > of.last)
    return null
  return {
    ...who(child),
    DATE_INT: textOf(adoption.decided),
    DATE_MATCH: textOf(adoption.matched),
    FOSTER_CARE: adoption.byCarer ? '1' : '0',
    NB_ADOPTR: String(adoption.family.adopters),
    SEX_ADOPTR: adoption.family.sexes,
    LS_ADOPTR: adoption.family.legal
  }
}

/** The row of a decision that a child should be placed for adoption, while it stands and in the year it is reversed. */
export function decisionLine(child: Child, period: Period, of: ReturnYear): Line | null {
  const { adoption } = period
  if (adoption === null || adoption.ordered > of.last) return null
  const reversed = known(adoption.reversed, of.last)
  if (reversed !== null && reversed < of.first) return null
  return {
    ...who(child),
    DATE_PLACED: textOf(adoption.decided),
    DATE_PLACED_CEASED: textOf(reversed),
    REASON_PLACED_CEASED: reversed === null ? '' : adoption.reversedBecause!
  }
}
