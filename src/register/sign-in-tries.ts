import { createHash, randomUUID } from 'node:crypto'
import type { Register } from './register.js'
import type { SignInTryTable } from './tables/sign-in.js'

const WINDOW_MINUTES = 15
const MOST: Readonly<Record<SignInTryTable['kind'], number>> = { account: 10, machine: 30 }

/** Whose attempts are counted together. */
export interface Tried {
  readonly account: string
  /** The network address asked from; null for the command line. */
  readonly machine: string | null
}

/** An attempt that counts until it is said to have been right. */
export interface Try {
  readonly ids: readonly string[]
  readonly account: string
}

/**
 * Counts an attempt before it is looked at, so that a thousand at once are no way round; null when there were too many
 * in the last quarter of an hour. The register holds them: a restart forgets none.
 */
export async function beginTry(register: Register, { account, machine }: Tried, at: string): Promise<Try | null> {
  const since = new Date(Date.parse(at) - WINDOW_MINUTES * 60_000).toISOString()
  const rows = [rowOf('account', account, at), ...(machine === null ? [] : [rowOf('machine', machine, at)])]
  await register.db.deleteFrom('sign_in_try').where('at', '<=', since).execute()
  await register.db.insertInto('sign_in_try').values(rows).execute()
  const counts = await Promise.all(rows.map(row => countOf(register, row)))
  const ids = rows.map(row => row.id)
  if (rows.every((row, index) => counts[index]! <= MOST[row.kind])) return { ids, account }
  await forget(register, ids)
  return null
}

/** The attempt was right: it no longer counts, nor do the account's others. */
export async function endTry(register: Register, { ids, account }: Try): Promise<void> {
  await forget(register, ids)
  const { kind, key } = rowOf('account', account, '')
  await register.db.deleteFrom('sign_in_try').where('kind', '=', kind).where('key', '=', key).execute()
}

/** The attempt told nothing either way: it no longer counts. */
export async function dropTry(register: Register, { ids }: Try): Promise<void> {
  await forget(register, ids)
}

async function forget(register: Register, ids: readonly string[]): Promise<void> {
  await register.db.deleteFrom('sign_in_try').where('id', 'in', ids).execute()
}

async function countOf(register: Register, { kind, key }: SignInTryTable): Promise<number> {
  const { count } = await register.db
    .selectFrom('sign_in_try')
    .select(select => select.fn.countAll<number>().as('count'))
    .where('kind', '=', kind)
    .where('key', '=', key)
    .executeTakeFirstOrThrow()
  return count
}

function rowOf(kind: SignInTryTable['kind'], text: string, at: string): SignInTryTable {
  return { id: randomUUID(), kind, key: createHash('sha256').update(text.trim().toLowerCase()).digest('hex'), at }
}
