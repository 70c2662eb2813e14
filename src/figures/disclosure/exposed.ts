import type { Relation, System, Unknown } from './relations.js'

/** One sum over what is not known: coefficients that add up to a number. */
interface Equation {
  readonly terms: Map<string, number>
  right: number
}

const NOUGHT = 1e-9

/**
 * The unknowns that must not be told and can be: worked out from the sums (by elimination), or left with one value by
 * bounds (a cell left out is at least 1, no count is below 0).
 */
export function exposed({ unknowns, relations }: System, left: ReadonlySet<string>): Unknown[] {
  const isOpen = (id: string): boolean => {
    const { isKnown, isOurs } = unknowns.get(id)!
    return !isKnown && (!isOurs || left.has(id))
  }
  const equations = relations
    .map(relation => equationOf(relation, unknowns, isOpen))
    .filter(({ terms }) => terms.size > 0)
  const told = new Set([...eliminate(equations), ...boundTight(equations, left)])
  return [...told].map(id => unknowns.get(id)!).filter(({ reason }) => reason !== null)
}

function equationOf(
  { whole, parts }: Relation,
  unknowns: System['unknowns'],
  isOpen: (id: string) => boolean
): Equation {
  const equation: Equation = { terms: new Map(), right: 0 }
  for (const [id, sign] of [[whole, 1] as const, ...parts.map(part => [part, -1] as const)]) {
    if (isOpen(id)) equation.terms.set(id, (equation.terms.get(id) ?? 0) + sign)
    else equation.right -= sign * unknowns.get(id)!.count
  }
  return equation
}

/** Unknowns with one solution. */
function eliminate(given: readonly Equation[]): string[] {
  const rows = given.map(({ terms, right }) => ({ terms: new Map(terms), right }))
  const pivots: { readonly id: string; readonly row: Equation }[] = []
  for (const row of rows) {
    for (const { id, row: pivot } of pivots) take(row, pivot, id)
    const [id] = row.terms.keys()
    if (id === undefined) continue
    for (const { row: other } of pivots) take(other, scaled(row, id), id)
    pivots.push({ id, row: scaled(row, id) })
  }
  return pivots.filter(({ row }) => row.terms.size === 1).map(({ id }) => id)
}

function scaled(row: Equation, id: string): Equation {
  const by = row.terms.get(id)!
  if (by !== 1) {
    for (const [each, value] of row.terms) row.terms.set(each, value / by)
    row.right /= by
  }
  return row
}

/** Takes from a row as much of another as frees it of an unknown. */
function take(row: Equation, other: Equation, id: string): void {
  const times = row.terms.get(id)
  if (times === undefined || row === other) return
  for (const [each, value] of other.terms) {
    const next = (row.terms.get(each) ?? 0) - times * value
    if (Math.abs(next) < NOUGHT) row.terms.delete(each)
    else row.terms.set(each, next)
  }
  row.right -= times * other.right
}

/** Unknowns whose least and greatest value are one. */
function boundTight(equations: readonly Equation[], left: ReadonlySet<string>): string[] {
  const ids = [...new Set(equations.flatMap(({ terms }) => [...terms.keys()]))]
  const least = new Map(ids.map(id => [id, left.has(id) ? 1 : 0]))
  const most = new Map(ids.map(id => [id, Number.POSITIVE_INFINITY]))
  for (let changed = true, round = 0; changed && round < 50; round++) {
    changed = false
    for (const { terms, right } of equations) {
      for (const [id, factor] of terms) {
        const [low, high] = othersOf(terms, id, least, most)
        const ends = [(right - low) / factor, (right - high) / factor]
        const [from, to] = [Math.ceil(Math.min(...ends) - NOUGHT), Math.floor(Math.max(...ends) + NOUGHT)]
        if (from > least.get(id)!) changed = Boolean(least.set(id, from))
        if (to < most.get(id)!) changed = Boolean(most.set(id, to))
      }
    }
  }
  return ids.filter(id => least.get(id) === most.get(id))
}

function othersOf(
  terms: Equation['terms'],
  but: string,
  least: ReadonlyMap<string, number>,
  most: ReadonlyMap<string, number>
): [number, number] {
  let [low, high] = [0, 0]
  for (const [id, factor] of terms) {
    if (id === but) continue
    low += factor * (factor > 0 ? least : most).get(id)!
    high += factor * (factor > 0 ? most : least).get(id)!
  }
  return [low, high]
}
