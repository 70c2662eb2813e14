import { copyFile, mkdir, rm, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Batch, InputFile, Issue, Source, Table } from '../sources/source.js'
import { type DuckDb, openDuckDb } from './duckdb.js'
import { hashFile, writeDurably } from './durable.js'
import type { Lake } from './lake.js'
import type { Load, LoadTable } from './manifest.js'
import { daysOfPeriod } from './period.js'
import { recordColumns } from './relation.js'

/** Who sent a load and what it is said to be. */
export interface Sender {
  readonly authority: string
  readonly period: string
  readonly by: string
  /** Moment in UTC, ISO text. */
  readonly receivedAt: string
}

/** A load on its way in: records are added as they are read, then it is kept whole or thrown away whole. */
export class StagedLoad {
  readonly #counts = new Map<Table, number>()
  readonly #issues: Issue[] = []

  private constructor(
    private readonly lake: Lake,
    private readonly source: Source,
    private readonly folder: string,
    private readonly engine: DuckDb
  ) {}

  /** Begins a load in a folder out of sight. */
  static async begin(lake: Lake, source: Source): Promise<StagedLoad> {
    return new StagedLoad(lake, source, await lake.newFolder(), await openDuckDb())
  }

  /** Adds records of one table. */
  async add(batch: Batch): Promise<void> {
    const columns = recordColumns(batch.table)
    if (!this.#counts.has(batch.table)) await this.engine.createTable(batch.table.name, columns, [])
    this.#counts.set(batch.table, (this.#counts.get(batch.table) ?? 0) + batch.rows.length)
    await this.engine.appendColumns(
      batch.table.name,
      columns.map(column => column.type),
      [batch.rows, ...batch.columns]
    )
  }

  /** Adds an issue found while reading. */
  report(issue: Issue): void {
    this.#issues.push(issue)
  }

  get issues(): readonly Issue[] {
    return this.#issues
  }

  /** The tables read so far and how many records each holds. */
  get tables(): { readonly name: string; readonly title: string; readonly rows: number }[] {
    return [...this.#counts].map(([{ name, title }, rows]) => ({ name, title, rows }))
  }

  /** Writes everything to the disk and puts the load in its place. */
  async keep(files: readonly InputFile[], sender: Sender): Promise<Load> {
    const { first, last } = daysOfPeriod(this.source, sender.period)
    const tables = await this.#writeTables()
    const kept = await this.#keepFiles(files)
    await writeDurably(join(this.folder, 'issues.json'), `${JSON.stringify(this.#issues)}\n`)
    await this.engine.close()
    const count = (severity: Issue['severity']) => this.#issues.filter(issue => issue.severity === severity).length
    return this.lake.put(this.folder, {
      number: await this.lake.claimNumber(),
      authority: sender.authority,
      source: this.source.id,
      period: sender.period,
      firstDay: first,
      lastDay: last,
      receivedAt: sender.receivedAt,
      by: sender.by,
      files: kept,
      tables,
      issues: { errors: count('error'), warnings: count('warning') }
    })
  }

  /** Leaves nothing behind. */
  async discard(): Promise<void> {
    await this.engine.close()
    await rm(this.folder, { recursive: true, force: true })
  }

  async #writeTables(): Promise<LoadTable[]> {
    const tables: LoadTable[] = []
    for (const [table, rows] of this.#counts) {
      const file = `${table.name}.parquet`
      const path = join(this.folder, file)
      await this.engine.run(
        `copy (select * from ${table.name} order by row_no) to '${path.replaceAll("'", "''")}' (format parquet, compression zstd)`
      )
      tables.push({ name: table.name, rows, file, sha256: await hashFile(path) })
    }
    return tables
  }

  /** Keeps the files as they were sent, under plain numbered names: a name can hold anything. */
  async #keepFiles(files: readonly InputFile[]): Promise<{ name: string; bytes: number; sha256: string }[]> {
    await mkdir(join(this.folder, 'files'))
    const kept = []
    for (const [i, file] of files.entries()) {
      const copy = join(this.folder, 'files', String(i + 1))
      await copyFile(file.path, copy)
      kept.push({ name: basename(file.name), bytes: (await stat(copy)).size, sha256: await hashFile(copy) })
    }
    return kept
  }
}
