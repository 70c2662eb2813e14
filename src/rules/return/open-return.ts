import type { Rule } from '../rule.js'
import { Collection, type Settings } from './collection.js'
import { ChildrenOf, type Orders, type Shapes } from './return-child.js'
import { type Derived, ReturnTable, type SentColumns } from './return-table.js'

/** A return whose rules are known: SSDA903 or the children in need census. */
export interface ReturnKind {
  readonly shapes: Shapes
  /** The column that holds the council's own id of the child. */
  readonly key: string
  readonly orders: Orders
  derived(name: string, collection: Collection, tables: ReadonlyMap<string, ReturnTable>): Derived
}

/** One table as it was sent. */
export interface SentTable {
  readonly columns: SentColumns
  /** How many rows there are, where no column tells. */
  readonly rows?: number
  /** The data row of each row in its file, where it is not the row's own place. */
  readonly numbers?: readonly number[]
}

/** A return opened for its rules: every cell parsed once, rows gathered by child. */
export interface OpenReturn {
  readonly kind: ReturnKind
  readonly collection: Collection
  readonly tables: ReadonlyMap<string, ReturnTable>
  readonly children: ChildrenOf
}

/** Rules of a return with a name for each. */
export interface RuleSet {
  readonly kind: ReturnKind
  readonly rules: readonly Rule[]
}

/**
 * Opens a return. `lacking` says what becomes of a column that was not sent: read as blank, or the rules that read it
 * say that they were not run.
 */
export function openReturn(
  kind: ReturnKind,
  sent: ReadonlyMap<string, SentTable>,
  settings: Settings,
  lacking: 'blank' | 'not run'
): OpenReturn {
  const collection = new Collection(settings, new Set(sent.keys()))
  const tables = new Map<string, ReturnTable>()
  for (const [name, { columns, numbers, rows }] of sent) {
    const shape = kind.shapes[name]
    if (!shape) continue
    const derived = kind.derived(name, collection, tables)
    tables.set(name, new ReturnTable(name, shape, columns, { lacking, derived, numbers, rows }))
  }
  const children = new ChildrenOf(tables, kind.key, kind.orders, Object.keys(kind.shapes))
  return { kind, collection, tables, children }
}
