import type { Day } from '../../src/domain/day.js'
import { workingDayDue } from '../../src/domain/working-day.js'
import type { CohortChild } from '../../src/figures/candidate.js'
import { drawSample } from '../../src/practice/audits/draw-sample.js'
import { sampleItems } from '../../src/practice/audits/sample-items.js'
import type { Item } from '../../src/register/items.js'
import { Random } from '../random.js'
import { type AuditDraw, CLOSED_AFTER, LEAD, MONTHLY, movesProgramme, TOOL, themeChapters } from './audit-programmes.js'
import { AUDITORS, CHILD_ACTIONS, MODERATION_WORDS } from './audit-words.js'
import type { Chapter, StoryItem } from './chapter.js'
import { gradedFields, gradeOf, qualityOf } from './graded-audit.js'
import { storyId } from './story-id.js'

/** A draw and the children it draws from. */
export interface Drawing extends AuditDraw {
  readonly candidates: readonly CohortChild[]
}

/** An audit on its way: what is recorded of it so far, and how good the practice truly is. */
interface Audited {
  readonly name: string
  readonly fields: StoryItem['fields']
  readonly auditor: string
  readonly quality: number
  readonly random: Random
}

/** Audits a month, and working days from one month’s to the next. */
const A_MONTH = 8
const MONTH = 20
/** Of the audits under way, how many are to do, and the place of the one that is urgent. */
const NOT_YET = 3
const URGENT = 3

/** The audits of the invented council: the tool, the themes and the programmes, then what each draw came to, in order of time. */
export function auditsStory(drawings: readonly Drawing[], findings: ReadonlySet<string>): Chapter[] {
  const begun = { at: '2021-04-01T09:05:00.000Z', by: LEAD, items: [TOOL, MONTHLY] }
  const chapters = [...themeChapters(findings), begun, ...drawings.flatMap(chaptersOf)]
  return chapters.sort((one, other) => (one.at < other.at ? -1 : 1))
}

function chaptersOf(drawing: Drawing): Chapter[] {
  const { drawn, open } = drawing
  const { sample, audits } = drawnAudits(drawing)
  if (audits.length === 0) return []
  const made = { at: moment(drawn, 9), by: LEAD, items: [sample, ...audits.map(story)] }
  if (open) return [made, ...underWay(audits, drawn)]
  const months = [0, 1, 2].map(month => {
    const graded = audits.slice(A_MONTH * month, A_MONTH * (month + 1)).map(each => asGraded(each, false))
    const moderated = graded.filter(isModerated).map(each => ({ ...each, fields: moderatedFields(each) }))
    const last = graded.map(each => moderated.find(({ name }) => name === each.name) ?? each)
    return { from: workingDayDue(drawn, MONTH * month), graded, moderated, last }
  })
  const leads = [0, 1, 2, 3].map(month => {
    const [now, before] = [months[month], months[month - 1]]
    const closing = before?.last.flatMap(each => closed(each, before.from)) ?? []
    const items = [...(now?.moderated.map(story) ?? []), ...closing]
    return { at: moment(workingDayDue(drawn, CLOSED_AFTER - MONTH * (3 - month)), 11), by: LEAD, items }
  })
  const gradings = months.flatMap(({ graded, from }) => gradingsOf(graded, from))
  const audited = months.flatMap(({ last }) => last)
  const past = [made, ...gradings, ...leads, ...again(audited, drawn)]
  return drawing.programme === 'monthly' ? past : withProgramme(past, drawn)
}

function withProgramme(chapters: readonly Chapter[], drawn: Day): Chapter[] {
  const begins = { at: moment(drawn, 8), by: LEAD, items: [movesProgramme('running')] }
  const ends = { at: moment(workingDayDue(drawn, CLOSED_AFTER + 20), 9), by: LEAD, items: [movesProgramme('ended')] }
  return [begins, ...chapters, ends]
}

/** Audits of which most are graded, some moderated and some still to do; in one of them a child needs somebody today. */
function underWay(audits: readonly Audited[], drawn: Day): Chapter[] {
  const graded = audits.slice(0, -NOT_YET).map((each, index) => asGraded(each, index === URGENT))
  const moderated = graded.filter(each => each.fields.urgent !== 'yes' && isModerated(each)).slice(0, 2)
  const items = moderated.map(each => story({ ...each, fields: moderatedFields(each) }))
  return [...gradingsOf(graded, drawn), { at: moment(workingDayDue(drawn, 9), 11), by: LEAD, items }]
}

/** The sample that a draw gives and its audits, as a lead draws them on the page, under names of the story. */
function drawnAudits(drawing: Drawing): { readonly sample: StoryItem; readonly audits: Audited[] } {
  const { name, programme, drawn, asAt, seed, size, perWorker, cause, candidates, auditors } = drawing
  const record = {
    day: drawn,
    asAt,
    seed,
    population: candidates.length,
    leftOut: null,
    cause,
    due: workingDayDue(drawn, 20),
    auditors
  }
  const whole = { id: storyId(`audit-programme/${programme}`), authority: '' } as Item
  const [head, ...made] = sampleItems(whole, drawSample(candidates, { size, seed, perWorker }), record).changes
  const audits = made.map(({ fields }, index) => {
    const random = new Random(`audits/${name}/${index}`)
    return {
      name: `${name}/${index + 1}`,
      fields: {
        ...fields,
        sample: storyId(`audit-sample/${name}`),
        due: workingDayDue(drawn, MONTH * (1 + Math.floor(index / A_MONTH)))
      },
      auditor: String(fields.auditor),
      quality: qualityOf(workingDayDue(drawn, MONTH * Math.floor(index / A_MONTH)), random),
      random
    }
  })
  return { sample: { kind: 'audit-sample', name, fields: head!.fields }, audits }
}

