import type { StatutoryYear } from '../domain/statutory-year.js'
import type { Findings } from './findings/findings.js'
import { isInForce, yearOfRules } from './in-force.js'
import type { Settings } from './return/collection.js'
import { type OpenReturn, openReturn, type SentTable } from './return/open-return.js'
import type { ReturnId } from './return/return-id.js'
import { RETURN_KINDS } from './return/return-kinds.js'
import type { Rule } from './rule.js'
import { type Progress, runRules } from './run-rules.js'

/** A return to be checked. */
export interface ToCheck {
  readonly id: ReturnId
  /** Tables of this year and, named with `_last`, of last year. */
  readonly tables: ReadonlyMap<string, SentTable>
  readonly settings: Settings
  /** Every rule of the return; those in force in its year are run. */
  readonly rules: readonly Rule[]
  /** Codes to which the rules are limited; null for all. */
  readonly only?: ReadonlySet<string> | null
  /** What becomes of a column that was not sent. */
  readonly lacking: 'blank' | 'not run'
}

/** A return that has been checked. */
export interface CheckedReturn {
  readonly open: OpenReturn
  readonly findings: Findings
  /** The year whose rules were run; not the return's own when its rules are not known. */
  readonly yearOfRules: StatutoryYear
  /** The rules that were to be run. */
  readonly rules: readonly Rule[]
}

/** Runs the rules in force over a return. */
export function checkReturn(
  { id, tables, settings, rules, only = null, lacking }: ToCheck,
  progress?: Progress
): CheckedReturn {
  const year = yearOfRules(id, settings.year)
  const wanted = rules.filter(rule => isInForce(rule, year) && (only === null || only.has(rule.code)))
  const open = openReturn(RETURN_KINDS[id], tables, settings, lacking)
  return { open, findings: runRules(open, wanted, progress), yearOfRules: year, rules: wanted }
}
