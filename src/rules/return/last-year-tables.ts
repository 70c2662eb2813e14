import type { SentTable } from './open-return.js'
import type { ReturnId } from './return-id.js'
import { RETURN_KINDS } from './return-kinds.js'

/** This year's tables and, named with `_last`, those of last year that a rule looks back to. */
export function withLastYear(
  id: ReturnId,
  tables: ReadonlyMap<string, SentTable>,
  last: ReadonlyMap<string, SentTable> | null
): Map<string, SentTable> {
  const both = new Map(tables)
  for (const [name, table] of last ?? []) if (`${name}_last` in RETURN_KINDS[id].shapes) both.set(`${name}_last`, table)
  return both
}
