import { InputError } from '../../../domain/input-error.js'
import type { MissingReason } from '../../../figures/figure.js'
import type { Unit } from '../../../indicators/indicator.js'
import { type Funnel, type FunnelKind, type FunnelPoint, funnel } from '../../../statistics/funnel.js'

/** One of those compared, such as a team: how many count of how many, or why that is not known. */
export interface FunnelMember {
  readonly label: string
  readonly numerator: number | null
  readonly denominator: number | null
  readonly missing: MissingReason | null
}

/** What is compared. */
export interface FunnelOf {
  readonly kind: FunnelKind
  /** `teams`, `authorities`. */
  readonly many: string
  /** What the denominator counts: `children looked after`. */
  readonly size: string
  /** The label of the one that is marked; null for none. */
  readonly own: string | null
  readonly members: readonly FunnelMember[]
}

/** A member with its place in the funnel. */
export type PlottedMember = FunnelPoint & { readonly label: string; readonly own: boolean }

/** A funnel ready to draw, and those that have no place in it. */
export interface FunnelPlot {
  readonly funnel: Funnel
  readonly unit: Unit
  readonly plotted: readonly PlottedMember[]
  readonly without: readonly FunnelMember[]
}

/** The funnel of those whose numbers are known and shown. @throws {InputError} when more of a share count than could */
export function funnelPlot({ kind, own, members }: FunnelOf): FunnelPlot {
  const known = members.flatMap(member => {
    const { label, numerator, denominator } = member
    return isShown(member) ? [{ label, numerator: numerator ?? 0, denominator: denominator ?? 0 }] : []
  })
  const wrong = known.filter(each => kind === 'share' && each.numerator > each.denominator).map(each => each.label)
  if (wrong.length > 0) throw new InputError(`More count than could: ${wrong.join(', ')}.`)
  const judged = funnel(known, kind)
  const plotted = judged.points.map((point, index) => {
    const label = known[index]?.label ?? ''
    return { ...point, label, own: label === own }
  })
  const without = members.filter(member => !isShown(member))
  return { funnel: judged, unit: kind === 'share' ? 'percent' : 'rate', plotted, without }
}

/** Says whether a member has a place: its numbers are known, are shown, and are of somebody. */
function isShown({ numerator, denominator, missing }: FunnelMember): boolean {
  return missing === null && numerator !== null && denominator !== null && denominator > 0
}
