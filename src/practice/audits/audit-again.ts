import { randomUUID } from 'node:crypto'
import type { Day } from '../../domain/day.js'
import type { Item, ItemChange } from '../../register/items.js'
import { changeOf } from '../save-item.js'
import { BLANK_AUDIT } from './blank-audit.js'
import audit from './kinds/audit.js'

/** Who audits a child again, in which programme and by when. */
export interface AgainRecord {
  /** Id of the programme. */
  readonly programme: string
  readonly auditor: string
  readonly due: Day
  readonly why: string | null
}

/** A new audit of the child of one that is graded; it was drawn by no sample. */
export function auditAgain(first: Item, { programme, auditor, due, why }: AgainRecord): ItemChange {
  const { title, child, worker = null, team = null } = first.fields
  const values = {
    ...BLANK_AUDIT,
    title: againTitle(String(title)),
    programme,
    sample: null,
    child: child!,
    worker,
    team,
    auditor,
    due,
    again: first.id
  }
  return changeOf(
    { kind: audit, item: { id: randomUUID(), version: 0 }, values: values as never, why },
    first.authority
  )
}

/** What the audit after one is called. @example againTitle('3 of 8, 1 May 2026, again') // '3 of 8, 1 May 2026, again (2)' */
export function againTitle(title: string): string {
  const [, before = title, times = '1'] = title.match(/^(.*), again(?: \((\d+)\))?$/) ?? []
  return before === title ? `${title}, again` : `${before}, again (${Number(times) + 1})`
}
