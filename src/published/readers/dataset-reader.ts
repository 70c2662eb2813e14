import type { DuckDb } from '../../lake/duckdb.js'
import { regionOfCode, statisticsAreas } from '../area.js'
import { parseCell, parseDurationCell } from '../cell.js'
import { type Dataset, type DatasetColumn, measureOf, measureTail } from '../dataset.js'
import { DATASETS } from '../datasets.js'
import type { OpenedFile } from '../opened-file.js'
import { type Period, statisticsPeriod } from '../period.js'
import type { Measure, PublishedAuthority } from '../published.js'
import { type Reading, refuse, refuseDuplicates, Staging } from '../reading.js'
import { isBlank } from '../rows-of-file.js'
import { type Layout, layoutOf } from './dataset-layout.js'

/** Says whether a header is that of an explore-education-statistics file. */
export function isStatisticsHeader(header: readonly string[]): boolean {
  return ['time_period', 'time_identifier', 'geographic_level'].every(name => header.includes(name))
}

/** Reads one of the department's statistics files. @throws PublishedError with every problem found */
export async function readDataset(file: OpenedFile, rows: string[][], engine: DuckDb, table: string): Promise<Reading> {
  const layout = layoutOf(file.name, rows[0] ?? [], DATASETS)
  const reader = new DatasetReader(file.name, layout)
  for (let i = 1; i < rows.length; i++) if (!isBlank(rows[i]!)) reader.read(rows[i]!, i + 1)
  refuse([...reader.problems, ...reader.vanishedLabels()])
  await reader.staging.into(engine, table)
  await refuseDuplicates(engine, table, file.name)
  return {
    kind: 'statistics',
    dataset: layout.dataset.id,
    name: `${layout.dataset.title}, to ${reader.latest?.period ?? 'no year'}`,
    files: [file],
    measures: [...reader.measures.values()],
    authorities: [...reader.authorities.values()],
    neighbours: [],
    values: table,
    missing: reader.staging.missing,
    notes: layout.notes
  }
}

class DatasetReader {
  readonly staging = new Staging()
  readonly problems: string[] = []
  readonly measures = new Map<string, Measure>()
  readonly authorities = new Map<string, PublishedAuthority>()
  latest: Period | null = null
  private readonly dataset: Dataset
  private readonly seen: Set<string>[]

  constructor(
    private readonly file: string,
    private readonly layout: Layout
  ) {
    this.dataset = layout.dataset
    this.seen = layout.filters.map(() => new Set())
  }

  read(cells: readonly string[], row: number): void {
    const at = (position: number | undefined) => (position === undefined ? '' : (cells[position] ?? '').trim())
    const { layout } = this
    const areas = statisticsAreas(at(layout.level), at(layout.regionCode), at(layout.authorityCode))
    const labels = this.labelsOf(at)
    const period = this.periodOf(at, labels.status)
    if (areas.length === 0) this.refuse(row, 'geographic_level', 'and its codes name no place that is known')
    if (period === null) this.refuse(row, 'time_period', 'is not a year of the kind time_identifier says')
    if (period === null || areas.length === 0) return
    if (this.latest === null || period.year > this.latest.year) this.latest = period
    if (areas.length === 1 && areas[0]!.level === 'authority') this.keepAuthority(at, areas[0]!.area)
    for (const { column, position } of layout.columns) {
      const cell = (column.durations ? parseDurationCell : parseCell)(at(position))
      if (cell === null) this.refuse(row, column.column, "holds neither a number nor one of the department's symbols")
      else this.staging.add(row, this.measure(column, labels.measure), areas, period, cell)
    }
  }

  /** Labels that every release should hold and this one does not. */
  vanishedLabels(): string[] {
    return this.layout.filters.flatMap(({ filter, header }, i) =>
      filter.labels
        .filter(({ label }) => !this.seen[i]!.has(label))
        .map(
          ({ label }) =>
            `${this.file}: no row of column ${header} is labelled "${label}" any more; the department may have reworded it, and the new words must be added to the dataset ${this.dataset.id}.`
        )
    )
  }

  private labelsOf(at: (position: number) => string): { measure: string[]; status: string | null } {
    const measure: string[] = []
    let status: string | null = null
    for (const [i, { filter, position }] of this.layout.filters.entries()) {
      const found = at(position)
      const label = filter.labels.find(one => one.label === found || one.otherwise?.includes(found))?.label ?? found
      this.seen[i]!.add(label)
      if (filter.role === 'measure') measure.push(label)
      if (filter.role === 'status') status = label
    }
    return { measure, status }
  }

  private periodOf(at: (position: number) => string, status: string | null): Period | null {
    const period = statisticsPeriod(at(this.layout.period), at(this.layout.identifier))
    return period === null || status === null ? period : { ...period, period: `${period.period} (${status})` }
  }

  private measure(column: DatasetColumn, labels: readonly string[]): string {
    const tail = measureTail(column.column, labels)
    const known = this.measures.get(tail)
    if (known !== undefined) return known.code
    const measure = measureOf(this.dataset, column, labels)
    this.measures.set(tail, measure)
    return measure.code
  }

  private keepAuthority(at: (position: number | undefined) => string, code: string): void {
    if (this.authorities.has(code)) return
    this.authorities.set(code, {
      code,
      name: at(this.layout.authorityName),
      region: regionOfCode(at(this.layout.regionCode))
    })
  }

  private refuse(row: number, column: string, trouble: string): void {
    this.problems.push(
      `${this.file}, row ${row}: column ${column} ${trouble}; compare the row with the published file.`
    )
  }
}
