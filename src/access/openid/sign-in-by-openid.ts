import { InputError } from '../../domain/input-error.js'
import { type OpenIdRequest, takeRequest } from '../../register/openid-requests.js'
import type { Register } from '../../register/register.js'
import { closeSessions, openSession } from '../../register/sessions.js'
import type { UserTable } from '../../register/tables/accounts.js'
import { addUser, changeUser, findUserOfSubject, type Settable, type User } from '../../register/users.js'
import { logSignIn } from '../log-sign-in.js'
import type { RoleId } from '../roles.js'
import type { OpenIdSettings } from '../ways-in.js'
import { type Claims, OpenIdFailed, type Provider } from './provider.js'

/** Why somebody who came back from the council's own accounts was not let in. */
export type OpenIdRefusal = OpenIdFailed['kind'] | 'lost' | 'no email' | 'no role' | 'disabled' | 'email taken'

/** A session's token and where they were going; or why there is none. */
export type CameBack = { readonly session: string; readonly next: string } | { readonly refused: OpenIdRefusal }

/** What they brought: the token of the browser's cookie, and the address's query. */
export interface Brought {
  readonly token: string | null
  readonly query: Readonly<Record<string, string>>
}

/** Signs in who comes back from the council's own accounts, with the role of their groups today; logged, as is a refusal. */
export async function signInByOpenId(
  register: Register,
  { provider, settings }: { readonly provider: Provider; readonly settings: OpenIdSettings },
  { token, query }: Brought,
  at: string
): Promise<CameBack> {
  const request = token === null ? null : await takeRequest(register, token, at)
  const claims = request ? await claimsOf(provider, query, request) : 'lost'
  const found = typeof claims === 'string' ? claims : await personOf(register, settings, claims, at)
  const user = typeof found === 'string' ? null : found.user
  const refusal = typeof found === 'string' ? found : found.refused
  await logSignIn(register, { user, route: '/sign-in/openid', refusal }, at)
  if (refusal !== null || !user || !request) return { refused: refusal ?? 'lost' }
  return { session: await openSession(register, user.id, at, { through: 'openid' }), next: request.next }
}

async function claimsOf(
  provider: Provider,
  query: Brought['query'],
  request: OpenIdRequest
): Promise<Claims | OpenIdRefusal> {
  try {
    return await provider.finish(query, request)
  } catch (error) {
    if (error instanceof OpenIdFailed) return error.kind
    throw error
  }
}

interface Found {
  readonly user: Pick<User, 'id' | 'name'> | null
  readonly refused: OpenIdRefusal | null
}

async function personOf(register: Register, settings: OpenIdSettings, claims: Claims, at: string): Promise<Found> {
  const told = toldBy(claims, settings)
  const subject = `${claims.iss} ${claims.sub}`
  if (!told.email) return { user: null, refused: 'no email' }
  const known = await findUserOfSubject(register, subject, told.email)
  const refused = refusalOf(known, subject, told.role)
  if (refused === 'no role' && known?.subject === subject) await closeSessions(register, known.id)
  if (refused || told.role === null) return { user: known, refused: refused ?? 'no role' }
  const state = { ...told, role: told.role, subject }
  try {
    const user = known
      ? await bringUpToDate(register, known, state, at)
      : await addUser(register, { ...state, password: null, created: at })
    return { user, refused: null }
  } catch (error) {
    if (error instanceof InputError) return { user: known, refused: 'email taken' }
    throw error
  }
}

// An email address alone proves nothing about who owns an account with a password: an administrator takes that off first.
function refusalOf(known: UserTable | null, subject: string, role: RoleId | null): OpenIdRefusal | null {
  if (known?.disabled) return 'disabled'
  if (known && known.subject !== subject && (known.subject !== null || known.password !== null)) return 'email taken'
  return role === null ? 'no role' : null
}

interface Told extends Partial<Pick<Settable, 'post' | 'teams'>> {
  readonly name: string
  readonly email: string
  readonly role: RoleId | null
}

function toldBy(claims: Claims, { claims: names, roles }: OpenIdSettings): Told {
  const groups = textsOf(claims[names.groups])
  const email = textsOf(claims[names.email])[0]?.trim().toLowerCase() ?? ''
  return {
    email,
    name: textsOf(claims[names.name])[0]?.trim() || email,
    role: roles.find(({ group }) => groups.includes(group))?.role ?? null,
    ...(names.post !== null && { post: textsOf(claims[names.post])[0]?.trim() || null }),
    ...(names.teams !== null && { teams: textsOf(claims[names.teams]) })
  }
}

async function bringUpToDate(
  register: Register,
  known: UserTable,
  state: Partial<Settable>,
  at: string
): Promise<Pick<User, 'id' | 'name'>> {
  const joined = known.subject === null
  const differs = (now: UserTable): Partial<Settable> | null =>
    Object.entries(state).some(([name, value]) => JSON.stringify(now[name as keyof Settable]) !== JSON.stringify(value))
      ? state
      : null
  const by = { id: known.id, name: 'The council’s own accounts' }
  const change = joined ? 'joined' : 'taken from groups'
  return (await changeUser(register, known.id, { change, set: differs }, by, at)) ?? known
}

function textsOf(claim: unknown): string[] {
  const values = Array.isArray(claim) ? claim : [claim]
  return values.filter(value => typeof value === 'string')
}
