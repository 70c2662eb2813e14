import type { Day } from '../../domain/day.js'
import { dayOfMoment } from '../../domain/day-of-moment.js'
import { firstHeld } from '../../register/item-questions.js'
import { type Item, listItems } from '../../register/items.js'
import type { Register } from '../../register/register.js'
import type { GradedAudit } from './audits-table.js'
import { type GradeScale, SCALES } from './grade-scales.js'
import audit from './kinds/audit.js'

/** What the register holds of a council's audits that figures stand on. */
export interface KnownAudits {
  readonly audits: readonly GradedAudit[]
  /** The first day on which audits were done here; null before there is one. */
  readonly since: Day | null
}

/** The states of an audit that has its grade. */
export const GRADED_STATES = audit.fields.state.choices.map(({ value }) => value).filter(state => state !== 'to do')
const GRADES = (SCALES as readonly GradeScale[]).flatMap(({ grades }) => grades.map(({ value }) => value))

/** Reads a council's graded audits. The days come from their history: when the grade, and the one after moderation, were first recorded. */
export async function gradedAudits(register: Register, authority: string): Promise<KnownAudits> {
  const first = (field: string, texts: readonly string[]) =>
    firstHeld(register, { authority, kind: 'audit', field, texts })
  const all = async (kind: string) => (await listItems(register, { authority, kind })).items
  const [completed, moderated, audits, samples, programmes, tools] = await Promise.all([
    first('state', GRADED_STATES),
    first('moderated', GRADES),
    all('audit'),
    all('audit-sample'),
    all('audit-programme'),
    all('audit-tool')
  ])
  const toolOf = new Map(tools.map(tool => [tool.id, tool]))
  const programmeOf = new Map(programmes.map(programme => [programme.id, programme]))
  const graded = audits.flatMap(item => {
    const programme = programmeOf.get(String(item.fields.programme))
    const tool = toolOf.get(String(programme?.fields.tool))
    const days = { completed: dayIn(completed, item), moderated: dayIn(moderated, item) }
    return gradedAudit(item, { programme: textOf(programme, 'title'), scale: textOf(tool, 'scale') }, days)
  })
  const days = [...samples.map(({ fields }) => String(fields.day)), ...graded.map(each => each.completed)]
  return { audits: graded, since: days.sort()[0] ?? null }
}

function gradedAudit(
  { id, fields }: Item,
  of: Pick<GradedAudit, 'programme' | 'scale'>,
  days: { readonly completed: Day | null; readonly moderated: Day | null }
): GradedAudit[] {
  const { child, grade, moderated, state } = fields
  if (state === 'to do' || days.completed === null || typeof grade !== 'string' || typeof child !== 'string') return []
  const moderatedGrade = typeof moderated === 'string' ? moderated : null
  const after = { moderatedGrade, moderated: moderatedGrade === null ? null : days.moderated }
  return [{ id, child, ...of, completed: days.completed, grade, ...after }]
}

function dayIn(moments: ReadonlyMap<string, string>, { id }: Item): Day | null {
  const moment = moments.get(id)
  return moment === undefined ? null : dayOfMoment(moment)
}

function textOf(item: Item | undefined, field: string): string {
  const text = item?.fields[field]
  return typeof text === 'string' ? text : ''
}
