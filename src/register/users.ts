import { randomUUID } from 'node:crypto'
import { type SelectQueryBuilder, sql, type Transaction } from 'kysely'
import { InputError } from '../domain/input-error.js'
import { ChangedMeanwhile } from './items.js'
import type { Register } from './register.js'
import type { AccountChange, UserChangeTable, UserTable } from './tables/accounts.js'
import type { Tables } from './tables.js'

/** A person with an account; what they prove themselves with stays in the register. */
export type User = Omit<UserTable, 'password' | 'code_secret' | 'recovery'> & {
  /** True when they may sign in with a password. */
  readonly local: boolean
  /** True when a one-time code is asked for too. */
  readonly codes: boolean
}

/** A person to be given an account; what is left out is not known. */
export type NewUser = Pick<UserTable, 'name' | 'email' | 'password' | 'role' | 'created'> &
  Partial<Pick<UserTable, 'must_change' | 'post' | 'worker' | 'teams' | 'subject'>>

/** What may be changed of an account. */
export type Settable = Omit<UserTable, 'id' | 'version' | 'created'>

/** What is done to an account. */
export interface UserChange {
  readonly change: AccountChange
  /** The version that was being changed; left out when it does not matter. */
  readonly version?: number
  /** What becomes of it, perhaps from how it stands; null when nothing is to be done. */
  readonly set: Partial<Settable> | ((now: UserTable) => Partial<Settable> | null)
  /** Looks at the accounts as they would stand; what it throws undoes the change. */
  readonly guard?: (transaction: Transaction<Tables>) => Promise<void>
}

/** Who changes an account. */
export interface By {
  readonly id: string | null
  readonly name: string
}

const SIGHTLINE: By = { id: null, name: 'Sightline' }
const BLANK = {
  must_change: false,
  post: null,
  worker: null,
  teams: [],
  subject: null,
  code_secret: null,
  recovery: [],
  signed_out: null,
  disabled: null
}

/** Adds an account. `password` is already a hash. @throws InputError when the email address has an account */
export async function addUser(register: Register, user: NewUser, by: By = SIGHTLINE): Promise<User> {
  const row = { ...BLANK, ...user, version: 1 }
  return shown(await write(register, () => Promise.resolve(rowOf(randomUUID(), row, 'added', by, user.created))))
}

/**
 * Changes an account; when it returns the change is durable. Gives the account back; null when `set` wanted nothing.
 * @throws ChangedMeanwhile when another version was saved first
 * @throws InputError when the email address has another account
 */
export async function changeUser(
  register: Register,
  id: string,
  { change, version, set, guard }: UserChange,
  by: By,
  at: string
): Promise<User | null> {
  const next = async (transaction: Transaction<Tables>): Promise<UserChangeTable | null> => {
    const now = await transaction.selectFrom('user').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
    if (version !== undefined && version !== now.version) throw new ChangedMeanwhile(id)
    const wanted = typeof set === 'function' ? set(now) : set
    return wanted && rowOf(id, { ...now, ...wanted, version: now.version + 1 }, change, by, at)
  }
  const row = await write(register, next, guard)
  return row && shown(row)
}

type Written<Row> = Row extends null ? null : UserChangeTable

async function write<Row extends UserChangeTable | null>(
  register: Register,
  next: (transaction: Transaction<Tables>) => Promise<Row>,
  guard?: UserChange['guard']
): Promise<Written<Row>> {
  const row = await register.db
    .transaction()
    .execute(async transaction => {
      await sql`lock table user_change in exclusive mode`.execute(transaction)
      const wanted = await next(transaction)
      if (wanted) await transaction.insertInto('user_change').values(wanted).execute()
      if (wanted) await guard?.(transaction)
      return wanted
    })
    .catch(inWords)
  if (row) await register.journal?.append({ table: 'user_change', row: { ...row } })
  return row as Written<Row>
}

function rowOf(
  user_id: string,
  { id: _, ...state }: Omit<UserTable, 'id'> & { readonly id?: string },
  change: AccountChange,
  by: By,
  at: string
): UserChangeTable {
  const email = plainEmail(state.email)
  return { ...state, email, id: randomUUID(), user_id, change, by_id: by.id, by_name: by.name, at }
}

function shown({
  user_id,
  change,
  by_id,
  by_name,
  at,
  password,
  code_secret,
  recovery,
  ...rest
}: UserChangeTable): User {
  return { ...rest, id: user_id, local: password !== null, codes: code_secret !== null }
}

function inWords(error: unknown): never {
  const { code, constraint } = error as { readonly code?: string; readonly constraint?: string }
  if (code === '23505' && constraint === 'user_email_key')
    throw new InputError('There is already an account with this email address.')
  throw error
}

/** The account of an email address with its password hash; null when there is none, or it is disabled. */
export async function findUserToSignIn(register: Register, email: string): Promise<UserTable | null> {
  const query = register.db.selectFrom('user').selectAll().where('email', '=', plainEmail(email))
  return (await query.where('disabled', 'is', null).executeTakeFirst()) ?? null
}

/** The account of a person as the council's own accounts know them, else of their email address; null when there is none. */
export async function findUserOfSubject(register: Register, subject: string, email: string): Promise<UserTable | null> {
  const query = register.db.selectFrom('user').selectAll()
  const joined = await query.where('subject', '=', subject).executeTakeFirst()
  return joined ?? (await query.where('email', '=', plainEmail(email)).executeTakeFirst()) ?? null
}

/** An account with what it proves itself by; for `access/` alone. */
export async function findSecrets(register: Register, id: string): Promise<UserTable | null> {
  return (await register.db.selectFrom('user').selectAll().where('id', '=', id).executeTakeFirst()) ?? null
}

/** What of an account may be shown, for a query over the table of them. */
export function selectShown<O>(query: SelectQueryBuilder<Tables, 'user', O>) {
  return query
    .select(['user.id', 'user.version', 'name', 'email', 'must_change', 'role', 'post', 'worker', 'teams', 'subject'])
    .select(['signed_out', 'user.created', 'disabled'])
    .select([sql<boolean>`password is not null`.as('local'), sql<boolean>`code_secret is not null`.as('codes')])
}

/** How many accounts there are, disabled ones among them. */
export async function countUsers(register: Register): Promise<number> {
  const { count } = await register.db
    .selectFrom('user')
    .select(select => select.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

/** The names and posts of people with an account, each once, in order. */
export async function peopleNamed(register: Register): Promise<string[]> {
  const people = await register.db.selectFrom('user').select(['name', 'post']).where('disabled', 'is', null).execute()
  return [...new Set(people.flatMap(({ name, post }) => (post === null ? [name] : [post, name])))].sort()
}

/** The accounts whose name or post a text is, in capitals or not. */
export function usersCalled(
  register: Register,
  text: string
): Promise<{ readonly id: string; readonly name: string }[]> {
  const wanted = text.trim().toLowerCase()
  return register.db
    .selectFrom('user')
    .select(['id', 'name'])
    .where(sql<boolean>`${wanted} in (lower(trim(name)), lower(trim(post)))`)
    .execute()
}

function plainEmail(email: string): string {
  return email.trim().toLowerCase()
}
