import { useCode } from '../register/codes-used.js'
import type { Register } from '../register/register.js'
import { closeSessions, openSession } from '../register/sessions.js'
import { beginTry, endTry } from '../register/sign-in-tries.js'
import { changeUser, findSecrets, type User } from '../register/users.js'
import { hashRecoveryCode, isSecret, makeRecoveryCodes, stepOfCode } from './one-time-codes.js'
import { hashPassword, isPassword } from './password.js'
import { passwordFault } from './password-rules.js'
import type { WaysIn } from './ways-in.js'

/** What is wrong, by the name of the field it is wrong in. */
export interface Faults {
  readonly faults: Readonly<Record<string, string>>
}

const TOO_MANY = 'There were too many attempts. Wait 15 minutes and try again'

/** What a person has to do before anything else; null when nothing. */
export function firstOf(user: User, through: 'password' | 'openid', { codesFor }: WaysIn): 'password' | 'codes' | null {
  if (through === 'openid') return null
  if (user.must_change) return 'password'
  return !user.codes && codesFor.some(role => role === user.role) ? 'codes' : null
}

/** Changes a person's own password, ends their sessions everywhere and gives the token of a new one. */
export async function changeOwnPassword(
  register: Register,
  user: User,
  typed: { readonly current: string; readonly fresh: string },
  at: string
): Promise<{ readonly session: string } | Faults> {
  const wrong = await provePassword(register, user, typed.current, at)
  if (wrong) return { faults: { current: wrong } }
  const fault = typed.fresh === typed.current ? 'Choose a password other than the one you have' : null
  const fresh = fault ?? passwordFault(typed.fresh, user)
  if (fresh) return { faults: { fresh } }
  const set = { password: await hashPassword(typed.fresh), must_change: false, signed_out: at }
  await changeUser(register, user.id, { change: 'password changed', set }, user, at)
  await closeSessions(register, user.id)
  return { session: await openSession(register, user.id, at) }
}

/** Sets up one-time codes once a code proves that the app has the secret; gives the recovery codes, which are shown this once. */
export async function setUpCodes(
  register: Register,
  user: User,
  typed: { readonly secret: string; readonly code: string },
  at: string
): Promise<{ readonly recovery: readonly string[] } | Faults> {
  const attempt = await beginTry(register, { account: `code ${user.id}`, machine: null }, at)
  if (!attempt) return { faults: { code: TOO_MANY } }
  const step = isSecret(typed.secret) ? stepOfCode(typed.secret, typed.code, at) : null
  if (step === null || !(await useCode(register, user.id, step)))
    return { faults: { code: 'This is not the code the app shows now. Check that the time on your phone is right' } }
  await endTry(register, attempt)
  const recovery = makeRecoveryCodes()
  const set = { code_secret: typed.secret, recovery: recovery.map(hashRecoveryCode) }
  await changeUser(register, user.id, { change: 'codes set up', set }, user, at)
  return { recovery }
}

/** Makes new recovery codes in place of the old, for who knows the password. */
export async function renewRecoveryCodes(
  register: Register,
  user: User,
  password: string,
  at: string
): Promise<{ readonly recovery: readonly string[] } | Faults> {
  const wrong = await provePassword(register, user, password, at)
  if (wrong) return { faults: { password: wrong } }
  const recovery = makeRecoveryCodes()
  const set = { recovery: recovery.map(hashRecoveryCode) }
  await changeUser(register, user.id, { change: 'recovery codes made', set }, user, at)
  return { recovery }
}

/** Takes off a person's own codes, for who knows the password; null when it is done. */
export async function takeOffOwnCodes(
  register: Register,
  user: User,
  password: string,
  at: string
): Promise<Faults | null> {
  const wrong = await provePassword(register, user, password, at)
  if (wrong) return { faults: { password: wrong } }
  await changeUser(register, user.id, { change: 'codes taken off', set: { code_secret: null, recovery: [] } }, user, at)
  return null
}

/** How many recovery codes a person has left. */
export async function recoveryCodesLeft(register: Register, user: User): Promise<number> {
  return (await findSecrets(register, user.id))?.recovery.length ?? 0
}

// Attempts count with those to sign in: whoever finds a browser open guesses no faster than at the door.
async function provePassword(register: Register, user: User, typed: string, at: string): Promise<string | null> {
  const attempt = await beginTry(register, { account: user.email, machine: null }, at)
  if (!attempt) return TOO_MANY
  const right = await isPassword(typed, (await findSecrets(register, user.id))?.password ?? null)
  if (!right) return 'This is not your password'
  await endTry(register, attempt)
  return null
}
