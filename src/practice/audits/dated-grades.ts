import { dayOfMoment } from '../../domain/day-of-moment.js'
import { firstHeld } from '../../register/item-questions.js'
import { type Item, listItems } from '../../register/items.js'
import type { Register } from '../../register/register.js'
import type { DatedGrade } from './grade-shift.js'
import { GRADED_STATES } from './graded-audits.js'

/** The graded audits of a programme, those with a theme alone when one is given; the day is when the grade was first recorded. */
export async function datedGrades(register: Register, programme: Item, theme: string | null): Promise<DatedGrade[]> {
  const { authority, id } = programme
  const { items } = await listItems(register, { authority, kind: 'audit', partOf: id })
  const wanted = items.filter(({ fields }) => theme === null || [fields.themes ?? []].flat().includes(theme))
  const ids = wanted.map(item => item.id)
  const completed = await firstHeld(register, { authority, kind: 'audit', field: 'state', texts: GRADED_STATES, ids })
  return wanted.flatMap(({ id, fields }) => {
    const moment = completed.get(id)
    if (moment === undefined || fields.state === 'to do') return []
    const moderated = typeof fields.moderated === 'string' ? fields.moderated : null
    return [{ completed: dayOfMoment(moment), moderated, isAgain: fields.again != null }]
  })
}
