import { roundedText } from '../../../../documents/format-figure.js'
import { dayOfMoment } from '../../../../domain/day-of-moment.js'
import { statutoryYearOf } from '../../../../domain/statutory-year.js'
import { readAnswers } from '../../../../practice/audits/answers.js'
import { type Graded, gradeShares, leniencies } from '../../../../practice/audits/audit-results.js'
import { toolOfProgramme } from '../../../../practice/audits/audit-tool-of.js'
import { type GradeScale, placeOnScale } from '../../../../practice/audits/grade-scales.js'
import { findItems, type Item, listItems } from '../../../../register/items.js'
import type { Interval } from '../../../../statistics/interval.js'
import { kindPage } from '../kind-page.js'
import { nameOf } from '../shown-value.js'

/** What the audits of a programme have found. */
export interface ProgrammePanel {
  readonly draw: string
  readonly audits: number
  readonly graded: number
  readonly late: number
  readonly grades: readonly {
    readonly label: string
    readonly tone: string
    readonly graded: string
    readonly moderated: string
  }[]
  /** The grades as moderated, by the year to 31 March in which the audits were due, the newest first; none within one year. */
  readonly years: readonly { readonly year: string; readonly audits: number; readonly shares: readonly string[] }[]
  readonly leniency: readonly {
    readonly auditor: string
    readonly moderated: number
    readonly words: string
    readonly lowered: string
  }[]
  readonly questions: readonly { readonly question: string; readonly counts: readonly string[] }[]
  readonly gradeLabels: readonly string[]
  readonly themes: readonly { readonly name: string; readonly count: number; readonly href: string }[]
  /** Children audited again: the grade before and after. */
  readonly again: { readonly better: number; readonly same: number; readonly worse: number } | null
}

export default kindPage({
  kind: 'audit-programme',
  first: true,
  panel: async ({ application }, programme): Promise<ProgrammePanel> => {
    const { register } = application
    const { questions, scale } = await toolOfProgramme(register, programme.fields)
    const { items } = await listItems(register, { authority: programme.authority, kind: 'audit', partOf: programme.id })
    const graded = items.map(gradesOf)
    const moderated = gradeShares(scale, graded, 'moderated')
    const now = dayOfMoment(application.now())
    return {
      draw: `/audit-programmes/${programme.id}/draw`,
      audits: items.length,
      graded: graded.filter(({ grade }) => grade !== null).length,
      late: items.filter(({ fields }) => fields.state === 'to do' && String(fields.due) < now).length,
      grades: gradeShares(scale, graded, 'graded').map((share, index) => ({
        label: scale.grades[index]!.label,
        tone: scale.grades[index]!.tone,
        graded: shareText(share),
        moderated: shareText(moderated[index]!)
      })),
      years: yearsOf(items, scale),
      leniency: leniencies(scale, graded).map(each => ({
        auditor: each.auditor,
        moderated: each.moderated,
        words: stepsText(each.steps),
        lowered: shareText({ count: each.lowered, share: each.share, interval: each.interval })
      })),
      gradeLabels: scale.grades.map(({ label }) => label),
      questions: questionCounts(items, questions, scale),
      themes: await themesOf(register, items),
      again: againOf(items, scale)
    }
  }
})

function gradesOf({ fields }: Item): Graded {
  const text = (value: unknown): string | null => (typeof value === 'string' ? value : null)
  return { auditor: String(fields.auditor), grade: text(fields.grade), moderated: text(fields.moderated) }
}

function shareText({
  count,
  share,
  interval
}: {
  readonly count: number
  readonly share: number
  readonly interval: Interval
}): string {
  const [low, high] = [roundedText(interval.low, 0), roundedText(interval.high, 0)]
  return `${count} (${roundedText(share, 0)}%, likely ${low}% to ${high}%)`
}

function yearsOf(items: readonly Item[], scale: GradeScale): ProgrammePanel['years'] {
  const graded = items.filter(({ fields }) => fields.grade !== null)
  const years = [...new Set(graded.map(({ fields }) => statutoryYearOf(String(fields.due))))].sort().reverse()
  if (years.length < 2) return []
  return years.map(year => {
    const own = graded.filter(({ fields }) => statutoryYearOf(String(fields.due)) === year)
    const shares = gradeShares(scale, own.map(gradesOf), 'moderated')
    return { year, audits: own.length, shares: shares.map(shareText) }
  })
}

function stepsText(steps: number): string {
  if (Math.abs(steps) < 0.05) return 'As moderation'
  return `${roundedText(Math.abs(steps), 1)} of a grade ${steps > 0 ? 'above' : 'below'} moderation`
}

function questionCounts(
  items: readonly Item[],
  questions: readonly string[],
  scale: GradeScale
): ProgrammePanel['questions'] {
  const answers = items.map(({ fields }) => readAnswers(fields.answers, questions, scale))
  return questions.map((question, index) => ({
    question,
    counts: scale.grades.map(({ value }) => String(answers.filter(each => each[index]?.grade === value).length))
  }))
}

async function themesOf(
  register: Parameters<typeof findItems>[0],
  items: readonly Item[]
): Promise<ProgrammePanel['themes']> {
  const counts = new Map<string, number>()
  for (const { fields } of items)
    for (const theme of [fields.themes ?? []].flat()) counts.set(String(theme), (counts.get(String(theme)) ?? 0) + 1)
  const themes = await findItems(register, [...counts.keys()])
  return [...themes.values()]
    .map(theme => ({ name: nameOf(theme), count: counts.get(theme.id)!, href: `/audit-themes/${theme.id}` }))
    .sort((one, other) => other.count - one.count)
}

/** How grades moved for children who were audited again, by what stands after moderation. */
function againOf(items: readonly Item[], scale: GradeScale): ProgrammePanel['again'] {
  const byId = new Map(items.map(item => [item.id, item]))
  const standing = ({ fields }: Item): number | null =>
    placeOnScale(scale, (fields.moderated ?? fields.grade ?? null) as string | null)
  const moves = items.flatMap(item => {
    const before = byId.get(String(item.fields.again))
    const [from, to] = [before ? standing(before) : null, standing(item)]
    return from === null || to === null ? [] : [to - from]
  })
  if (moves.length === 0) return null
  const count = (is: (move: number) => boolean): number => moves.filter(is).length
  return { better: count(move => move > 0), same: count(move => move === 0), worse: count(move => move < 0) }
}
