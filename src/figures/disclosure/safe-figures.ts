import type { Among, Narrowed, Unit } from '../../indicators/indicator.js'
import type { Figure } from '../figure.js'
import type { Cell, Suppressed } from './cell.js'
import { protect } from './protect.js'

/** Figures as anyone may see them, and why those that are not shown are not. */
export interface SafeFigures {
  readonly figures: readonly Figure[]
  readonly suppressed: readonly (Suppressed & { readonly figure: Figure })[]
}

/** What is said of whom figures count, by indicator. */
export type AmongWhom = ReadonlyMap<string, Among>

/** Of which other children each indicator counts some, where it says so. */
export function amongWhom(indicators: readonly { readonly id: string; readonly among?: Among }[]): AmongWhom {
  return new Map(indicators.flatMap(({ id, among }) => (among ? [[id, among] as const] : [])))
}

/**
 * Figures of one page or paper after disclosure control over all of them together: wholes, breakdowns, shares. A figure
 * that would tell of 1 to 5 children has neither value nor counts, and says that it is suppressed. `before` are figures
 * as earlier papers gave them: none may be told from the two together. Figures of two indicators that count the same
 * children are judged as parts of one table.
 */
export function safeFigures(figures: readonly Figure[], among: AmongWhom, before: readonly Figure[] = []): SafeFigures {
  const counted = figures.map(figure => ({ figure, ...countedIn(figure, among) }))
  const cells = counted.flatMap(({ numerator, denominator }) => [numerator, denominator].filter(each => each !== null))
  const shares = counted.flatMap(({ figure: { unit }, numerator, denominator }) =>
    isShare(unit) && numerator && denominator ? [{ numerator: numerator.id, denominator: denominator.id }] : []
  )
  const earlier = before.flatMap((figure, index) =>
    Object.values(countedIn(figure, among)).flatMap(cell =>
      cell ? [{ ...cell, id: `before ${index} ${cell.id}` }] : []
    )
  )
  const distinct = [...new Map(cells.map(cell => [cell.id, cell])).values()]
  const left = new Map(protect({ cells: distinct, shares, before: earlier }).map(each => [each.id, each]))
  const found = counted.map(({ figure, numerator, denominator }) => ({
    figure,
    numerator: numerator ? left.get(numerator.id) : undefined,
    denominator: denominator ? left.get(denominator.id) : undefined
  }))
  return {
    figures: found.map(({ figure, numerator, denominator }) => withoutCounts(figure, numerator, denominator)),
    suppressed: found.flatMap(({ figure, numerator, denominator }) =>
      [numerator, denominator].filter(each => each !== undefined).map(each => ({ ...each, figure }))
    )
  }
}

/** The children a figure counts and those it counts them among, each named alike wherever they are counted. */
function countedIn(figure: Figure, among: AmongWhom): Readonly<Record<'numerator' | 'denominator', Cell | null>> {
  const { unit, numerator, denominator } = figure
  const { of, cohort, counts } = among.get(figure.indicator) ?? { of: figure.indicator, cohort: null, counts: null }
  return {
    // A sum of days is no number of children; the number of children it is of is.
    numerator: unit === 'days' ? null : cellOf(figure, numerator, counts && of, counts ?? {}, 'numerator'),
    denominator: cellOf(figure, denominator, unit === 'rate' ? null : cohort && of, cohort ?? {}, 'denominator')
  }
}

/** `of` is the indicator all of whose cohort these children are some of; null where it is this one’s own `part`. */
function cellOf(
  { indicator, authority, asAt, by, category }: Figure,
  count: number | null,
  of: string | null,
  narrowed: Narrowed,
  part: string
): Cell | null {
  if (count === null) return null
  const whom = of === null ? `${indicator} ${authority} ${asAt} ${part}` : `${of} ${authority} ${asAt} numerator`
  const where = by === null || category === null ? narrowed : { ...narrowed, [by]: [category] }
  const named = Object.entries(where).sort(([one], [other]) => (one < other ? -1 : 1))
  return { id: `${whom} ${JSON.stringify(named)} ${count}`, count, of: whom, where, isWhole: category === null }
}

// A count with a denominator is a share too: who knows both knows the complement.
function isShare(unit: Unit): boolean {
  return unit === 'percent' || unit === 'count'
}

function withoutCounts(figure: Figure, numerator?: Suppressed, denominator?: Suppressed): Figure {
  if (!numerator && !denominator) return figure
  return {
    ...figure,
    numerator: null,
    denominator: denominator || figure.unit !== 'percent' ? null : figure.denominator,
    value: null,
    interval: null,
    missing: 'suppressed'
  }
}
