import { randomUUID } from 'node:crypto'
import type { Day } from '../../domain/day.js'
import { dayText } from '../../domain/day-text.js'
import type { Item, ItemChange } from '../../register/items.js'
import { changeOf } from '../save-item.js'
import { BLANK_AUDIT } from './blank-audit.js'
import type { Candidate, Sample } from './draw-sample.js'
import audit from './kinds/audit.js'
import auditSample from './kinds/audit-sample.js'

/** A child drawn, with the team the audit is seen by. */
export interface Drawn extends Candidate {
  readonly team: string | null
}

/** What is recorded of a draw besides the children. */
export interface DrawRecord {
  readonly day: Day
  readonly asAt: Day
  readonly seed: number
  /** Children drawn from; those left out are not among them. */
  readonly population: number
  /** Children left out, since they were audited before in the programme; null when none were to be. */
  readonly leftOut: number | null
  readonly cause: string | null
  /** Day the audits are due. */
  readonly due: Day
  /** Who audits, in turn; at least one. */
  readonly auditors: readonly string[]
}

/** The sample as it is kept, and an audit for each child drawn, given to the auditors in turn. */
export function sampleItems(
  programme: Item,
  { drawn, passedOver, strata }: Sample<Drawn>,
  record: DrawRecord
): { readonly sample: string; readonly changes: ItemChange[] } {
  const { day, asAt, seed, population, leftOut, cause, due, auditors } = record
  const sample = randomUUID()
  const kept = {
    programme: programme.id,
    day,
    asAt,
    seed,
    population,
    leftOut,
    drawn: drawn.length,
    passed: passedOver.length,
    strata: strata.map(each => `${each.stratum}: ${each.drawn} of ${each.children}`).join('\n'),
    cause
  }
  const audits = drawn.map((child, index) =>
    changeOf(
      {
        kind: audit,
        item: { id: randomUUID(), version: 0 },
        values: {
          ...BLANK_AUDIT,
          title: `${index + 1} of ${drawn.length}, ${dayText(day)}`,
          programme: programme.id,
          sample,
          child: child.child,
          worker: child.worker,
          team: child.team,
          auditor: auditors[index % auditors.length]!,
          due
        }
      },
      programme.authority
    )
  )
  const head = changeOf({ kind: auditSample, item: { id: sample, version: 0 }, values: kept }, programme.authority)
  return { sample, changes: [head, ...audits] }
}
