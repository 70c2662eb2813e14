import { useCode } from '../register/codes-used.js'
import type { Register } from '../register/register.js'
import { closeSession, openSession, sessionOf } from '../register/sessions.js'
import { beginTry, endTry } from '../register/sign-in-tries.js'
import type { UserTable } from '../register/tables/accounts.js'
import { addUser, changeUser, countUsers, findSecrets, findUserToSignIn, type User } from '../register/users.js'
import { logSignIn } from './log-sign-in.js'
import { hashRecoveryCode, stepOfCode } from './one-time-codes.js'
import { hashPassword, isPassword, makePassword } from './password.js'
import type { RoleId } from './roles.js'

/** What a person typed to sign in. */
export interface Credentials {
  readonly email: string
  readonly password: string
}

/** A session's token, and whether the one-time code is still to come; or why there is none. */
export type SignedIn = { readonly session: string; readonly half: boolean } | { readonly refused: SignInRefusal }

/** `ended`: too long ago since the password was given. */
export type SignInRefusal = 'not right' | 'too many' | 'ended'

/**
 * Opens a session for the right password; otherwise says no, in about the same time and the same words whether or not
 * there is such an account. Either is in the access log. `machine` is the network address asked from, null for none.
 */
export async function signIn(
  register: Register,
  typed: Credentials,
  machine: string | null,
  at: string
): Promise<SignedIn> {
  const email = typed.email.replace(/\p{Cc}/gu, '')
  const route = '/sign-in'
  const attempt = await beginTry(register, { account: email, machine }, at)
  if (!attempt) {
    await logSignIn(register, { user: null, route, refusal: 'too many attempts' }, at)
    return { refused: 'too many' }
  }
  const user = await findUserToSignIn(register, email)
  const right = await isPassword(typed.password, user?.password ?? null)
  if (!user || !right) {
    await logSignIn(register, { user, route, refusal: 'email or password' }, at)
    return { refused: 'not right' }
  }
  await endTry(register, attempt)
  const half = user.code_secret !== null
  const session = await openSession(register, user.id, at, { half })
  await logSignIn(register, { user, route, refusal: half ? 'code to come' : null }, at)
  return { session, half }
}

/** Opens a session in place of a half one, for the right one-time code or a recovery code, each of which serves once. */
export async function finishSignIn(
  register: Register,
  half: string,
  typed: string,
  machine: string | null,
  at: string
): Promise<SignedIn> {
  const begun = await sessionOf(register, half, at)
  if (!begun?.half) return { refused: 'ended' }
  const { user } = begun
  const route = '/sign-in/code'
  const attempt = await beginTry(register, { account: `code ${user.id}`, machine }, at)
  const right = attempt !== null && (await isCode(register, user, typed, at))
  if (!attempt || !right) {
    await logSignIn(register, { user, route, refusal: attempt ? 'code' : 'too many attempts' }, at)
    return { refused: attempt ? 'not right' : 'too many' }
  }
  await endTry(register, attempt)
  await closeSession(register, half)
  const session = await openSession(register, user.id, at)
  await logSignIn(register, { user, route, refusal: null }, at)
  return { session, half: false }
}

async function isCode(register: Register, user: User, typed: string, at: string): Promise<boolean> {
  const secret = (await findSecrets(register, user.id))?.code_secret
  if (!secret) return false
  const step = stepOfCode(secret, typed, at)
  if (step !== null) return useCode(register, user.id, step)
  const hash = hashRecoveryCode(typed)
  const without = ({ recovery }: UserTable) =>
    recovery.includes(hash) ? { recovery: recovery.filter(each => each !== hash) } : null
  return (await changeUser(register, user.id, { change: 'recovery code used', set: without }, user, at)) !== null
}

/** Adds a local account. */
export async function addAccount(
  register: Register,
  account: Credentials & { readonly name: string; readonly role: RoleId },
  at: string
): Promise<void> {
  const { password, ...rest } = account
  await addUser(register, { ...rest, password: await hashPassword(password), created: at })
}

/**
 * Adds the first account, an administrator who must choose a password of their own, to a register that has none, and
 * gives its details to print; null when it has one.
 */
export async function addFirstAccount(register: Register, at: string): Promise<Credentials | null> {
  if ((await countUsers(register)) > 0) return null
  const { email, password } = { email: 'administrator@sightline.example', password: makePassword() }
  const hash = await hashPassword(password)
  const account = { email, name: 'First administrator', role: 'administrator', must_change: true, created: at }
  await addUser(register, { ...account, password: hash })
  return { email, password }
}
