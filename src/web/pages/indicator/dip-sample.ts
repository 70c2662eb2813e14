import { dayText, monthText } from '../../../domain/day-text.js'
import auditProgramme from '../../../practice/audits/kinds/audit-programme.js'
import { mayChange } from '../../../practice/may-change.js'
import { listItems } from '../../../register/items.js'
import type { User } from '../../../register/users.js'
import type { IndicatorDetail } from '../../application.js'
import type { Asked } from '../../page.js'
import { signalShown } from '../../signal.js'

type AskedByReader = Asked & { readonly reader: User }

const SIZE = '10'

/**
 * Where to begin an audit of the children behind a figure that is a concern: the form of a programme, filled in. Null
 * where there is no concern, or the reader may not add one. `query` is the council as the end of an address.
 */
export async function dipSample(
  { indicator, chart, asAt, authority }: IndicatorDetail,
  { application, reader }: Pick<AskedByReader, 'application' | 'reader'>,
  query: string
): Promise<string | null> {
  const signal = signalShown(chart)
  if (signal.icon !== 'concern' || !mayChange(reader, auditProgramme, [])) return null
  const tools = { authority: authority.code, kind: 'audit-tool', last: true, limit: 1 }
  const [tool] = (await listItems(application.register, tools)).items
  const fields = new URLSearchParams(query)
  fields.delete('asAt')
  fields.delete('knownAt')
  fields.set('title', `Dip sample of ${monthText(asAt)}: ${indicator.title}`)
  if (tool) fields.set('tool', tool.id)
  fields.set('population', indicator.id)
  fields.set('of', indicator.better === 'higher' ? 'not counted' : 'counted')
  fields.set('size', SIZE)
  fields.set('cycle', 'Once')
  fields.set('owner', reader.name)
  fields.set('words', `On ${dayText(asAt)} the figure was a concern. ${signal.why}`)
  return `/audit-programmes/new?${fields}`
}
