import { dayTyped } from '../../../domain/day-typed.js'
import { auditAgain } from '../../../practice/audits/audit-again.js'
import audit from '../../../practice/audits/kinds/audit.js'
import { programmesToDraw } from '../../../practice/audits/programmes-to-draw.js'
import { type Item, itemsNaming, saveItems } from '../../../register/items.js'
import { peopleNamed } from '../../../register/users.js'
import { page, type Redirected, Refused, type Shown } from '../../page.js'
import { type AskedByReader, foundItem, today } from '../items/item-pages.js'
import { hrefOf, nameOf } from '../items/shown-value.js'

/** The form that has a child audited again. */
export interface AgainModel {
  readonly first: { readonly name: string; readonly href: string }
  readonly programmes: readonly { readonly value: string; readonly text: string; readonly selected: boolean }[]
  readonly people: readonly string[]
  readonly typed: Typed
  readonly errors: Readonly<Partial<Record<keyof Typed, string>>>
}

interface Typed {
  readonly programme: string
  readonly auditor: string
  readonly due: string
  readonly why: string
}

interface Begun {
  readonly first: Item
  /** Those in which the reader may add audits. */
  readonly programmes: readonly Item[]
}

const PATH = '/audits/:id/again'
const LINE = 200
const WHY = 300

export default page({
  routes: [
    { method: 'GET', path: PATH, for: 'change-audits', answer: open },
    { method: 'POST', path: PATH, for: 'change-audits', answer: add }
  ]
})

async function open(asked: AskedByReader): Promise<Shown> {
  const begun = await begin(asked)
  return form(asked, begun, { programme: begun.first.part_of ?? '', auditor: '', due: '', why: '' }, {})
}

async function add(asked: AskedByReader): Promise<Shown | Redirected> {
  const begun = await begin(asked)
  const { programme = '', due = '' } = asked.form
  const typed = { programme, auditor: line(asked.form.auditor), due, why: line(asked.form.why) }
  const day = dayTyped(due) ?? ''
  const errors = {
    ...(!begun.programmes.some(({ id }) => id === programme) && { programme: 'Choose the programme' }),
    ...(!(typed.auditor && typed.auditor.length <= LINE) && {
      auditor: `Enter who audits, in ${LINE} letters or fewer`
    }),
    ...(!(day >= today(asked)) && { due: 'Enter the day it is due, today or later' }),
    ...(typed.why.length > WHY && { why: `Say why in ${WHY} letters or fewer` })
  }
  if (Object.keys(errors).length > 0) return form(asked, begun, typed, errors)
  const { application, reader } = asked
  const record = { programme, auditor: typed.auditor, due: day, why: typed.why || null }
  const change = auditAgain(begun.first, record)
  await saveItems(application.register, [change], reader, application.now())
  return { redirect: `/audits/${change.item}` }
}

async function begin(asked: AskedByReader): Promise<Begun> {
  const { register } = asked.application
  const { item: first } = await foundItem(asked, audit)
  const programmes = await programmesToDraw(register, first.authority, asked.reader)
  if (programmes.length === 0) throw new Refused(403, 'No programme that runs is yours to add audits to.')
  if (first.fields.state === 'to do')
    throw new Refused(422, 'This audit is not graded yet. A child is audited again once the audit before is graded.')
  const seconds = await itemsNaming(register, { kind: audit.id, field: 'again', several: false }, first.id)
  const waiting = seconds.find(({ fields }) => fields.state === 'to do')
  if (waiting) throw new Refused(422, `This child is to be audited again already: ${nameOf(waiting)}.`)
  return { first, programmes }
}

async function form(
  asked: AskedByReader,
  { first, programmes }: Begun,
  typed: Typed,
  errors: AgainModel['errors']
): Promise<Shown> {
  const model: AgainModel = {
    first: { name: nameOf(first), href: hrefOf(first) },
    programmes: programmes.map(each => ({
      value: each.id,
      text: nameOf(each),
      selected: each.id === typed.programme
    })),
    people: await peopleNamed(asked.application.register),
    typed,
    errors
  }
  const isWrong = Object.keys(errors).length > 0
  return { title: `${isWrong ? 'Error: ' : ''}Audit again`, model, status: isWrong ? 422 : 200 }
}

function line(text = ''): string {
  return text.replace(/[\p{Cc}\s]+/gu, ' ').trim()
}
