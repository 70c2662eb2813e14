import { addDays, type Day, monthEnds } from '../../src/domain/day.js'
import { workingDayDue } from '../../src/domain/working-day.js'
import { AUDITORS, QUESTIONS, THEMES } from './audit-words.js'
import type { Chapter, StoryItem } from './chapter.js'
import { storyId } from './story-id.js'

/** When and how a sample is drawn in the story. */
export interface AuditDraw {
  /** `monthly/2021-03`: the end of the quarter before. */
  readonly name: string
  readonly programme: 'monthly' | 'moves'
  readonly population: string
  readonly strata: readonly string[]
  readonly asAt: Day
  readonly drawn: Day
  readonly seed: number
  readonly size: number
  readonly perWorker: number | null
  readonly cause: string | null
  readonly auditors: readonly string[]
  /** True for the newest, whose audits are still under way. */
  readonly open: boolean
}

export const LEAD = 'Ruth Delaney'
/** Working days from a draw until the last of its audits is closed. */
export const CLOSED_AFTER = 78
const FIRST: Day = '2021-03-31'

export const TOOL: StoryItem = {
  kind: 'audit-tool',
  name: 'case',
  fields: {
    title: 'Case audit',
    since: '2021-04-01',
    scale: 'ofsted-2018',
    questions: QUESTIONS.map(({ text }) => text).join('\n')
  }
}

export const MONTHLY: StoryItem = {
  kind: 'audit-programme',
  name: 'monthly',
  fields: {
    title: 'Monthly case audit',
    tool: storyId('audit-tool/case'),
    population: 'CI01',
    of: 'counted',
    size: 24,
    most: 2,
    strata: ['age_band'],
    cycle: 'Eight a month, drawn for a quarter at a time',
    owner: LEAD,
    state: 'running',
    words:
      'How good is our practice with all children open to us, is it getting better, and do our auditors see it alike?'
  }
}

/** The programme of the dip sample, told when it begins and again when it has ended. */
export function movesProgramme(state: 'running' | 'ended'): StoryItem {
  return {
    kind: 'audit-programme',
    name: 'moves',
    fields: {
      title: 'Dip sample: children with three or more homes in a year',
      tool: storyId('audit-tool/case'),
      population: 'PL01',
      of: 'counted',
      size: 10,
      most: 2,
      cycle: 'Once',
      owner: LEAD,
      state,
      words: 'What lies behind the moves of these children, and what would have spared them?'
    }
  }
}

/** The themes, first as they were named, then with those findings of letters that say the same. */
export function themeChapters(findings: ReadonlySet<string>): Chapter[] {
  const told = (of: (names: readonly string[]) => readonly string[]) =>
    THEMES.map(([name, title, words, learning, names]) => ({
      kind: 'theme',
      name,
      fields: { title, words, learning, findings: [...of(names)] }
    }))
  const known = (names: readonly string[]) =>
    names.map(name => storyId(`finding/${name}`)).filter(id => findings.has(id))
  const linked = told(known).filter(({ fields }) => fields.findings.length > 0)
  const why = 'Inspectors found the same'
  return [
    { at: '2021-04-01T09:00:00.000Z', by: LEAD, items: told(() => []) },
    ...(linked.length === 0
      ? []
      : [{ at: '2023-02-01T10:00:00.000Z', by: LEAD, items: linked.map(item => ({ ...item, why })) }])
  ]
}

/** Every draw up to now: one a quarter of the children as at the last day of the one before, a dip sample, and one under way. */
export function auditDraws(last: Day, today: Day): AuditDraw[] {
  const open = workingDayDue(addDays(today, -17), 1)
  const quarters = monthEnds(addDays(FIRST, -1), last)
    .filter((_, index) => index % 3 === 0)
    .map((asAt, index) => monthly(asAt, workingDayDue(asAt, 1), index))
  const past = [...quarters, MOVES].filter(
    ({ asAt, drawn }) => asAt < last && workingDayDue(drawn, CLOSED_AFTER + 20) < open
  )
  return [...past, { ...monthly(last, open, quarters.length), name: 'monthly/open', size: 8, open: true }]
}

const MOVES: AuditDraw = {
  name: 'moves/2024-09',
  programme: 'moves',
  population: 'PL01',
  strata: [],
  asAt: '2024-09-30',
  drawn: '2024-10-01',
  seed: 300_924,
  size: 10,
  perWorker: 2,
  cause: 'The board asked what lies behind the moves of children with three or more homes in the year.',
  auditors: ['Practice Lead, Permanence', 'Independent Reviewing Manager'],
  open: false
}

function monthly(asAt: Day, drawn: Day, index: number): AuditDraw {
  return {
    name: `monthly/${asAt.slice(0, 7)}`,
    programme: 'monthly',
    population: 'CI01',
    strata: ['age_band'],
    asAt,
    drawn,
    seed: (210_401 + 7919 * index) % 1_000_000,
    size: 24,
    perWorker: 2,
    cause: null,
    auditors: Array.from({ length: 4 }, (_, turn) => AUDITORS[(index + turn) % AUDITORS.length]![0]),
    open: false
  }
}
