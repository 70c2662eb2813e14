import { createHash, randomBytes } from 'node:crypto'
import type { Register } from './register.js'
import type { OpenIdRequestTable } from './tables/sign-in.js'

const MINUTES = 10

/** What was sent with a person to the council's own accounts, and must come back with them. */
export type OpenIdRequest = Omit<OpenIdRequestTable, 'browser' | 'at'>

/** Keeps what was sent with a person and gives the token for their browser's cookie. */
export async function keepRequest(register: Register, request: OpenIdRequest, at: string): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  await register.db.deleteFrom('openid_request').where('at', '<', oldest(at)).execute()
  await register.db
    .insertInto('openid_request')
    .values({ ...request, browser: hashOf(token), at })
    .execute()
  return token
}

/** Takes back what was sent with a person, once; null when this browser was not sent in the last ten minutes. */
export async function takeRequest(register: Register, token: string, at: string): Promise<OpenIdRequest | null> {
  const taken = await register.db
    .deleteFrom('openid_request')
    .where('browser', '=', hashOf(token))
    .returning(['state', 'nonce', 'verifier', 'next', 'at'])
    .executeTakeFirst()
  return taken && taken.at >= oldest(at) ? taken : null
}

function oldest(at: string): string {
  return new Date(Date.parse(at) - MINUTES * 60_000).toISOString()
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
