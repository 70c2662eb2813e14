import { reachOf } from '../../../access/rights.js'
import { listItems } from '../../../register/items.js'
import type { ReadPart } from './part.js'

/** Audits by which a child needs somebody today, for those who can see to it. */
export const auditsPart: ReadPart = async ({ application, reader }, { authority }) => {
  const reach = reachOf(reader.role, 'see-audits')
  if (reach !== 'all' && reach !== 'teams') return null
  const among = reach === 'teams' ? [{ field: 'team', values: reader.teams }] : undefined
  const { inAll } = await listItems(application.register, {
    authority,
    kind: 'audit',
    where: { urgent: 'yes' },
    ...(among && { among }),
    limit: 1
  })
  if (inAll === 0) return null
  return {
    title: 'A child needs somebody today',
    words: `${inAll} audit${inAll === 1 ? ' says' : 's say'} so, and nobody has yet written that it was seen to.`,
    rows: [{ name: 'See the audits', href: '/audits?urgent=yes', note: 'Looking is logged', late: true }],
    all: null
  }
}
