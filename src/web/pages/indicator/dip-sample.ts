import { dayText, monthText } from '../../../domain/day-text.js'
import auditProgramme from '../../../practice/audits/kinds/audit-programme.js'
import { mayChange } from '../../../practice/may-change.js'
import type { User } from '../../../register/users.js'
import type { IndicatorDetail } from '../../application.js'
import { signalShown } from '../../signal.js'

const SIZE = '10'

/**
 * Where to begin an audit of the children behind a figure that is a concern: the form of a programme, filled in. Null
 * where there is no concern, or the reader may not add one. `query` is the council as the end of an address.
 */
export function dipSample({ indicator, chart, asAt }: IndicatorDetail, reader: User, query: string): string | null {
  const signal = signalShown(chart)
  if (signal.icon !== 'concern' || !mayChange(reader, auditProgramme, [])) return null
  const fields = new URLSearchParams(query)
  fields.delete('asAt')
  fields.delete('knownAt')
  fields.set('title', `Dip sample of ${monthText(asAt)}: ${indicator.title}`)
  fields.set('population', indicator.id)
  fields.set('of', indicator.better === 'higher' ? 'not counted' : 'counted')
  fields.set('size', SIZE)
  fields.set('cycle', 'Once')
  fields.set('owner', reader.name)
  fields.set('words', `On ${dayText(asAt)} the figure was a concern. ${signal.why}`)
  return `/audit-programmes/new?${fields}`
}
