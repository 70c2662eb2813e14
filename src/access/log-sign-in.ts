import { logAccess } from '../register/access-log.js'
import type { Register } from '../register/register.js'

/** A sign-in, or why there was none. */
export interface SignInEvent {
  /** Null when it is not known who it was. */
  readonly user: { readonly id: string; readonly name: string } | null
  readonly route: '/sign-in' | '/sign-in/code' | '/sign-in/openid'
  /** Null for a sign-in. */
  readonly refusal: string | null
}

/** Writes a sign-in or a refusal into the access log. What was typed is not in it, for it may be a password. */
export async function logSignIn(register: Register, { user, route, refusal }: SignInEvent, at: string): Promise<void> {
  await logAccess(register, {
    at,
    user_id: user?.id ?? null,
    user_name: user?.name ?? null,
    route,
    indicator: null,
    authority: null,
    as_at: null,
    known_at: null,
    purpose: null,
    words: null,
    children: 0,
    outcome: refusal === null ? 'allowed' : 'refused',
    refusal
  })
}
