import { randomUUID } from 'node:crypto'
import type { Register } from './register.js'
import type { UserTable } from './tables.js'

/** A person with an account; the password's hash stays in the register. */
export type User = Omit<UserTable, 'password'>

/** A person to be given an account; what is left out is not known. */
export type NewUser = Omit<UserTable, 'id' | 'disabled' | 'post' | 'worker' | 'teams'> &
  Partial<Pick<UserTable, 'post' | 'worker' | 'teams'>>

/** Adds an account. `password` is already a hash. @throws when the email address has an account */
export async function addUser(register: Register, user: NewUser): Promise<User> {
  const { password, ...shown } = {
    ...NOWHERE,
    id: randomUUID(),
    disabled: null,
    ...user,
    email: user.email.trim().toLowerCase()
  }
  await register.db
    .insertInto('user')
    .values({ ...shown, password })
    .execute()
  return shown
}

const NOWHERE = { post: null, worker: null, teams: [] }

/** The account of an email address with its password hash; null when there is none, or it is disabled. */
export async function findUserToSignIn(register: Register, email: string): Promise<UserTable | null> {
  const query = register.db.selectFrom('user').selectAll().where('email', '=', email.trim().toLowerCase())
  return (await query.where('disabled', 'is', null).executeTakeFirst()) ?? null
}

/** How many accounts there are, disabled ones among them. */
export async function countUsers(register: Register): Promise<number> {
  const { count } = await register.db
    .selectFrom('user')
    .select(select => select.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

/** Disables an account and ends its sessions. */
export async function disableUser(register: Register, id: string, at: string): Promise<void> {
  await register.db.updateTable('user').set({ disabled: at }).where('id', '=', id).execute()
  await register.db.deleteFrom('session').where('user_id', '=', id).execute()
}

/** The names and posts of people with an account, each once, in order. */
export async function peopleNamed(register: Register): Promise<string[]> {
  const people = await register.db.selectFrom('user').select(['name', 'post']).where('disabled', 'is', null).execute()
  return [...new Set(people.flatMap(({ name, post }) => (post === null ? [name] : [post, name])))].sort()
}
