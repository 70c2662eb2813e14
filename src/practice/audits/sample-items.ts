import { randomUUID } from 'node:crypto'
import type { Day } from '../../domain/day.js'
import { dayText } from '../../domain/day-text.js'
import type { Item, ItemChange } from '../../register/items.js'
import { changeOf } from '../save-item.js'
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
  readonly population: number
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
  const { day, asAt, seed, population, cause, due, auditors } = record
  const sample = randomUUID()
  const kept = {
    programme: programme.id,
    day,
    asAt,
    seed,
    population,
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
          ...NOTHING_YET,
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

const NOTHING_YET = {
  again: null,
  answers: [],
  lived: null,
  strengths: null,
  worries: null,
  themes: [],
  grade: null,
  urgent: 'no',
  urgentWords: null,
  moderator: null,
  moderated: null,
  moderatedWhy: null,
  feedback: null,
  state: 'to do'
}
