import type { Transaction } from 'kysely'
import { InputError } from '../domain/input-error.js'
import type { Register } from '../register/register.js'
import { closeSessions } from '../register/sessions.js'
import type { Tables } from '../register/tables.js'
import { addUser, type By, changeUser, type User } from '../register/users.js'
import { hashPassword, makePassword } from './password.js'
import type { RoleId } from './roles.js'

/** What an administrator says of a person. */
export interface PersonDetails {
  readonly name: string
  readonly email: string
  readonly role: RoleId
  readonly post: string | null
  readonly worker: string | null
  readonly teams: string[]
}

/** An account and, where it has one, the temporary password to hand over, shown this once. */
export interface Handed {
  readonly user: User
  readonly password: string | null
}

/**
 * Adds a person's account: with a temporary password, or (`local` false) for the council's own accounts alone.
 * @throws InputError when the email address has an account
 */
export async function addPerson(
  register: Register,
  details: PersonDetails,
  local: boolean,
  by: By,
  at: string
): Promise<Handed> {
  const password = local ? makePassword() : null
  const hash = password && (await hashPassword(password))
  const user = await addUser(register, { ...details, password: hash, must_change: local, created: at }, by)
  return { user, password }
}

/**
 * Changes what is said of a person; it holds from their next request on.
 * @throws InputError when it would change the administrator's own role, or leave no administrator
 * @throws ChangedMeanwhile when somebody else saved first
 */
export async function changePerson(
  register: Register,
  { id, version, role }: Pick<User, 'id' | 'version' | 'role'>,
  details: PersonDetails,
  by: By,
  at: string
): Promise<void> {
  if (id === by.id && details.role !== role)
    throw new InputError('Nobody changes their own role. Ask another administrator.')
  await changeUser(register, id, { change: 'changed', version, set: details, guard: keepAnAdministrator }, by, at)
}

/** Disables an account and ends its sessions. @throws InputError for one's own, and for the last administrator's */
export async function disablePerson(register: Register, id: string, by: By, at: string): Promise<void> {
  if (id === by.id) throw new InputError('Nobody disables their own account. Ask another administrator.')
  const set = { disabled: at, signed_out: at }
  await changeUser(register, id, { change: 'disabled', set, guard: keepAnAdministrator }, by, at)
  await closeSessions(register, id)
}

/** Lets a disabled account sign in again. */
export async function enablePerson(register: Register, id: string, by: By, at: string): Promise<void> {
  await changeUser(register, id, { change: 'enabled', set: { disabled: null } }, by, at)
}

/** Sets a temporary password, which must be changed at the next sign-in, and ends the person's sessions. */
export async function setTemporaryPassword(register: Register, id: string, by: By, at: string): Promise<string> {
  const password = makePassword()
  const set = { password: await hashPassword(password), must_change: true, signed_out: at }
  await changeUser(register, id, { change: 'password set', set }, by, at)
  await closeSessions(register, id)
  return password
}

/** Takes off a password, so that the council's own accounts are the only way in, and ends the person's sessions. */
export async function takeOffPassword(register: Register, id: string, by: By, at: string): Promise<void> {
  const set = { password: null, must_change: false, code_secret: null, recovery: [], signed_out: at }
  await changeUser(register, id, { change: 'password taken off', set }, by, at)
  await closeSessions(register, id)
}

/** Takes off a person's one-time codes, as when a phone is lost with the recovery codes. */
export async function takeOffCodes(register: Register, id: string, by: By, at: string): Promise<void> {
  const set = { code_secret: null, recovery: [] }
  await changeUser(register, id, { change: 'codes taken off', set }, by, at)
}

/** Ends every session of a person. */
export async function signOutEverywhere(register: Register, id: string, by: By, at: string): Promise<void> {
  await changeUser(register, id, { change: 'signed out everywhere', set: { signed_out: at } }, by, at)
  await closeSessions(register, id)
}

async function keepAnAdministrator(transaction: Transaction<Tables>): Promise<void> {
  const administrators = transaction.selectFrom('user').select('id').where('role', '=', 'administrator')
  if (await administrators.where('disabled', 'is', null).limit(1).executeTakeFirst()) return
  throw new InputError('This is the last administrator. Make somebody else an administrator first.')
}
