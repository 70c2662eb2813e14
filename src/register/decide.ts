import { randomUUID } from 'node:crypto'
import type { Register } from './register.js'
import type { DecisionTable, Tables } from './tables.js'

/** Adds a row that is a decision or evidence; when it returns the row is durable. Gives back the row with its new id. */
export async function decide<T extends DecisionTable>(
  register: Register,
  table: T,
  decision: Omit<Tables[T], 'id'>
): Promise<Tables[T]> {
  const row = { id: randomUUID(), ...decision } as Tables[T]
  await register.db
    .insertInto<DecisionTable>(table)
    .values(row as Tables[DecisionTable])
    .execute()
  await register.journal?.append({ table, row: { ...row } })
  return row
}
