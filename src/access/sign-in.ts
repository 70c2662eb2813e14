import { logAccess } from '../register/access-log.js'
import type { Register } from '../register/register.js'
import { openSession } from '../register/sessions.js'
import { addUser, countUsers, findUserToSignIn } from '../register/users.js'
import { hashPassword, isPassword, makePassword } from './password.js'
import type { RoleId } from './roles.js'

/** What a person typed to sign in. */
export interface Credentials {
  readonly email: string
  readonly password: string
}

/**
 * Opens a session for the right password and gives its token; null otherwise, in about the same time whether or not
 * there is such an account. Both are in the access log; the address typed is not, for it may be a password.
 */
export async function signIn(register: Register, typed: Credentials, at: string): Promise<string | null> {
  const user = await findUserToSignIn(register, typed.email.replace(/\p{Cc}/gu, ''))
  const right = await isPassword(typed.password, user?.password ?? null)
  const token = user && right ? await openSession(register, user.id, at) : null
  await logAccess(register, {
    at,
    user_id: user?.id ?? null,
    user_name: user?.name ?? null,
    route: '/sign-in',
    indicator: null,
    authority: null,
    as_at: null,
    known_at: null,
    purpose: null,
    words: null,
    children: 0,
    outcome: token ? 'allowed' : 'refused',
    refusal: token ? null : 'email or password'
  })
  return token
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

/** Adds the first account, an analyst, to a register that has none, and gives its details to print; null when it has one. */
export async function addFirstAccount(register: Register, at: string): Promise<Credentials | null> {
  if ((await countUsers(register)) > 0) return null
  const credentials = { email: 'analyst@sightline.example', password: makePassword() }
  await addAccount(register, { ...credentials, name: 'First analyst', role: 'analyst' }, at)
  return credentials
}
