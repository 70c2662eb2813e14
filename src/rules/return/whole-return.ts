import type { Shapes } from './return-child.js'
import type { ReturnTable, RowOf } from './return-table.js'

/** The tables of a return from end to end, for the few rules that look across children. */
export type WholeReturn<S extends Shapes, N extends keyof S & string> = { readonly [T in N]: readonly RowOf<S[T]>[] }

/** Every row of each table, made when first asked for; a table that was not sent has no rows. */
export function wholeReturn(tables: ReadonlyMap<string, ReturnTable>, names: readonly string[]): object {
  const whole = Object.fromEntries(names.map(name => [name, []]))
  for (const [name, table] of tables) {
    let rows: readonly unknown[] | undefined
    Object.defineProperty(whole, name, {
      get() {
        rows ??= Array.from({ length: table.size }, (_, at) => table.row(at))
        return rows
      }
    })
  }
  return whole
}
