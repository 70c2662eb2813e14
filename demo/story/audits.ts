import type { Day } from '../../src/domain/day.js'
import { workingDayDue } from '../../src/domain/working-day.js'
import type { CohortChild } from '../../src/figures/candidate.js'
import { drawSample } from '../../src/practice/audits/draw-sample.js'
import { sampleItems } from '../../src/practice/audits/sample-items.js'
import type { Item } from '../../src/register/items.js'
import { Random } from '../random.js'
import { type AuditDraw, PROGRAMMES, TOOL } from './audit-programmes.js'
import { AUDITORS, CHILD_ACTIONS, MODERATION_WORDS } from './audit-words.js'
import type { Chapter, StoryItem } from './chapter.js'
import { gradeOf, gradedFields, qualityOf } from './graded-audit.js'
import { storyId } from './story-id.js'

/** A draw and the children it draws from. */
export interface Drawing extends AuditDraw {
  readonly candidates: readonly CohortChild[]
}

const LEAD = 'Ruth Delaney'

/** An audit on its way: what is recorded of it so far, and how good the practice truly is. */
interface Audited {
  readonly name: string
  readonly fields: StoryItem['fields']
  readonly auditor: string
  readonly quality: number
  readonly random: Random
}

/** The audits of the invented council: the tool and its programmes, then what each draw came to, in the order of time. */
export function auditsStory(drawings: readonly Drawing[]): Chapter[] {
  const begun = { at: moment('2021-04-01', 9), by: LEAD, items: [TOOL, ...PROGRAMMES] }
  return [begun, ...drawings.flatMap(chaptersOf)].sort((one, other) => (one.at < other.at ? -1 : 1))
}

function chaptersOf(drawing: Drawing): Chapter[] {
  const { name, drawn, open } = drawing
  const audits = drawnAudits(drawing)
  if (audits.length === 0) return []
  const sample = sampleOf(drawing)
  const made = [sample.head, ...audits.map(({ name, fields }) => ({ kind: 'audit', name, fields }))]
  const graded = audits.slice(0, open ? -3 : undefined).map(each => ({ ...each, fields: gradedFields(each, name) }))
  const byAuditor = [...new Set(graded.map(({ auditor }) => auditor))].map((auditor, turn) => {
    const own = graded.filter(each => each.auditor === auditor)
    const items = own.flatMap(each => [story(each), ...actionsOf(each, workingDayDue(drawn, 15))])
    return { at: moment(workingDayDue(drawn, 4 + 2 * turn), 14 + turn), by: auditor, items }
  })
  const moderated = graded.filter(isModerated).map(each => ({ ...each, fields: moderatedFields(each) }))
  if (open) return [{ at: moment(drawn, 9), by: LEAD, items: made }, ...byAuditor, ...openEnd(moderated.slice(0, 2), drawn)]
  const closing = workingDayDue(drawn, 23)
  const last = graded.map(each => moderated.find(({ name }) => name === each.name) ?? each)
  return [
    { at: moment(drawn, 9), by: LEAD, items: made },
    ...byAuditor,
    { at: moment(workingDayDue(drawn, 18), 11), by: LEAD, items: moderated.map(story) },
    { at: moment(closing, 16), by: LEAD, items: last.flatMap(each => closed(each, closing)) },
    ...again(last, drawn)
  ]
}

/** The sample a draw gives and the audits of it, as a lead draws them on the page, under names of the story. */
function sampleOf({ name, programme, drawn, asAt, seed, size, perWorker, cause, candidates, auditors }: Drawing) {
  const sample = drawSample(candidates, { size, seed, perWorker })
  const whole = { id: storyId(`audit-programme/${programme}`), authority: '' } as Item
  const due = workingDayDue(drawn, 20)
  const record = { day: drawn, asAt, seed, population: candidates.length, cause, due, auditors }
  const [head, ...audits] = sampleItems(whole, sample, record).changes
  return { head: { kind: 'audit-sample', name, fields: head!.fields }, audits: audits.map(({ fields }) => fields) }
}

function drawnAudits(drawing: Drawing): Audited[] {
  const { name, drawn } = drawing
  return sampleOf(drawing).audits.map((fields, index) => {
    const random = new Random(`audits/${name}/${index}`)
    return {
      name: `${name}/${index + 1}`,
      fields: { ...fields, sample: storyId(`audit-sample/${name}`) },
      auditor: String(fields.auditor),
      quality: qualityOf(drawn, random),
      random
    }
  })
}

