import { reachOf } from '../../../access/rights.js'
import { type ChildRequest, SETTLED, seeChildren } from '../../../access/see-children.js'
import type { AnyKind } from '../../../practice/kind.js'
import { isOwn } from '../../../practice/may-change.js'
import { boundOf, maySee } from '../../../practice/may-see.js'
import { KINDS } from '../../../practice/read-kinds.js'
import type { Item, ItemQuery } from '../../../register/items.js'
import type { User } from '../../../register/users.js'
import { Refused } from '../../page.js'
import type { AskedByReader } from './item-pages.js'

/** Which items of a kind a reader may list: those of their teams, their own cases, what they own, or what is published; empty for all. */
export function withinReach(reader: User, kind: AnyKind): Pick<ItemQuery, 'among' | 'oneOf'> {
  const bound = boundOf(reader.role, kind)
  const among = amongOwn(reader, kind)
  return { ...(among && { among }), ...(bound && { oneOf: bound }) }
}

function amongOwn(reader: User, kind: AnyKind): ItemQuery['among'] {
  const reach = reachOf(reader.role, kind.see)
  if (reach !== 'own' && reach !== 'teams') return undefined
  const owned = kind.owner === undefined ? [] : [{ field: kind.owner, values: namesOf(reader) }]
  if (!kind.about) return owned.length > 0 && kind.partOf !== undefined ? owned : undefined
  const cases = reach === 'teams' ? reader.teams : [reader.worker].filter(each => each !== null)
  return [...owned, { field: reach === 'teams' ? kind.about.team : kind.about.worker, values: cases }]
}

/** Refuses an item about a child, or a part of one, that is out of a reader's reach. */
export function refuseOutOfReach(reader: User, chain: readonly Item[]): void {
  if (!isWithinReach(reader, chain)) throw new Refused(403, 'This is about a child whom you do not work with.')
}

/** Says whether a reader reaches each child that an item, or what it is a part of, is about, and nothing of it is a draft kept from them. */
export function isWithinReach(reader: User, chain: readonly Item[]): boolean {
  return chain.every(item => {
    if (!maySee(reader.role, item)) return false
    const kind = KINDS.get(item.kind)
    if (!kind?.about || isOwn(reader, item)) return true
    const reach = reachOf(reader.role, kind.see)
    const worker = item.fields[kind.about.worker]
    const team = item.fields[kind.about.team]
    if (reach === 'own') return worker !== null && worker === reader.worker
    return reach === 'all' || (reach === 'teams' && typeof team === 'string' && reader.teams.includes(team))
  })
}

/** What children are looked at for: the id of a purpose, and words. */
export interface Why {
  readonly purpose: string
  readonly words: string
}

/** Who asks for children of which council through this address, and why. */
export function childRequest(
  { application, path, reader }: AskedByReader,
  authority: string,
  { purpose, words }: Why
): ChildRequest {
  return {
    reader,
    route: path.replace(/[0-9a-f-]{36}/, ':id'),
    indicator: null,
    authority,
    asAt: null,
    knownAt: null,
    purpose,
    words,
    at: application.now()
  }
}

/** Gives items about children once the access log says who looked at whom; other items as they are. */
export async function logged<T extends Item>(
  asked: AskedByReader,
  kind: AnyKind,
  items: readonly T[],
  why: Why = { purpose: 'audit-practice', words: `Practice audit: ${kind.many.toLowerCase()}` }
): Promise<readonly T[]> {
  if (!kind.about || items.length === 0) return items
  const { child } = kind.about
  const seen = await seeChildren(
    asked.application.register,
    childRequest(asked, items[0]!.authority, why),
    async () => items.map(item => ({ child: String(item.fields[child] ?? ''), item })),
    () => SETTLED
  )
  if ('refused' in seen) throw new Refused(403, 'Your role does not see children.')
  return seen.rows.map(row => row.item)
}

function namesOf({ name, post }: User): string[] {
  return post === null ? [name] : [name, post]
}
