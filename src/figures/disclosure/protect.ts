import { isSmall, type Reason, type Shown, SMALLEST_DENOMINATOR, type Suppressed } from './cell.js'
import { exposed } from './exposed.js'
import { grouped, type Relation, type System, systemOf, type Unknown } from './relations.js'

/**
 * Which cells a paper must leave out so that nobody can tell of 1 to 5 children: from the cell itself, from a share's
 * numerator or complement, by adding and taking away over all its tables, or against what was shown before. Of cells
 * that only protect another the smallest is left out, a total after them, and what a whole indicator says last. Source: rules of annex B of the practice
 * reference; complementary suppression until no sum tells.
 */
export function protect(shown: Shown): Suppressed[] {
  return componentsOf(systemOf(shown)).flatMap(system => protectSystem(system, shown))
}

function protectSystem(system: System, { shares }: Shown): Suppressed[] {
  const left = new Map<string, Suppressed>()
  const leave = (id: string, reason: Reason, protects: string | null = null): void => {
    if (!left.has(id)) left.set(id, { id, reason, protects })
  }
  for (const { id, isOurs, reason } of system.unknowns.values()) if (isOurs && reason) leave(id, reason)
  for (const { numerator, denominator } of shares) {
    const [part, whole] = [system.unknowns.get(numerator), system.unknowns.get(denominator)]
    if (!part?.isOurs || !whole || part.count === 0) continue
    if (isSmall(whole.count - part.count)) leave(numerator, 'small complement')
    if (whole.count < SMALLEST_DENOMINATOR) leave(numerator, 'small denominator')
  }
  const totals = new Set(system.relations.map(({ whole }) => whole))
  for (;;) {
    const [first] = exposed(system, new Set(left.keys()))
    const next = first && nextToLeave(system, first, left, totals)
    if (!first || !next) return [...left.values()]
    leave(next.id, first.isOurs ? 'protects another' : first.reason!, first.id)
  }
}

/** The cell to leave out next: of those in a sum with what is exposed, then of all, the smallest that is no total. */
function nextToLeave(
  { unknowns, relations }: System,
  { id }: Unknown,
  left: ReadonlyMap<string, unknown>,
  totals: ReadonlySet<string>
): Unknown | null {
  const near = new Set(relations.filter(each => namesOf(each).includes(id)).flatMap(namesOf))
  const open = [...unknowns.values()].filter(each => each.isOurs && !left.has(each.id) && each.count > 0)
  const rank = (each: Unknown): number =>
    (near.has(each.id) ? 0 : 2) + (totals.has(each.id) ? 1 : 0) + (each.isWhole ? 3 : 0)
  return (
    open.sort((one, other) => rank(one) - rank(other) || one.count - other.count || (one.id < other.id ? -1 : 1))[0] ??
    null
  )
}

/** Parts of a system that no sum joins, so that each is solved by itself. */
function componentsOf({ unknowns, relations }: System): System[] {
  const leader = new Map([...unknowns.keys()].map(id => [id, id]))
  const find = (id: string): string => {
    let top = id
    while (leader.get(top) !== top) top = leader.get(top)!
    leader.set(id, top)
    return top
  }
  for (const relation of relations) {
    const [first = '', ...others] = namesOf(relation)
    for (const each of others) leader.set(find(each), find(first))
  }
  const ids = grouped(unknowns.keys(), find)
  const sums = grouped(relations, ({ whole }) => find(whole))
  return [...ids].map(([top, members]) => ({
    unknowns: new Map(members.map(id => [id, unknowns.get(id)!])),
    relations: sums.get(top) ?? []
  }))
}

function namesOf({ whole, parts }: Relation): string[] {
  return [whole, ...parts]
}
