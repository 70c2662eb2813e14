import type { StatutoryYear } from '../../domain/statutory-year.js'
import { disability } from '../../sources/code-sets/disability.js'
import { outOfOrder } from '../days/day-order.js'
import { type CinRow, sameDetails } from '../return/cin-return.js'
import type { ReturnChild } from '../return/return-child.js'
import type { ReturnRow } from '../return/return-table.js'
import { isCode } from './code-in-force.js'

type With<T extends 'CINdetails' | UnderDetails> = ReturnChild & { readonly [N in T]: readonly CinRow<N>[] }
type UnderDetails = 'Assessments' | 'CINplanDates' | 'Section47' | 'ChildProtectionPlans'

/** One CINdetails row for each spell in need of a child: its first, should several rows bear one number. */
export function spellsInNeed(child: With<'CINdetails'>): readonly CinRow<'CINdetails'>[] {
  return child.once('spells in need', () =>
    child.CINdetails.filter(details => sameDetails(child, 'CINdetails', details)[0] === details)
  )
}

/** The rows of a table dated before the referral of their spell in need, and the CINdetails that hold that referral. */
export function beforeReferral<T extends UnderDetails>(
  child: With<'CINdetails'> & With<T>,
  table: T,
  day: (row: CinRow<T>) => number
): readonly ReturnRow<never>[] {
  return spellsInNeed(child).flatMap(spell =>
    outOfOrder(
      sameDetails(child, 'CINdetails', spell),
      ({ CINreferralDate }) => CINreferralDate,
      sameDetails(child, table, spell),
      day
    )
  )
}

/** Sex as the census writes it in a year: GenderCurrent until 2023-24, Sex since. */
export function sexIn(year: StatutoryYear, row: CinRow<'ChildIdentifiers'>): string | null {
  return year < SEX_SINCE ? row.GenderCurrent : row.Sex
}

/** The codes of sex in a year. Source: children in need census guide. */
export function sexCodesIn(year: StatutoryYear): ReadonlySet<string | null> {
  return year < SEX_SINCE ? GENDERS : SEXES
}

const SEX_SINCE = '2024-25'
const GENDERS: ReadonlySet<string | null> = new Set(['1', '2', '0', '9'])
const SEXES: ReadonlySet<string | null> = new Set(['M', 'F', 'U'])

/** Whether a code names a disability: one of the list, and not NONE. */
export function isDisability(code: string | null, year: StatutoryYear): boolean {
  return code !== 'NONE' && isCode(disability, code, year)
}
