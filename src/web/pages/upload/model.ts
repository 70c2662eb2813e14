import { roundedText } from '../../../documents/format-figure.js'
import { authority } from '../../../domain/authority.js'
import { groupIssues, type IssueGroup } from '../../issues.js'
import { periodText } from '../../period-text.js'
import { countText, totalsText } from '../check/count-text.js'
import type { FoundByRules, Job } from './jobs.js'

export interface Option {
  readonly value: string
  readonly text: string
  readonly selected: boolean
}

/** Work under way. */
export interface ProgressModel {
  readonly title: string
  readonly words: string
  /** Null while it cannot be told how far it is. */
  readonly percent: number | null
}

/** What was found in files that are not kept yet. */
export interface CheckedModel {
  readonly id: string
  readonly council: string
  readonly source: string | null
  /** As it is typed, and in words; null when it cannot be told. */
  readonly period: { readonly typed: string; readonly words: string } | null
  readonly files: readonly string[]
  readonly tables: readonly { readonly title: string; readonly rows: string }[]
  readonly groups: readonly IssueGroup[]
  readonly errors: number
  readonly warnings: number
  /** What the department's rules find, in a sentence, and where to see it; null when there is nothing to say. */
  readonly byRules: { readonly words: string; readonly href: string } | null
  /** True when the files cannot be kept as they are; `words` may then say why. */
  readonly refused: boolean
  readonly words: string | null
  /** What was wrong with what was asked of these files. */
  readonly faults: CheckedFaults
}

/** One sentence a fault of the forms below what was found; null when there is none. */
export interface CheckedFaults {
  readonly period: { readonly typed: string; readonly words: string } | null
  readonly errors: string | null
}

const NO_FAULTS: CheckedFaults = { period: null, errors: null }

/** Turns a job whose check has ended into what its page shows. */
export function checkedModel(
  { id, given, upload, checked, byRules, state, words }: Job,
  faults: CheckedFaults = NO_FAULTS
): CheckedModel {
  const issues = checked?.issues ?? []
  const count = (severity: string): number => issues.filter(issue => issue.severity === severity).length
  const period = checked?.period ?? given.period
  return {
    id,
    council: authority(given.authority)?.name ?? given.authority,
    source: checked?.sourceTitle ?? null,
    period: period === null ? null : { typed: period, words: periodText(period) },
    files: upload.files.map(file => file.name),
    tables: (checked?.tables ?? []).map(({ title, rows }) => ({ title, rows: roundedText(rows, 0) })),
    groups: groupIssues(issues, checked?.tables ?? []),
    errors: count('error'),
    warnings: count('warning'),
    byRules: byRules && { words: ruleWords(byRules), href: `/checks/${byRules.check}` },
    refused: state === 'refused' || count('file') > 0,
    words,
    faults
  }
}

function ruleWords({ errors, queries, children }: FoundByRules): string {
  if (errors + queries === 0) return 'The department’s rules find nothing to mend.'
  return `The department’s rules find ${totalsText(errors, queries)} in ${countText(children, 'child', 'children')}.`
}
