import { dayText } from '../../../domain/day-text.js'
import { mayAdd } from '../../../practice/may-change.js'
import paper from '../../../practice/papers/kinds/paper.js'
import paperSignOff from '../../../practice/papers/kinds/paper-sign-off.js'
import { listItems } from '../../../register/items.js'
import { hrefOf, nameOf } from '../items/shown-value.js'
import { hasOneOf, type ReadPart } from './part.js'

const SHOWN = 8

/** Papers that wait to be signed off, for those who publish them, the next meeting first. */
export const signOffPart: ReadPart = async (asked, { authority, today }) => {
  if (!hasOneOf(asked, ['publish-papers'])) return null
  const { application, reader } = asked
  const waiting = { authority, kind: paper.id, where: { status: 'for sign-off' } }
  const { items } = await listItems(application.register, waiting)
  const papers = items.filter(item => mayAdd(reader, paperSignOff, [item]))
  if (papers.length === 0) return null
  const { length } = papers
  return {
    title: 'For sign-off',
    words: `${length} paper${length === 1 ? ' waits' : 's wait'} to be signed off.`,
    rows: papers.slice(0, SHOWN).map(item => {
      const { body, meeting } = item.fields
      const due = paper.due?.(item.fields as never, today) ?? null
      return {
        name: nameOf(item),
        href: hrefOf(item),
        note: `${body}${typeof meeting === 'string' ? `, ${dayText(meeting)}` : ''}`,
        late: due !== null && due < today
      }
    }),
    all: length > SHOWN ? { href: '/papers?status=for+sign-off', words: `${length - SHOWN} more` } : null
  }
}
