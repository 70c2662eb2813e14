import { britishDay, type DayNumber } from '../calendar.js'
import type { Child } from '../life/child.js'
import type { Line } from './table.js'

/** A statutory year of the return, up to the day it was made. */
export interface ReturnYear {
  readonly year: string
  readonly first: DayNumber
  readonly last: DayNumber
  /** False when the return was made before the year was over. */
  readonly whole: boolean
}

/** The child's id and date of birth, as most tables of the return repeat them. */
export function who(child: Child): Line {
  return { CHILD: child.id, DOB: britishDay(child.birth) }
}

/** A day as the return writes it; blank for null. */
export function textOf(day: DayNumber | null): string {
  return day === null ? '' : britishDay(day)
}
