import { sql } from 'kysely'
import type { Register } from './register.js'

/** Somebody who saved something. */
export interface Saved {
  /** Null where no account saved it. */
  readonly by_id: string | null
  readonly by_name: string
}

/** Who began an item, and who has changed a field of it since. */
export async function whoChanged(register: Register, item: string, field: string): Promise<readonly Saved[]> {
  const { rows } = await sql<Saved>`
    select distinct by_id, by_name from (
      select by_id, by_name, version, fields ->> ${field} as held,
        lag(fields ->> ${field}) over (order by version) as before
      from item_version where item = ${item}
    ) versions
    where version = 1 or held is distinct from before`.execute(register.db)
  return rows
}
