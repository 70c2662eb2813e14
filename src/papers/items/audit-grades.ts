import type { Audience, TableCell } from '../../documents/block.js'
import { roundedText } from '../../documents/format-figure.js'
import type { Suppressed } from '../../figures/disclosure/cell.js'
import { protect } from '../../figures/disclosure/protect.js'
import { type Graded, type GradeShare, gradeShares } from '../../practice/audits/audit-results.js'
import { type GradeScale, placeOnScale } from '../../practice/audits/grade-scales.js'
import { countShown } from './count-shown.js'

/** The grades of a programme's audits as a paper may show them. */
export interface AuditGrades {
  readonly graded: number
  readonly moderated: number
  /** One row per grade, the best first: its name, then count, share and interval as graded and after moderation. */
  readonly rows: readonly (readonly TableCell[])[]
}

const AS = ['graded', 'moderated'] as const

/** Counts grades with their Wilson intervals. For members and the public none may tell of 1 to 5 children, by itself or by taking away. */
export function auditGrades(scale: GradeScale, audits: readonly Graded[], audience: Audience): AuditGrades {
  const known = audits.filter(({ grade, moderated }) =>
    [grade, moderated].some(each => placeOnScale(scale, each) !== null)
  )
  const shares = AS.map(as => gradeShares(scale, known, as))
  const left = audience === 'officers' ? new Map<string, Suppressed>() : kept(shares, known.length)
  const rows = scale.grades.map(({ label }, index) => [
    { text: label, value: null },
    ...AS.flatMap((as, which) => {
      const share = shares[which]?.[index]
      return share ? cellsOf(share, left.get(`${as} ${share.grade}`), audience) : []
    })
  ])
  return {
    graded: known.length,
    moderated: known.filter(({ moderated }) => moderated !== null).length,
    rows: known.length > 0 ? rows.reverse() : []
  }
}

function kept(shares: readonly (readonly GradeShare[])[], all: number): ReadonlyMap<string, Suppressed> {
  const cells = AS.flatMap((as, which) => [
    { id: `${as} all`, count: all, of: as, where: {} },
    ...(shares[which] ?? []).map(({ grade, count }) => ({
      id: `${as} ${grade}`,
      count,
      of: as,
      where: { grade: [grade] }
    }))
  ])
  const parts = AS.flatMap((as, which) =>
    (shares[which] ?? []).map(({ grade }) => ({ numerator: `${as} ${grade}`, denominator: `${as} all` }))
  )
  return new Map(protect({ cells, shares: parts, before: [] }).map(each => [each.id, each]))
}

function cellsOf(
  { count, share, interval }: GradeShare,
  left: Suppressed | undefined,
  audience: Audience
): TableCell[] {
  const hidden: TableCell = { text: 'not shown', value: null }
  if (left) return [left.reason === 'small number' ? countShown(count, audience) : hidden, hidden, hidden]
  const [low, high] = [roundedText(interval.low, 0), roundedText(interval.high, 0)]
  return [
    countShown(count, audience),
    { text: `${roundedText(share, 1)}%`, value: share },
    { text: `${low}% to ${high}%`, value: null }
  ]
}
