import { addDays, type Day } from '../domain/day.js'
import { type Item, listItems } from '../register/items.js'
import type { Register } from '../register/register.js'
import type { User } from '../register/users.js'
import type { AnyKind } from './kind.js'
import { maySee } from './may-see.js'
import { KINDS } from './read-kinds.js'

/** Something of a person's that is due. */
export interface Due {
  readonly kind: AnyKind
  readonly item: Item
  readonly due: Day
}

const SOON_DAYS = 28
const MOST = 500

/**
 * What is due of the audits, recommendations and the like that a person owns by name or post, late or within four weeks,
 * the first due first. What plans need of a person is told in `improvement/needs.ts`.
 */
export async function dueOf(
  register: Register,
  { name, post, role }: Pick<User, 'name' | 'post' | 'role'>,
  { authority, today }: { readonly authority: string; readonly today: Day }
): Promise<Due[]> {
  const values = post === null ? [name] : [name, post]
  const last = addDays(today, SOON_DAYS)
  const owned = [...KINDS.values()].filter(({ owner, due, see }) => owner && due && see !== 'see-plans')
  const each = owned.map(async kind => {
    const among = [{ field: kind.owner!, values }]
    const { items } = await listItems(register, { authority, kind: kind.id, among, limit: MOST })
    return items
      .filter(item => maySee(role, item))
      .flatMap(item => {
        const due = kind.due!(item.fields, today)
        return due !== null && due <= last ? [{ kind, item, due }] : []
      })
  })
  return (await Promise.all(each)).flat().sort((one, other) => (one.due < other.due ? -1 : 1))
}
