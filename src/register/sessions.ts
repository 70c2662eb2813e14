import { createHash, randomBytes } from 'node:crypto'
import type { Register } from './register.js'
import type { SessionTable } from './tables/sign-in.js'
import { selectShown, type User } from './users.js'

/** After how long without use a session ends. */
export const IDLE_MINUTES = 30
/** After how long a session ends however much it is used. */
export const LONGEST_HOURS = 12
const HALF_MINUTES = 10
const MINUTE = 60_000

/** A session that has not ended. */
export interface Session {
  readonly user: User
  /** True while the one-time code is still to come: nobody is signed in yet. */
  readonly half: boolean
  readonly through: SessionTable['through']
  /** When it ends however much it is used. */
  readonly expires: string
}

/** How a session begins. */
export interface Opening {
  readonly half?: boolean
  readonly through?: SessionTable['through']
}

/** Opens a session and gives its token, which only the reader's cookie holds: the register keeps its hash. */
export async function openSession(
  register: Register,
  userId: string,
  at: string,
  { half = false, through = 'password' }: Opening = {}
): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  const minutes = half ? HALF_MINUTES : LONGEST_HOURS * 60
  const expires = new Date(Date.parse(at) + minutes * MINUTE).toISOString()
  const session = { token_hash: hashOf(token), user_id: userId, created: at, last_seen: at, expires, half, through }
  await register.db.deleteFrom('session').where('expires', '<', at).execute()
  await register.db.insertInto('session').values(session).execute()
  return token
}

/**
 * The session of a token; null when it is unknown, older than 12 hours or idle for 30 minutes, the account is disabled
 * or was signed out everywhere since.
 */
export async function sessionOf(register: Register, token: string, at: string): Promise<Session | null> {
  const found = await selectShown(register.db.selectFrom('user'))
    .innerJoin('session', 'user.id', 'session.user_id')
    .select(['session.created as opened', 'last_seen', 'expires', 'half', 'through'])
    .where('token_hash', '=', hashOf(token))
    .executeTakeFirst()
  if (!found) return null
  const { opened, last_seen, expires, half, through, ...user } = found
  const idle = Date.parse(at) - Date.parse(last_seen)
  const ended = user.disabled !== null || at >= expires || idle >= IDLE_MINUTES * MINUTE
  if (ended || (user.signed_out !== null && opened < user.signed_out)) return endedSession(register, token)
  if (idle >= MINUTE && !half) await touch(register, token, at)
  return { user, half, through, expires }
}

/** The person whose session this is; null when it has ended, or the one-time code is still to come. */
export async function userOfSession(register: Register, token: string, at: string): Promise<User | null> {
  const session = await sessionOf(register, token, at)
  return session && !session.half ? session.user : null
}

/** Ends a session. */
export async function closeSession(register: Register, token: string): Promise<void> {
  await register.db.deleteFrom('session').where('token_hash', '=', hashOf(token)).execute()
}

/** Ends every session of a person. */
export async function closeSessions(register: Register, userId: string): Promise<void> {
  await register.db.deleteFrom('session').where('user_id', '=', userId).execute()
}

/** A person's open sessions, the last used first; `own` is the one of a token. */
export async function openSessionsOf(
  register: Register,
  userId: string,
  at: string,
  token: string | null = null
): Promise<(Pick<SessionTable, 'created' | 'last_seen' | 'expires' | 'through'> & { readonly own: boolean })[]> {
  const idle = new Date(Date.parse(at) - IDLE_MINUTES * MINUTE).toISOString()
  const rows = await register.db
    .selectFrom('session')
    .select(['token_hash', 'created', 'last_seen', 'expires', 'through'])
    .where('user_id', '=', userId)
    .where('half', '=', false)
    .where('expires', '>', at)
    .where('last_seen', '>', idle)
    .orderBy('last_seen', 'desc')
    .execute()
  return rows.map(({ token_hash, ...row }) => ({ ...row, own: token !== null && token_hash === hashOf(token) }))
}

async function endedSession(register: Register, token: string): Promise<null> {
  await closeSession(register, token)
  return null
}

async function touch(register: Register, token: string, at: string): Promise<void> {
  await register.db.updateTable('session').set({ last_seen: at }).where('token_hash', '=', hashOf(token)).execute()
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
