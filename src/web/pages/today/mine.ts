import { dayText } from '../../../domain/day-text.js'
import { dueOf } from '../../../practice/mine.js'
import { hrefOf, nameOf } from '../items/shown-value.js'
import type { ReadPart, TodayPart } from './part.js'

const SHOWN = 12

/** Actions, plans, recommendations and audits that are theirs and due. */
export const minePart: ReadPart = async ({ application, reader }, { authority, today }): Promise<TodayPart> => {
  const due = await dueOf(application.register, reader, { authority, today })
  const late = due.filter(each => each.due < today).length
  const owner = reader.post === null ? reader.name : `${reader.name} or ${reader.post}`
  return {
    title: 'For you',
    words:
      due.length === 0
        ? `Nothing of ${owner} is due within four weeks.`
        : `${due.length} due within four weeks${late > 0 ? `, ${late} of them late` : ''}.`,
    rows: due.slice(0, SHOWN).map(({ kind, item, due }) => ({
      name: nameOf(item),
      href: hrefOf(item),
      note: `${kind.one}, due ${dayText(due)}`,
      late: due < today
    })),
    all:
      due.length > SHOWN
        ? { href: `/actions?owner=${encodeURIComponent(reader.post ?? reader.name)}`, words: 'All your actions' }
        : null
  }
}
