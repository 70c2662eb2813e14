import type { Document } from '../../documents/block.js'
import { dayText } from '../../domain/day-text.js'
import type { OnRecord, ReadFrozen } from './frozen.js'

/** A published paper as it is given in every form: with who signed it, what was let stand and why, and how to prove it. */
export function printed({ hash, paper }: ReadFrozen): Document {
  const { document, record } = paper
  return {
    ...document,
    record: [...document.record, ...record.map(recordText), `Its hash is ${hash}; “sightline verify paper” proves it.`]
  }
}

/** A word on record as it is printed. */
export function recordText({ what, by, at, words }: OnRecord): string {
  const begins = `${what.charAt(0).toUpperCase()}${what.slice(1)}`
  const said = `${begins}${begins.endsWith('.') ? ' By' : ', by'} ${by} on ${dayText(at.slice(0, 10))}`
  return words === '' ? `${said}.` : `${said}: ${words.replace(/\.$/, '')}.`
}
