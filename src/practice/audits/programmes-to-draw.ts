import { type Item, listItems } from '../../register/items.js'
import type { Register } from '../../register/register.js'
import type { User } from '../../register/users.js'
import { mayChange } from '../may-change.js'
import auditProgramme from './kinds/audit-programme.js'

/** The programmes of a council that are not ended and for which a person may add audits. */
export async function programmesToDraw(
  register: Register,
  authority: string,
  person: Pick<User, 'name' | 'post' | 'role'>
): Promise<Item[]> {
  const { items } = await listItems(register, { authority, kind: auditProgramme.id })
  return items.filter(item => item.fields.state !== 'ended' && mayDraw(person, item))
}

/** Says whether a person may add audits to a programme: by drawing a sample, or of a child once more. */
export function mayDraw(person: Pick<User, 'name' | 'post' | 'role'>, programme: Item): boolean {
  return mayChange(person, auditProgramme, [programme])
}
