import type { Unit } from '../../indicators/indicator.js'
import type { Figure } from '../figure.js'
import type { Cell, Share, Suppressed } from './cell.js'
import { protect } from './protect.js'

/** Figures as anyone may see them, and why those that are not shown are not. */
export interface SafeFigures {
  readonly figures: readonly Figure[]
  readonly suppressed: readonly (Suppressed & { readonly figure: Figure })[]
}

/**
 * Figures of one page or paper after disclosure control over all of them together: wholes, breakdowns, shares. A figure
 * that would tell of 1 to 5 children has neither value nor counts, and says that it is suppressed. `before` are figures
 * as earlier papers gave them: none may be told from the two together.
 */
export function safeFigures(figures: readonly Figure[], before: readonly Figure[] = []): SafeFigures {
  const named = figures.map((figure, index) => ({ figure, name: String(index) }))
  const cells = named.flatMap(({ figure, name }) => cellsOf(figure, name))
  const shares = named.flatMap(({ figure, name }) => sharesOf(figure, name))
  const left = new Map(
    protect({ cells, shares, before: before.flatMap((figure, index) => cellsOf(figure, `before ${index}`)) }).map(
      each => [each.id, each]
    )
  )
  const found = named.map(({ figure, name }) => ({
    figure,
    numerator: left.get(`${name} numerator`),
    denominator: left.get(`${name} denominator`)
  }))
  return {
    figures: found.map(({ figure, numerator, denominator }) => withoutCounts(figure, numerator, denominator)),
    suppressed: found.flatMap(({ figure, numerator, denominator }) =>
      [numerator, denominator].filter(each => each !== undefined).map(each => ({ ...each, figure }))
    )
  }
}

function cellsOf(figure: Figure, name: string): Cell[] {
  const { indicator, authority, asAt, by, category, unit } = figure
  const where = by === null || category === null ? {} : { [by]: [category] }
  const cell = (of: 'numerator' | 'denominator', count: number | null): Cell[] =>
    count === null ? [] : [{ id: `${name} ${of}`, count, of: `${indicator} ${authority} ${asAt} ${of}`, where }]
  // A sum of days is no number of children; the number of children it is of is.
  return [...(unit === 'days' ? [] : cell('numerator', figure.numerator)), ...cell('denominator', figure.denominator)]
}

function sharesOf({ unit, numerator, denominator }: Figure, name: string): Share[] {
  return isShare(unit) && numerator !== null && denominator !== null
    ? [{ numerator: `${name} numerator`, denominator: `${name} denominator` }]
    : []
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
