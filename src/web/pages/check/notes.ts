import { refuse } from '../../../access/see-children.js'
import { visibleLine } from '../../../domain/visible-line.js'
import { type Redirected, Refused } from '../../page.js'
import { type AskedByReader, checkedOf, refuseToShow, requestOf } from './child-request.js'
import { wishFor, wishQuery } from './wish.js'

export const MOST_LETTERS = 300
const ISSUE = /^[0-9a-f]{16}$/

/** Keeps the notes of a form that are not as they were, and shows the list as it was. */
export async function keepNotes(asked: AskedByReader): Promise<Redirected> {
  const { application, reader, form } = asked
  const check = checkedOf(asked)
  if (await refuse(application.register, await requestOf(asked, check, '/checks/:id/notes'))) throw refuseToShow()
  const notes = Object.entries(form)
    .filter(([name]) => ISSUE.test(name))
    .map(([issue, words]) => ({ issue, words: visibleLine(words) }))
  if (notes.some(({ words }) => words.length > MOST_LETTERS))
    throw new Refused(422, `A note has ${MOST_LETTERS} letters or fewer. Go back and shorten it.`)
  for (const { issue, words } of notes) await application.checks.note(check, issue, words, reader)
  const open = /^\d{1,3}$/.test(form.open ?? '') ? form.open! : ''
  return { redirect: `/checks/${check.id}${wishQuery(wishFor(check, form), { open })}#line-${open || 1}` }
}
