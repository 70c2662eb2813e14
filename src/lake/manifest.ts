import type { Day } from '../domain/day.js'
import type { SourceId } from '../sources/source.js'

/** What a load says of itself. Written once with the load and never changed. */
export interface Manifest {
  readonly number: number
  /** DfE three-digit code. */
  readonly authority: string
  readonly source: SourceId
  /** A statutory year, the day of an extract, or the first and last day it tells of: `2018-04-01..2026-03-31`. */
  readonly period: string
  /** First and last day the load tells of, both included. */
  readonly firstDay: Day
  readonly lastDay: Day
  /** Moment in UTC, ISO text. */
  readonly receivedAt: string
  readonly by: string
  readonly files: readonly { readonly name: string; readonly bytes: number; readonly sha256: string }[]
  readonly tables: readonly LoadTable[]
  readonly issues: { readonly errors: number; readonly warnings: number }
}

/** One table of a load: how many records, in which Parquet file. */
export interface LoadTable {
  readonly name: string
  readonly rows: number
  readonly file: string
  readonly sha256: string
}

/** That a load no longer counts, from a moment on. */
export interface Withdrawal {
  readonly number: number
  readonly at: string
  readonly by: string
  readonly reason: string
}

/** A load and whether it has been withdrawn. */
export interface Load extends Manifest {
  readonly folder: string
  readonly withdrawn: Withdrawal | null
}
