import type { Checks } from '../checks/checks.js'
import type { CohortChild } from '../figures/candidate.js'
import type { ChildBehind } from '../figures/child-behind.js'
import type { ChildRecord } from '../figures/child-record.js'
import type { Indicator } from '../indicators/indicator.js'
import type {
  ListedAuthority as Authority,
  LoadDetail,
  LoadSummary,
  ListedTable as LoadTable
} from '../lake/load-list.js'
import type { Given, Progress } from '../lake/receive.js'
import type { Papers } from '../papers/papers.js'
import type { Register } from '../register/register.js'
import type { IndicatorDetail, Scorecard, SuppressedParts, View } from '../scorecard/scorecard.js'
import type { InputFile, Issue, SourceId } from '../sources/source.js'

export type {
  Breakdown,
  IndicatorDetail,
  Scorecard,
  ScorecardRow,
  Target,
  View
} from '../scorecard/scorecard.js'
export type { Authority, ChildBehind, ChildRecord, Given, LoadDetail, LoadSummary, LoadTable, Progress }

/** What the pages ask of the program: `src/app.ts` is one. It holds no web words, and the pages compute nothing. */
export interface Application {
  readonly register: Register
  /** Folder for files on their way in; the pages keep theirs in `<home>/uploads`. */
  readonly home: string
  /** The councils with loads in this home, the one shown first in front; the header bears its name. */
  authorities(): Promise<readonly Authority[]>
  /** Every indicator there is, by its id. */
  readonly indicators: readonly Indicator[]
  /** The moment now, as ISO text in UTC: the only clock the pages know. */
  now(): string

  /** Every indicator with its latest figure; null when no load is in force for this council. */
  scorecard(view: View): Promise<Scorecard | null>
  /** The scorecard's figures as a file. */
  download(view: View, format: 'csv' | 'xlsx'): Promise<Uint8Array>
  /** One indicator in full; null when there is none of that id. */
  indicator(id: string, view: View): Promise<IndicatorDetail | null>
  /** What is held of one child by the council's own id; null when nothing is. Called by the gate in `access/` alone. */
  child(authority: string, id: string): Promise<ChildRecord | null>
  /** What members do not see of an indicator, and why; null when there is none of that id. */
  suppressed(id: string, view: View): Promise<SuppressedParts | null>
  /** One row per child (or event) of a cohort. Called by the gate in `access/` alone. */
  children(id: string, view: View, counted: boolean): Promise<readonly ChildBehind[]>

  /** The children of a cohort who may be drawn for an audit, each once. Called by the gate in `access/` alone. */
  candidates(id: string, view: View, counted: boolean, strata: readonly string[]): Promise<readonly CohortChild[]>

  /** Reads files and finds their issues; keeps nothing. */
  check(files: readonly InputFile[], given: Given, progress: Progress): Promise<Checked>
  /** Keeps files as a load and gives its number. @throws InputError when an issue is of severity `file` */
  keep(files: readonly InputFile[], given: Given, by: string, progress: Progress): Promise<number>
  /** Writes a council's graded audits out and keeps them as a load, whose number it gives. @throws InputError when none is graded */
  keepAudits(authority: string, by: string, progress: Progress): Promise<number>
  /** Every load, newest first. */
  loads(): Promise<readonly LoadSummary[]>
  /** One load; null when there is none of that number. */
  load(number: number): Promise<LoadDetail | null>
  /** Withdraws a load, recording who and why. */
  withdraw(number: number, by: string, reason: string): Promise<void>
  /** Checks of returns by the department's rules. What they list of children is asked for by the gate in `access/` alone. */
  readonly checks: Checks
  /** Papers worked out, published and read as they were published. */
  readonly papers: Papers
  /** Repairs that named rules have made to the records in force, one row per rule. */
  repairs(authority: string): Promise<readonly Repair[]>
}

/** Files read but not kept. */
export interface Checked {
  readonly source: SourceId | null
  readonly sourceTitle: string | null
  /** The period given, else the one the records suggest; null when neither. */
  readonly period: string | null
  readonly tables: readonly LoadTable[]
  readonly issues: readonly Issue[]
}

export interface Repair {
  readonly rule: string
  readonly words: string
  readonly count: number
}
