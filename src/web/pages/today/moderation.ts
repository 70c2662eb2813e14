import { reachOf } from '../../../access/rights.js'
import { dayText } from '../../../domain/day-text.js'
import audit from '../../../practice/audits/kinds/audit.js'
import { isOwn } from '../../../practice/may-change.js'
import { listItems } from '../../../register/items.js'
import { hrefOf, nameOf } from '../items/shown-value.js'
import type { ReadPart } from './part.js'

const SHOWN = 8

/** Audits that are graded and wait to be moderated, for whoever leads on quality; not those they audited themselves. */
export const moderationPart: ReadPart = async ({ application, reader }, { authority }) => {
  if (reachOf(reader.role, audit.change) !== 'all') return null
  const graded = { authority, kind: audit.id, where: { state: 'graded' } }
  const { items } = await listItems(application.register, graded)
  const waiting = items.filter(item => !isOwn(reader, item))
  if (waiting.length === 0) return null
  const { length } = waiting
  return {
    title: 'To be moderated',
    words: `${length} audit${length === 1 ? ' is graded and waits' : 's are graded and wait'} for a second person’s grade.`,
    rows: waiting.slice(0, SHOWN).map(item => ({
      name: nameOf(item),
      href: hrefOf(item),
      note: `Graded ${item.fields.grade} by ${item.fields.auditor}, due ${dayText(String(item.fields.due))}`,
      late: false
    })),
    all: length > SHOWN ? { href: '/audits?state=graded', words: `${length - SHOWN} more` } : null
  }
}
