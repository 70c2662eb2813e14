import { createHash, randomBytes } from 'node:crypto'
import type { Register } from './register.js'
import type { User } from './users.js'

const IDLE_MINUTES = 30
const LONGEST_HOURS = 12
const MINUTE = 60_000

/** Opens a session and gives its token, which only the reader's cookie holds: the register keeps its hash. */
export async function openSession(register: Register, userId: string, at: string): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  const expires = new Date(Date.parse(at) + LONGEST_HOURS * 60 * MINUTE).toISOString()
  const session = { token_hash: hashOf(token), user_id: userId, created: at, last_seen: at, expires }
  await register.db.deleteFrom('session').where('expires', '<', at).execute()
  await register.db.insertInto('session').values(session).execute()
  return token
}

/** The person whose session this is; null when it is unknown, older than 12 hours or idle for 30 minutes, or the account is disabled. */
export async function userOfSession(register: Register, token: string, at: string): Promise<User | null> {
  const found = await register.db
    .selectFrom('session')
    .innerJoin('user', 'user.id', 'session.user_id')
    .select([
      'user.id',
      'name',
      'email',
      'role',
      'post',
      'worker',
      'teams',
      'user.created',
      'disabled',
      'last_seen',
      'expires'
    ])
    .where('token_hash', '=', hashOf(token))
    .executeTakeFirst()
  if (!found) return null
  const { last_seen, expires, ...user } = found
  const idle = Date.parse(at) - Date.parse(last_seen)
  if (user.disabled !== null || at >= expires || idle >= IDLE_MINUTES * MINUTE) return endedSession(register, token)
  if (idle >= MINUTE) await touch(register, token, at)
  return user
}

/** Ends a session. */
export async function closeSession(register: Register, token: string): Promise<void> {
  await register.db.deleteFrom('session').where('token_hash', '=', hashOf(token)).execute()
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
