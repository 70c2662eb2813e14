import type { Month } from '../calendar.js'
import type { Places } from '../places.js'
import type { Random } from '../random.js'
import type { Settings } from '../settings.js'
import type { Case, Child } from './child.js'

/** The invented council as the simulation goes along. */
export interface Council {
  /** DfE three-digit code. */
  readonly authority: string
  readonly settings: Settings
  /** Size against Middlesbrough's. */
  readonly scale: number
  readonly random: Random
  readonly places: Places
  readonly months: readonly Month[]
  readonly children: Child[]
  readonly lookedAfter: Set<Child>
  readonly openCases: Set<Case>
  /** Children with a closed case, the newest referral last: who may be referred again. */
  readonly known: Child[]
  /** Young people who left care at 16 or over. */
  readonly leavers: Child[]
  readonly ids: Set<string>
}

/** A number for a council of Middlesbrough's size, scaled to this one. */
export function scaled(council: Council, value: number): number {
  return value * council.scale
}
