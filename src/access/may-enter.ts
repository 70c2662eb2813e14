import { logAccess } from '../register/access-log.js'
import type { Register } from '../register/register.js'
import type { User } from '../register/users.js'
import { mayDo, type RightId } from './rights.js'

/** Says whether a person's role has the right that a page asks for; a refusal is in the access log before this returns. */
export async function mayEnter(
  register: Register,
  { id, name, role }: Pick<User, 'id' | 'name' | 'role'>,
  right: RightId,
  route: string,
  at: string
): Promise<boolean> {
  if (mayDo(role, right)) return true
  await logAccess(register, {
    at,
    user_id: id,
    user_name: name,
    route,
    indicator: null,
    authority: null,
    as_at: null,
    known_at: null,
    purpose: null,
    words: null,
    children: 0,
    outcome: 'refused',
    refusal: `no right: ${right}`
  })
  return false
}