/** A third of the audits, and every one at either end of the scale. */
function isModerated({ fields, random }: Audited): boolean {
  return fields.grade === 'inadequate' || fields.grade === 'outstanding' || random.branch('moderated').chance(0.33)
}

function moderatedFields({ fields, quality }: Audited): StoryItem['fields'] {
  const moderated = gradeOf(quality)
  const why = moderated === fields.grade ? null : isLower(moderated, fields.grade) ? 'lowered' : 'raised'
  const moderatedWhy = why && MODERATION_WORDS[why]
  return { ...fields, moderator: LEAD, moderated, moderatedWhy, state: 'moderated' }
}

function isLower(one: string, other: unknown): boolean {
  const order = ['inadequate', 'requires improvement', 'good', 'outstanding']
  return order.indexOf(one) < order.indexOf(String(other))
}

/** Talked over with the worker, and what was asked for done. */
function closed(audited: Audited, day: Day): StoryItem[] {
  const talked = workingDayDue(day, -3)
  const done = actionsOf(audited, day).map(each => ({ ...each, fields: { ...each.fields, due: null, done: talked } }))
  const actions = done.map(({ fields, ...rest }) => ({ ...rest, fields: { ...fields, due: talked } }))
  return [story({ ...audited, fields: { ...audited.fields, feedback: talked, state: 'closed' } }), ...actions]
}

function openEnd(moderated: readonly Audited[], drawn: Day): Chapter[] {
  return moderated.length === 0
    ? []
    : [{ at: moment(workingDayDue(drawn, 11), 11), by: LEAD, items: moderated.map(story) }]
}

/** Children whose audit came out inadequate are audited again a quarter of a year later, by somebody else. */
function again(audits: readonly Audited[], drawn: Day): Chapter[] {
  const poor = audits.filter(({ fields }) => (fields.moderated ?? fields.grade) === 'inadequate')
  return poor.flatMap((first, index) => {
    const made = workingDayDue(drawn, 85)
    const done = workingDayDue(made, 10 + index)
    const random = first.random.branch('again')
    const auditor = AUDITORS.map(([name]) => name).filter(name => name !== first.auditor)[index % 5]!
    const name = `${first.name}/again`
    const fields = {
      ...first.fields,
      title: `again: ${first.fields.title}`,
      again: storyId(`audit/${first.name}`),
      sample: null,
      auditor,
      due: workingDayDue(made, 15),
      moderator: null,
      moderated: null,
      moderatedWhy: null,
      feedback: null
    }
    const blank = { ...fields, ...NOT_GRADED }
    const audited = { name, fields: blank, auditor, random, quality: first.quality + 1 + 0.6 * random.normal() }
    const graded = { ...audited, fields: { ...gradedFields(audited, name), urgent: 'no', urgentWords: null } }
    const talked = { ...graded, fields: { ...graded.fields, feedback: workingDayDue(done, 2), state: 'closed' } }
    return [
      { at: moment(made, 9), by: LEAD, items: [story(audited)] },
      { at: moment(done, 15), by: auditor, items: [story(graded)] },
      { at: moment(workingDayDue(done, 2), 16), by: LEAD, items: [story(talked)] }
    ]
  })
}

const NOT_GRADED = {
  answers: [],
  lived: null,
  strengths: null,
  worries: null,
  themes: [],
  grade: null,
  urgent: 'no',
  urgentWords: null,
  state: 'to do'
}

/** What an audit graded inadequate asks for, and now and then one that requires improvement. */
function actionsOf({ name, fields, random }: Audited, due: Day): StoryItem[] {
  const chance = random.branch('actions')
  const wanted = fields.grade === 'inadequate' ? 2 : fields.grade === 'requires improvement' && chance.chance(0.2) ? 1 : 0
  const from = chance.between(0, CHILD_ACTIONS.length - 1)
  return Array.from({ length: wanted }, (_, index) => ({
    kind: 'audit-action',
    name: `${name}/${index + 1}`,
    fields: {
      audit: storyId(`audit/${name}`),
      title: CHILD_ACTIONS[(from + index) % CHILD_ACTIONS.length]!,
      owner: fields.team ? `Team Manager, ${fields.team}` : 'Team manager',
      due,
      done: null
    }
  }))
}

function story({ name, fields }: Pick<Audited, 'name' | 'fields'>): StoryItem {
  return { kind: 'audit', name, fields }
}

function moment(day: Day, hour: number): string {
  return `${day}T${String(hour).padStart(2, '0')}:05:00.000Z`
}
