import type { Day } from '../../domain/day.js'
import { audits as table } from '../../sources/practice.js'

/** An audit that is graded, as figures know it. */
export interface GradedAudit {
  readonly id: string
  /** The council's own id of the child. */
  readonly child: string
  readonly programme: string
  /** The scale it is graded on: `ofsted-2018`. */
  readonly scale: string
  /** The day the auditor's grade was first recorded. */
  readonly completed: Day
  readonly grade: string
  /** The grade after moderation and the day it was first recorded; null without one. */
  readonly moderatedGrade: string | null
  readonly moderated: Day | null
}

/**
 * Graded audits as the CSV table that the source `practice` reads, in the order of their days and ids: the same audits
 * give the same bytes.
 */
export function auditsTable(audits: readonly GradedAudit[]): string {
  const { columns } = table
  const rows = [...audits].sort((one, other) => (place(one) < place(other) ? -1 : 1)).map(cellsOf)
  const lines = rows.map(cells => columns.map(({ field }) => cells[field] ?? null))
  return [columns.map(({ name }) => name), ...lines].map(line => `${line.map(quoted).join(',')}\r\n`).join('')
}

function place({ completed, id }: GradedAudit): string {
  return `${completed} ${id}`
}

function cellsOf(audit: GradedAudit): Readonly<Record<string, string | null>> {
  return {
    audit_id: audit.id,
    child_id: audit.child,
    programme: audit.programme,
    completed: audit.completed,
    scale: audit.scale,
    grade: audit.grade,
    moderated_grade: audit.moderatedGrade,
    moderated: audit.moderated
  }
}

function quoted(value: string | null): string {
  const text = value ?? ''
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