function asGraded(audited: Audited, isUrgent: boolean): Audited {
  const quality = isUrgent ? -2.2 : audited.quality
  return { ...audited, quality, fields: gradedFields({ ...audited, quality }, isUrgent ? 'yes' : null) }
}

/** Each auditor grades their own audits on a day, and says what is to be done for the children. */
function gradingsOf(graded: readonly Audited[], from: Day): Chapter[] {
  const auditors = [...new Set(graded.map(({ auditor }) => auditor))]
  return auditors.map((auditor, turn) => {
    const own = graded.filter(each => each.auditor === auditor)
    const items = own.flatMap(each => [story(each), ...actionsOf(each, from, null)])
    return { at: moment(workingDayDue(from, 4 + 2 * turn), 12), by: auditor, items }
  })
}

/** A third of the audits, and every one at either end of the scale. */
function isModerated({ fields, random }: Audited): boolean {
  return fields.grade === 'inadequate' || fields.grade === 'outstanding' || random.branch('moderated').chance(0.33)
}

function moderatedFields({ fields, quality }: Audited): StoryItem['fields'] {
  const moderated = gradeOf(quality)
  const order = ['inadequate', 'requires improvement', 'good', 'outstanding']
  const step = order.indexOf(moderated) - order.indexOf(String(fields.grade))
  const moderatedWhy = step === 0 ? null : MODERATION_WORDS[step < 0 ? 'lowered' : 'raised']
  return { ...fields, moderator: LEAD, moderated, moderatedWhy, state: 'moderated' }
}

/** Talked over with the worker, and what was asked for is done. */
function closed(audited: Audited, from: Day): StoryItem[] {
  const feedback = workingDayDue(from, 21)
  const done = workingDayDue(from, audited.random.branch('done').between(13, 22))
  return [
    story({ ...audited, fields: { ...audited.fields, feedback, state: 'closed' } }),
    ...actionsOf(audited, from, done)
  ]
}

/** Children whose audit came out inadequate are audited again when the quarter is over, by somebody else. */
function again(audits: readonly Audited[], drawn: Day): Chapter[] {
  const poor = audits.filter(({ fields }) => (fields.moderated ?? fields.grade) === 'inadequate')
  if (poor.length === 0) return []
  const made = workingDayDue(drawn, CLOSED_AFTER)
  const audited = poor.map(first => auditAgain(first, workingDayDue(made, MONTH)))
  const graded = audited.map(each => ({ ...each, fields: gradedFields(each, null) }))
  const calm = graded.map(each => ({ ...each, fields: { ...each.fields, urgent: 'no', urgentWords: null } }))
  const last = calm.map(each => ({
    ...each,
    fields: { ...each.fields, feedback: workingDayDue(made, 17), state: 'closed' }
  }))
  return [
    { at: moment(made, 12), by: LEAD, items: audited.map(story) },
    ...[...new Set(calm.map(({ auditor }) => auditor))].map((auditor, turn) => ({
      at: moment(workingDayDue(made, 6 + turn), 15),
      by: auditor,
      items: calm.filter(each => each.auditor === auditor).map(story)
    })),
    { at: moment(workingDayDue(made, 18), 16), by: LEAD, items: last.map(story) }
  ]
}

function auditAgain(first: Audited, due: Day): Audited {
  const random = first.random.branch('again')
  const others = AUDITORS.map(([name]) => name).filter(name => name !== first.auditor)
  const auditor = random.branch('auditor').pick(others)
  const { title, programme, child, worker, team } = first.fields
  const of = { programme: programme!, child: child!, worker: worker!, team: team! }
  const fields = { ...BLANK, ...of, title: `${title}, again`, again: storyId(`audit/${first.name}`), auditor, due }
  const quality = first.quality + 1 + 0.6 * random.branch('better').normal()
  return { name: `${first.name}/again`, fields, auditor, random, quality }
}

const BLANK = { sample: null, answers: [], themes: [], urgent: 'no', state: 'to do' } as const

/** What an audit graded inadequate asks for, and now and then one that requires improvement. */
function actionsOf({ name, fields, random }: Audited, drawn: Day, done: Day | null): StoryItem[] {
  const chance = random.branch('actions')
  const isSome = fields.grade === 'requires improvement' && chance.chance(0.2)
  const wanted = fields.grade === 'inadequate' ? 2 : isSome ? 1 : 0
  const from = chance.between(0, CHILD_ACTIONS.length - 1)
  return Array.from({ length: wanted }, (_, index) => ({
    kind: 'audit-action',
    name: `${name}/${index + 1}`,
    fields: {
      audit: storyId(`audit/${name}`),
      title: CHILD_ACTIONS[(from + index) % CHILD_ACTIONS.length]!,
      owner: fields.team ? `Team Manager, ${fields.team}` : 'Team manager',
      due: workingDayDue(drawn, 20),
      done
    }
  }))
}

function story({ name, fields }: Pick<Audited, 'name' | 'fields'>): StoryItem {
  return { kind: 'audit', name, fields }
}

function moment(day: Day, hour: number): string {
  return `${day}T${String(hour).padStart(2, '0')}:05:00.000Z`
}
