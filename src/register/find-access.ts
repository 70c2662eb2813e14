import { type SelectQueryBuilder, sql } from 'kysely'
import type { Register } from './register.js'
import type { AccessLogTable } from './tables/access.js'
import type { Tables } from './tables.js'

/** Which entries of the access log to find; what is left out does not matter. */
export interface AccessQuery {
  /** `806:A123` */
  readonly child?: string
  readonly user?: string
  /** Moments: from the first on, until before the second. */
  readonly from?: string
  readonly until?: string
  readonly refused?: boolean
  /** Only entries older than this one. */
  readonly before?: EntryPlace
  readonly limit: number
}

/** Where an entry stands in time; its number tells entries of one moment apart. */
export interface EntryPlace {
  readonly at: string
  readonly number: number
}

/** An entry without the children it showed, who may be thousands. */
export type FoundEntry = Omit<AccessLogTable, 'id' | 'seen' | 'previous' | 'hash'>

const SHOWN = [
  'number',
  'at',
  'user_id',
  'user_name',
  'route',
  'indicator',
  'authority',
  'as_at',
  'known_at',
  'purpose',
  'words',
  'children',
  'outcome',
  'refusal'
] as const

/** Entries, the newest first. Each way of asking has its index, so that it takes no longer in a long log. */
export async function findEntries(register: Register, query: AccessQuery): Promise<FoundEntry[]> {
  if (query.child === undefined) return pageOf(wanted(register.db.selectFrom('access_log'), query), query)
  const numbers = await numbersOfChild(register, query.child, query)
  if (numbers.length === 0) return []
  return pageOf(register.db.selectFrom('access_log').where('number', 'in', numbers), query)
}

/** How many entries showed a child. */
export async function countEntriesOf(
  register: Register,
  query: Omit<AccessQuery, 'before' | 'limit'> & { readonly child: string }
): Promise<number> {
  const found = wanted(ofChild(register, query.child), query)
  const { count } = await found.select(select => select.fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
  return count
}

/** One entry whole; null when there is none of that number. */
export async function entryOf(register: Register, number: number): Promise<AccessLogTable | null> {
  if (!Number.isInteger(number) || number < 1 || number > 2 ** 31 - 1) return null
  return (
    (await register.db.selectFrom('access_log').selectAll().where('number', '=', number).executeTakeFirst()) ?? null
  )
}

type Log<O> = SelectQueryBuilder<Tables, 'access_log', O>

function wanted<O>(log: Log<O>, { user, from, until, refused, before }: Omit<AccessQuery, 'limit'>): Log<O> {
  let query = log
  if (user !== undefined) query = query.where('user_id', '=', user)
  if (from !== undefined) query = query.where('at', '>=', from)
  if (until !== undefined) query = query.where('at', '<', until)
  if (refused) query = query.where('outcome', '=', 'refused')
  if (before) query = query.where(sql<boolean>`(at, number) < (${before.at}::timestamptz, ${before.number}::integer)`)
  return query
}

function ofChild(register: Register, child: string): Log<object> {
  return register.db.selectFrom('access_log').where(sql<boolean>`seen @> array[${child}]::text[]`)
}

// Found first and put in order afterwards: asked at once, the entries in order might be tried one by one for the child.
async function numbersOfChild(register: Register, child: string, query: AccessQuery): Promise<number[]> {
  const found = wanted(ofChild(register, child), query).select(['number', 'at'])
  const { rows } = await sql<{ number: number }>`
    with found as materialized (${found})
    select number from found order by at desc, number desc limit ${query.limit}`.execute(register.db)
  return rows.map(({ number }) => number)
}

function pageOf(query: Log<object>, { limit }: AccessQuery): Promise<FoundEntry[]> {
  return query.select(SHOWN).orderBy('at', 'desc').orderBy('number', 'desc').limit(limit).execute()
}
