import { mayDo } from '../../../access/rights.js'
import { ruleWords } from '../../../documents/charts/rule-words.js'
import { roundedText } from '../../../documents/format-figure.js'
import type { Day } from '../../../domain/day.js'
import { dayText, monthText } from '../../../domain/day-text.js'
import { toolOfProgramme } from '../../../practice/audits/audit-tool-of.js'
import { datedGrades } from '../../../practice/audits/dated-grades.js'
import type { GradeScale } from '../../../practice/audits/grade-scales.js'
import { type GradeShift, gradeShift, LEAST_AUDITS } from '../../../practice/audits/grade-shift.js'
import { type Impact, impactOf } from '../../../practice/improvement/impact.js'
import { findItem } from '../../../register/items.js'
import type { ItemFields } from '../../../register/tables/items.js'
import type { Proportion } from '../../../statistics/difference-interval.js'
import type { Asked } from '../../page.js'
import { viewOf } from '../../view.js'
import { hrefOf, nameOf } from './shown-value.js'

/** What one thing that an action should move has done since. */
export interface KnownImpact {
  readonly title: string
  /** Null where the reader may not go. */
  readonly href: string | null
  readonly state: Impact['state']
  readonly words: string
}

/** What the figure of an action and its audits show since it was delivered, or since its first day; nothing without either. */
export async function impactsSince(asked: Asked, fields: ItemFields): Promise<readonly KnownImpact[]> {
  const since = fields.delivered ?? fields.started
  if (typeof since !== 'string') return []
  const known = await Promise.all([ofFigure(asked, fields, since), ofAudits(asked, fields, since)])
  return known.filter(each => each !== null)
}

async function ofFigure(asked: Asked, { indicator, direction }: ItemFields, since: Day): Promise<KnownImpact | null> {
  if (typeof indicator !== 'string') return null
  if (direction !== 'rise' && direction !== 'fall') return null
  const detail = await asked.application.indicator(indicator, viewOf(asked))
  if (!detail?.chart) return null
  const impact = impactOf(direction, since, detail.chart)
  const words = figureWords(impact, direction, since)
  return { title: detail.indicator.title, href: `/indicators/${indicator}`, state: impact.state, words }
}

async function ofAudits(asked: Asked, { programme, theme }: ItemFields, since: Day): Promise<KnownImpact | null> {
  const { register } = asked.application
  const [audited, themed] = await Promise.all([
    findItem(register, String(programme)),
    findItem(register, String(theme))
  ])
  if (!audited) return null
  const { scale } = await toolOfProgramme(register, audited.fields)
  const shift = gradeShift(scale, await datedGrades(register, audited, themed?.id ?? null), since)
  const sees = asked.reader !== null && mayDo(asked.reader.role, 'see-audits')
  return {
    title: themed ? `${nameOf(audited)}, of the theme ${nameOf(themed)}` : nameOf(audited),
    href: sees ? hrefOf(audited) : null,
    state: shift.state,
    words: viewOf(asked).safe ? safeWords(shift) : auditWords(shift, scale, since)
  }
}

function figureWords({ state, signal, points }: Impact, direction: 'rise' | 'fall', since: Day): string {
  const months = `${points} month${points === 1 ? '' : 's'} of figures since ${monthText(since)}`
  if (!signal) return `${months}, and none of them begins a change beyond the usual month-to-month variation.`
  const moved = state === 'shown' ? 'as it should' : `and it should ${direction}`
  return `${monthText(signal.began)} is ${ruleWords(signal.rule, signal.side)}: the figure has moved ${signal.side === 'high' ? 'up' : 'down'}, ${moved}. ${months}.`
}

function auditWords({ state, before, after, interval }: GradeShift, { good }: GradeScale, since: Day): string {
  const day = dayText(since)
  if (interval === null)
    return `${after.denominator} audits moderated since ${day} and ${before.denominator} in the year before. At least ${LEAST_AUDITS} on each side are needed to tell.`
  const points = `${signed(interval.low)} to ${signed(interval.high)} points`
  const verdict =
    state === 'open'
      ? `The change is likely ${points}, so chance alone could make it.`
      : `The change is likely ${points}: more than chance would make.`
  return `${share(after)} audits moderated since ${day} are ${good.words}, and ${share(before)} in the year before. ${verdict}`
}

// Of a few audits a count tells too much of a child to those who see figures after disclosure control.
function safeWords({ state }: GradeShift): string {
  if (state === 'open') return 'too few audits, or no change beyond chance.'
  return `audits since are graded ${state === 'shown' ? 'better' : 'worse'} than in the year before, by more than chance would make.`
}

function share({ numerator, denominator }: Proportion): string {
  return `${numerator} of ${denominator} (${roundedText((100 * numerator) / denominator, 0)}%)`
}

function signed(points: number): string {
  const size = roundedText(Math.abs(points), 1)
  return `${size === '0.0' ? '' : points > 0 ? '+' : '−'}${size}`
}
