import type { App } from '../src/app.js'
import { dayOfMoment } from '../src/domain/day-of-moment.js'
import { latestDay } from '../src/figures/home.js'
import { findItem, findItems, listItems, saveItems } from '../src/register/items.js'
import { auditDraws } from './story/audit-programmes.js'
import { auditsStory, type Drawing } from './story/audits.js'
import { changesOf } from './story/chapter.js'
import { storyId } from './story/story-id.js'

const LAST_TOLD = storyId('audit-sample/monthly/open')

/**
 * Puts the audits of the invented council on record: a sample of its own children each month since April 2021, drawn by
 * seed from the loads in force, graded, moderated, closed and audited again. Nothing is told where no load is in force, or
 * what was told before.
 */
export async function tellAuditsStory(app: App, authority: string): Promise<void> {
  const { register } = app
  const council = await app.figures.council(authority, app.now())
  if (!council || council.workings.days.length === 0 || (await findItem(register, LAST_TOLD))) return
  const now = app.now()
  const drawings: Drawing[] = []
  for (const draw of auditDraws(latestDay(council), dayOfMoment(now))) {
    const view = { authority, asAt: draw.asAt, knownAt: null }
    drawings.push({ ...draw, candidates: await app.candidates(draw.population, view, true, draw.strata) })
  }
  const findings = await listItems(register, { authority, kind: 'finding' })
  const chapters = auditsStory(drawings, new Set(findings.items.map(({ id }) => id)))
  const versions = new Map<string, number>()
  const told = chapters.map(chapter => {
    const changes = changesOf(chapter, authority, versions)
    for (const { item, version } of changes) versions.set(item, version + 1)
    return { ...chapter, changes }
  })
  const known = await findItems(register, [...versions.keys()])
  for (const { at, by, changes } of told) {
    const untold = changes.filter(({ item, version }) => (known.get(item)?.version ?? 0) <= version)
    if (untold.length > 0) await saveItems(register, untold, { id: null, name: by }, at < now ? at : now)
  }
}
