import { type Cell, isSmall, type Reason, type Shown } from './cell.js'

/** Something a reader may try to work out: a cell of the paper, or a number that follows from several. */
export interface Unknown {
  readonly id: string
  readonly count: number
  /** True for a cell of this paper, which can be left out. */
  readonly isOurs: boolean
  readonly isWhole?: boolean
  /** True when it has been shown before, or is nought by the table's own shape. */
  readonly isKnown: boolean
  /** Why nobody must be able to tell it; null when anyone may. */
  readonly reason: Reason | null
}

/** A whole that is the sum of its parts. */
export interface Relation {
  readonly whole: string
  readonly parts: readonly string[]
}

/** Everything that hangs together by sums. */
export interface System {
  readonly unknowns: ReadonlyMap<string, Unknown>
  readonly relations: readonly Relation[]
}

/**
 * What follows from a paper's cells by adding and taking away: each table's parts make its whole, a whole less one part
 * is the others together, a share's denominator less its numerator is its complement, and the same is true against
 * every cell shown before.
 */
export function systemOf({ cells, shares, before }: Shown): System {
  const unknowns = new Map<string, Unknown>()
  const relations: Relation[] = []
  const add = (whole: Cell, parts: readonly Cell[], rest: string, reason: Reason): void => {
    const count = whole.count - parts.reduce((sum, part) => sum + part.count, 0)
    // That a table's parts make its whole can be seen of it; that all of a share count cannot, where they are left out.
    const isKnown = count <= 0 && reason !== 'small complement'
    unknowns.set(rest, { id: rest, count, isOurs: false, isKnown, reason: isSmall(count) ? reason : null })
    relations.push({ whole: whole.id, parts: [...parts.map(({ id }) => id), rest] })
  }
  for (const cell of before) unknowns.set(cell.id, { ...cell, isOurs: false, isKnown: true, reason: null })
  for (const cell of cells)
    unknowns.set(cell.id, { ...cell, isOurs: true, isKnown: false, reason: ownReason(cell, before) })
  const earlier = grouped(before, ({ of }) => of)
  for (const [of, ours] of grouped(cells, cell => cell.of)) {
    const shown = earlier.get(of) ?? []
    for (const { whole, parts } of [...tablesOf(ours), ...tablesAcross(ours, shown)])
      add(whole, parts, `rest of ${whole.id} by ${parts.map(({ id }) => id).join(' and ')}`, 'difference')
    for (const [whole, part] of nested(ours, shown)) add(whole, [part], `${whole.id} less ${part.id}`, 'difference')
  }
  const byId = new Map([...before, ...cells].map(cell => [cell.id, cell]))
  for (const { numerator, denominator } of shares) {
    const [part, whole] = [byId.get(numerator), byId.get(denominator)]
    if (part && whole) add(whole, [part], `complement of ${numerator} in ${denominator}`, 'small complement')
  }
  return { unknowns, relations }
}

// A count that was shown before and now differs by a few tells of those few.
function ownReason(cell: Cell, before: readonly Cell[]): Reason | null {
  if (isSmall(cell.count)) return 'small number'
  const restated = before.some(old => isSame(old, cell) && isSmall(Math.abs(old.count - cell.count)))
  return restated ? 'difference' : null
}

/** Each whole with the parts of one dimension that do not overlap. */
function tablesOf(cells: readonly Cell[]): { readonly whole: Cell; readonly parts: readonly Cell[] }[] {
  return cells.flatMap(whole => {
    const parts = grouped(
      cells.filter(part => part !== whole && narrowedBy(whole, part) !== null),
      part => narrowedBy(whole, part)!
    )
    return [...parts].flatMap(([dimension, group]) => {
      const named = group.flatMap(part => part.where[dimension]!)
      return group.length > 1 && new Set(named).size === named.length ? [{ whole, parts: group }] : []
    })
  })
}

/** Tables that this paper's cells make together with those shown before, which stand for the same cells of this one. */
function tablesAcross(cells: readonly Cell[], before: readonly Cell[]): ReturnType<typeof tablesOf> {
  if (before.length === 0) return []
  const latest = before.filter((cell, index) => !before.slice(index + 1).some(later => isSame(later, cell)))
  const others = cells.filter(cell => !latest.some(shown => isSame(shown, cell)))
  const ours = new Set(others)
  return tablesOf([...latest, ...others]).filter(({ whole, parts }) => [whole, ...parts].some(cell => ours.has(cell)))
}

/** Pairs of a whole and one part of it, where at least one is of this paper. */
function nested(cells: readonly Cell[], before: readonly Cell[]): [Cell, Cell][] {
  const all = [...before, ...cells]
  const ours = new Set(cells)
  return all.flatMap(whole =>
    all
      .filter(part => part !== whole && (ours.has(whole) || ours.has(part)) && narrowedBy(whole, part) !== null)
      .map((part): [Cell, Cell] => [whole, part])
  )
}

/** The one dimension by which a cell is a part of another; null when it is none, or narrower in several. */
function narrowedBy(whole: Cell, part: Cell): string | null {
  const dimensions = [...new Set([...Object.keys(whole.where), ...Object.keys(part.where)])]
  const differing = dimensions.filter(each => !isEqual(whole.where[each], part.where[each]))
  const [only] = differing
  if (differing.length !== 1 || only === undefined) return null
  const [wide, narrow] = [whole.where[only], part.where[only]]
  return narrow && (wide === undefined || narrow.every(each => wide.includes(each))) ? only : null
}

function isSame(one: Cell, other: Cell): boolean {
  const dimensions = [...Object.keys(one.where), ...Object.keys(other.where)]
  return one.of === other.of && dimensions.every(each => isEqual(one.where[each], other.where[each]))
}

// Not narrowed is another thing than narrowed to those of whom nothing is recorded, whose category is blank.
function isEqual(one: readonly string[] | undefined, other: readonly string[] | undefined): boolean {
  if (one === undefined || other === undefined) return one === other
  return one.length === other.length && one.every(each => other.includes(each))
}

/** Things gathered by a name. */
export function grouped<T>(things: Iterable<T>, name: (thing: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const thing of things) {
    const group = groups.get(name(thing))
    if (group) group.push(thing)
    else groups.set(name(thing), [thing])
  }
  return groups
}
