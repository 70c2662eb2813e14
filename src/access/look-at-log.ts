import { logAccess } from '../register/access-log.js'
import type { Register } from '../register/register.js'
import type { User } from '../register/users.js'

/** A look at the record of who looked: at what part of it, in words, and which children it told of. */
export interface LogLook {
  readonly reader: Pick<User, 'id' | 'name'>
  readonly route: string
  readonly words: string
  /** `806:A123`; left out where it is about no one child. */
  readonly seen?: readonly string[]
  readonly at: string
}

/** Writes into the access log that somebody looks at the access log itself; when it returns the entry is durable. */
export async function logLook(register: Register, { reader, route, words, seen = [], at }: LogLook): Promise<void> {
  await logAccess(register, {
    at,
    user_id: reader.id,
    user_name: reader.name,
    route,
    indicator: null,
    authority: null,
    as_at: null,
    known_at: null,
    purpose: null,
    words,
    children: seen.length,
    outcome: 'allowed',
    refusal: null,
    seen
  })
}
