import { sql } from 'kysely'
import type { Register } from './register.js'
import type { UserChangeTable } from './tables/accounts.js'
import { selectShown, type User } from './users.js'

/** Which people to list. */
export interface PeopleQuery {
  /** Part of a name, an email address, a post or a team. */
  readonly words?: string
  readonly role?: string
  /** Left out for both. */
  readonly state?: 'in use' | 'disabled'
  readonly limit: number
  readonly offset: number
}

/** A change of an account without what it proves itself by. */
export type ShownChange = Omit<UserChangeTable, 'password' | 'code_secret' | 'recovery'>

/** People with an account by name, and how many there are in all. */
export async function listPeople(
  register: Register,
  { words, role, state, limit, offset }: PeopleQuery
): Promise<{ readonly people: readonly User[]; readonly inAll: number }> {
  let query = register.db.selectFrom('user')
  if (role) query = query.where('role', '=', role)
  if (state) query = query.where('disabled', state === 'disabled' ? 'is not' : 'is', null)
  for (const word of wordsOf(words))
    query = query.where(
      sql<boolean>`name || ' ' || email || ' ' || coalesce(post, '') || ' ' || array_to_string(teams, ' ') ilike ${word}`
    )
  const people = await selectShown(query)
    .orderBy(sql`lower(name)`)
    .orderBy('user.id')
    .limit(limit)
    .offset(offset)
    .execute()
  const { count } = await query.select(select => select.fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
  return { people, inAll: count }
}

/** A person with an account; null when there is none of that id. */
export async function findPerson(register: Register, id: string): Promise<User | null> {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) return null
  return (await selectShown(register.db.selectFrom('user')).where('user.id', '=', id).executeTakeFirst()) ?? null
}

/** Every change of an account, the newest first. */
export function changesOf(register: Register, id: string): Promise<ShownChange[]> {
  return register.db
    .selectFrom('user_change')
    .select(['id', 'user_id', 'version', 'change', 'name', 'email', 'must_change', 'role', 'post', 'worker', 'teams'])
    .select(['subject', 'signed_out', 'created', 'disabled', 'by_id', 'by_name', 'at'])
    .where('user_id', '=', id)
    .orderBy('version', 'desc')
    .execute()
}

/** Every team that a person is in, in order. */
export async function teamsInUse(register: Register): Promise<string[]> {
  const { rows } = await sql<{ team: string }>`
    select distinct unnest(teams) as team from "user" where disabled is null order by team`.execute(register.db)
  return rows.map(({ team }) => team)
}

function wordsOf(words = ''): string[] {
  const each = words.split(/\s+/).filter(Boolean).slice(0, 8)
  return each.map(word => `%${word.replace(/[\\%_]/g, '\\$&')}%`)
}
