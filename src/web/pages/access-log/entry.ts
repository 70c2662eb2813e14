import { logLook } from '../../../access/look-at-log.js'
import { entryOf } from '../../../register/find-access.js'
import type { User } from '../../../register/users.js'
import { momentText } from '../../moment-text.js'
import { type Asked, Refused, type Shown } from '../../page.js'
import { type EntryShown, entriesShown } from './entries.js'

/** One entry of the access log whole, with the children it showed. */
export interface EntryModel {
  readonly entry: EntryShown
  readonly knownAt: string | null
  readonly seen: readonly string[]
  /** True for an entry that showed children, from before the log held which. */
  readonly older: boolean
  readonly hash: string
  readonly previous: string
}

/** The page of one entry. That it was looked at is in the log, with the children it names. */
export async function entry({ application, params, reader }: Asked & { readonly reader: User }): Promise<Shown> {
  const found = await entryOf(application.register, Number(params.number))
  if (!found) throw new Refused(404, 'There is no entry of this number.')
  const { number, seen, hash, previous, known_at } = found
  const look = { reader, route: '/access-log/entries/:number', words: `Entry ${number} of the access log` }
  await logLook(application.register, { ...look, ...(seen && { seen }), at: application.now() })
  const model: EntryModel = {
    entry: entriesShown([found], application.indicators)[0]!,
    knownAt: known_at && momentText(known_at),
    seen: (seen ?? []).map(key => key.split(':').slice(1).join(':')),
    older: seen === null && found.children > 0,
    hash,
    previous
  }
  return { title: `Entry ${number} of the access log`, template: 'entry.njk', model }
}
