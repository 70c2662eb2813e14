import type { App } from '../src/app.js'
import { OPEN_STATES } from '../src/practice/improvement/action-state.js'
import { KINDS } from '../src/practice/read-kinds.js'
import { changeOf } from '../src/practice/save-item.js'
import { findItem, type Item, type ItemChange, listItems, saveItems } from '../src/register/items.js'
import type { Register } from '../src/register/register.js'
import type { ItemFields } from '../src/register/tables/items.js'
import { setTarget } from '../src/register/targets.js'
import { betweenItems } from './story/between.js'
import { changesOf } from './story/chapter.js'
import { answeredSince, presentItems } from './story/present.js'
import { scrutinyStory } from './story/scrutiny.js'
import { storyId } from './story/story-id.js'
import { storyTargets } from './story/targets.js'
import { tellImprovementStory } from './tell-improvement-story.js'

const BY = { id: null, name: 'Invented council' }
const PANEL_DAY = '2022-05-11T12:00:00.000Z'

/**
 * Puts on record what the council's own papers of 2020 to 2023 tell of its plans and its scrutiny, and an invented plan
 * of today that carries them on. What was told before is not told again.
 */
export async function tellStories(app: Pick<App, 'register' | 'now'>, authority: string): Promise<void> {
  const { register } = app
  if (await findItem(register, storyId('plan/present'))) return
  await tellImprovementStory(register, authority)
  await saveItems(register, scrutinyStory(authority), BY, PANEL_DAY)
  const at = app.now()
  for (const target of storyTargets(authority, BY.name, at)) await setTarget(register, target)
  const today = at.slice(0, 10)
  const { changes: ended, unfinished } = await carriedOn(register, authority)
  const present = { at, by: BY.name, items: [...betweenItems(unfinished, today), ...presentItems(today)] }
  const answered = await answeredSinceThen(register, authority, today)
  await saveItems(register, [...ended, ...answered, ...changesOf(present, authority, new Map())], BY, at)
}

/** The plans in force and their open actions, carried on into the next plan. */
async function carriedOn(
  register: Register,
  authority: string
): Promise<{ readonly changes: ItemChange[]; readonly unfinished: readonly Item[] }> {
  const [plans, actions] = await Promise.all([
    listItems(register, { authority, kind: 'plan', where: { state: 'in force' } }),
    listItems(register, { authority, kind: 'action', oneOf: { state: OPEN_STATES } })
  ])
  const changes = [...plans.items, ...actions.items].map(item => {
    const kind = KINDS.get(item.kind)!
    const values = { ...item.fields, state: 'carried on' }
    return changeOf({ kind, values, item, why: 'Carried into the invented plan that followed' }, authority)
  })
  return { changes, unfinished: actions.items }
}

/** The scrutiny review and its recommendations, as an invented council has answered them since. */
async function answeredSinceThen(register: Register, authority: string, today: string): Promise<ItemChange[]> {
  const [reviews, recommendations] = await Promise.all([
    listItems(register, { authority, kind: 'review' }),
    listItems(register, { authority, kind: 'recommendation' })
  ])
  const why = 'Invented, so that there is something to show'
  const changed = (item: Item, values: ItemFields): ItemChange =>
    changeOf({ kind: KINDS.get(item.kind)!, values: { ...item.fields, ...values }, item, why }, authority)
  return [
    ...reviews.items.map(item => changed(item, { responded: '2022-07-08' })),
    ...recommendations.items.map(item => changed(item, answeredSince(String(item.fields.letter), today)))
  ]
}
