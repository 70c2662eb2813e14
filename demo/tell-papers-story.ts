import type { App } from '../src/app.js'
import { addDays, type Day } from '../src/domain/day.js'
import { dayOfMoment } from '../src/domain/day-of-moment.js'
import { TEMPLATES } from '../src/papers/read-templates.js'
import { KINDS } from '../src/practice/read-kinds.js'
import { saveItem } from '../src/practice/save-item.js'
import { findItem, type Item, listItems } from '../src/register/items.js'
import type { ItemFields } from '../src/register/tables/items.js'

const BY = { id: null, name: 'Invented council' }
const LAST_TIME: Day = '2025-12-31'
const THIS_TIME: Day = '2026-03-31'
const SIX_WEEKS = 42

/**
 * Begins papers from their templates as an invented council would have: what two boards were given last time, signed and
 * published, and what they are to be given next. What was told before is not told again.
 */
export async function tellPapersStory(app: App, authority: string): Promise<void> {
  const { register } = app
  if ((await listItems(register, { authority, kind: 'paper', limit: 1 })).inAll > 0) return
  const today = dayOfMoment(app.now())
  for (const template of ['corporate-parenting-board', 'leadership-scorecard']) {
    const last = { asAt: LAST_TIME, meeting: today, status: 'signed off' }
    const paper = await begin(app, authority, template, last)
    const signed = { paper: paper.id, as: 'Executive Director', agreed: 'yes', version: paper.version, words: null }
    await save(app, authority, 'paper-sign-off', signed)
    await app.papers.publish(paper, BY)
    const next = { asAt: THIS_TIME, meeting: addDays(today, SIX_WEEKS), status: 'for sign-off' }
    await begin(app, authority, template, next)
  }
  const page = { asAt: THIS_TIME, meeting: null, status: 'draft' }
  await begin(app, authority, 'one-page-for-young-people', page)
}

/** A new paper with a template's text. */
function begin(
  app: App,
  authority: string,
  template: string,
  { asAt, meeting, status }: { readonly asAt: Day; readonly meeting: Day | null; readonly status: string }
): Promise<Item> {
  const { title, for: body, by, audience, text } = TEMPLATES.get(template)!
  const owner = by ?? 'Performance Manager'
  const values = { title, body, board: null, meeting, template, asAt, knownAt: null, audience, owner, status, text }
  return save(app, authority, 'paper', values)
}

async function save(app: App, authority: string, kind: string, values: ItemFields): Promise<Item> {
  const wanted = { kind: KINDS.get(kind)!, values, item: null }
  const id = await saveItem(app.register, wanted, { authority, by: BY, at: app.now() })
  return (await findItem(app.register, id))!
}
