import { dayOfMoment } from '../../../domain/day-of-moment.js'
import { chainOf } from '../../../practice/chain.js'
import type { AnyKind } from '../../../practice/kind.js'
import { mayChange } from '../../../practice/may-change.js'
import { maySee } from '../../../practice/may-see.js'
import { findItem, type Item } from '../../../register/items.js'
import type { User } from '../../../register/users.js'
import { type Asked, Refused } from '../../page.js'
import { logged, refuseOutOfReach } from './about-children.js'

export type AskedByReader = Asked & { readonly reader: User }

/** An item that was asked for, with what it is a part of, and whether the reader may change it. */
export interface Found {
  readonly item: Item
  /** The item and the items it is a part of, the nearest first. */
  readonly chain: readonly Item[]
  readonly mayChange: boolean
}

/** The item that an address names. */
export async function foundItem(asked: AskedByReader, kind: AnyKind): Promise<Found> {
  const { application, params, reader } = asked
  const item = await findItem(application.register, params.id ?? '')
  const chain = await chainOf(application.register, item)
  // Whoever may not see a draft is not told that there is one.
  if (!item || item.kind !== kind.id || !chain.every(each => maySee(reader.role, each)))
    throw new Refused(404, `There is no ${lower(kind.one)} at this address. It may have been typed wrongly.`)
  refuseOutOfReach(reader, chain)
  await logged(asked, kind, [item])
  return { item, chain, mayChange: mayChange(reader, kind, chain) }
}

/** A name in the middle of a sentence. @example lower('Action') // 'action' */
export function lower(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1)
}

/** The day now, in England. */
export function today({ application }: Pick<Asked, 'application'>): string {
  return dayOfMoment(application.now())
}
