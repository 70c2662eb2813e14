import recommendation from '../../../practice/scrutiny/kinds/recommendation.js'
import { listItems } from '../../../register/items.js'
import { hasOneOf, type ReadPart } from './part.js'

/** Recommendations that wait for a panel, or whose report is late, for those who look after scrutiny. */
export const recommendationsPart: ReadPart = async (asked, { authority, today }) => {
  if (!hasOneOf(asked, ['accept', 'change-scrutiny'])) return null
  const { items } = await listItems(asked.application.register, { authority, kind: 'recommendation' })
  if (items.length === 0) return null
  const waiting = items.filter(({ fields }) => fields.state === 'proposed').length
  const late = items.filter(({ fields }) => {
    const due = recommendation.due?.(fields as never, today) ?? null
    return due !== null && due < today
  }).length
  return {
    title: 'Scrutiny',
    words: `${waiting} recommendation${waiting === 1 ? ' waits' : 's wait'} for a panel to accept, and ${late} report${late === 1 ? ' is' : 's are'} late.`,
    rows: [],
    all: { href: '/scrutiny', words: 'What is due to which body' }
  }
}
