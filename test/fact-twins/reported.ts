import type { Value } from '../../src/lake/engine.js'
import { type Council, heaps } from './council.js'
import { keptOf } from './episodes.js'
import { mentions } from './identity.js'
import { tellingsOf } from './tellings.js'

type Row = Record<string, Value>

/** A header, a person and a row of a list are each a report; of another table of a return the first row of a child is. */
export function reportedChild(council: Council): Row[] {
  const whole = (table: string) => !table.startsWith('ssda903_') || table === 'ssda903_header'
  const all = mentions(council).map(({ load, id, born, ...rest }) => ({
    load_no: load.load_no,
    council_id: id,
    date_of_birth: born,
    ...rest
  }))
  const others = heaps(
    all.filter(each => !whole(each.reported_in)),
    each => `${each.reported_in} ${each.load_no} ${each.council_id} ${each.date_of_birth}`
  )
  return [
    ...all.filter(each => whole(each.reported_in)),
    ...others.map(of => ({ ...of[0]!, row_no: Math.min(...of.map(each => each.row_no)) }))
  ]
}

export function reportedEpisode(council: Council): Row[] {
  return tellingsOf(council).map(({ load, fields, ...rest }) => ({ load_no: load.load_no, ...rest, ...fields }))
}

export function toldEpisode(council: Council): Row[] {
  return keptOf(council).map(({ load, fields, toldTwice, ...rest }) => ({
    load_no: load.load_no,
    told_twice: toldTwice,
    ...rest,
    ...fields
  }))
}
