import type { DuckDb } from '../../lake/duckdb.js'
import { laitArea, regionNamed } from '../area.js'
import { parseCell } from '../cell.js'
import type { OpenedFile } from '../opened-file.js'
import { quoted } from '../parquet.js'
import { laitPeriod } from '../period.js'
import { type Measure, type PublishedAuthority, PublishedError } from '../published.js'
import { type Reading, refuse, refuseDuplicates } from '../reading.js'

const COLUMNS = ['Short Desc', 'Data item', 'Years', 'LA and Regions', 'Values', 'LA Number', 'Region'] as const

/** Reads LAIT's long Parquet file, one row per measure, area and year. Its single dash keeps no reason: it reads as unknown. @throws PublishedError */
export async function readLait(file: OpenedFile, engine: DuckDb, table: string): Promise<Reading> {
  await openRaw(file, engine)
  const periods = await distinct(engine, 'period')
  const problems = [...(await stagePeriods(engine, file.name, periods)), ...(await stageCells(engine, file.name))]
  const { authorities, unplaced } = await stageAreas(engine, file.name)
  refuse([...problems, ...unplaced])
  await engine.run(`create table ${table} as
    select raw.row, raw.measure, lait_area.level, lait_area.area, raw.period, lait_period.year, lait_cell.value, lait_cell.reason, null::text as joint
    from raw join lait_period using (period) join lait_cell using (cell) join lait_area using (number)`)
  await refuseDuplicates(engine, table, file.name)
  const reading = {
    measures: await measures(engine),
    missing: await missing(engine, table),
    notes: await leftOut(engine, file.name)
  }
  for (const name of ['raw', 'lait_period', 'lait_cell', 'lait_area']) await engine.run(`drop table ${name}`)
  return {
    kind: 'LAIT',
    dataset: null,
    name: 'LAIT',
    files: [file],
    authorities,
    neighbours: [],
    values: table,
    ...reading
  }
}

async function openRaw(file: OpenedFile, engine: DuckDb): Promise<void> {
  const source = `read_parquet(${quoted(file.path)}, file_row_number = true)`
  const columns = await engine.describe(`select * from ${source}`).catch(() => {
    throw new PublishedError([`${file.name}: it cannot be read as Parquet, as if cut short; download it again.`])
  })
  const names = columns.map(column => column.name)
  const gone = COLUMNS.filter(name => !names.includes(name))
  if (gone.length === COLUMNS.length)
    throw new PublishedError([`${file.name}: it is a Parquet file, but not LAIT's; its columns are not known.`])
  refuse(gone.map(name => `${file.name}: the column "${name}" of LAIT's file has vanished.`))
  await engine.run(`create or replace table raw as
    select file_row_number + 1 as row, "Short Desc" as measure, "Data item" as title, trim("Years") as period,
      "LA Number" as number, "LA and Regions" as name, "Region" as region, coalesce("Values", '') as cell from ${source}`)
}

async function distinct(engine: DuckDb, column: string): Promise<string[]> {
  const rows = await engine.query<{ text: string }>(`select distinct ${column} as text from raw order by 1`)
  return rows.map(row => row.text)
}

/** Rows whose label is no year are left out when they hold no value, and refused when they do. */
async function stagePeriods(engine: DuckDb, file: string, periods: readonly string[]): Promise<string[]> {
  const read = periods.map(text => ({ text, period: laitPeriod(text) }))
  await engine.createTable(
    'lait_period',
    [
      { name: 'period', type: 'text' },
      { name: 'year', type: 'integer' }
    ],
    read.flatMap(({ text, period }) => (period === null ? [] : [[text, period.year]]))
  )
  const rows = await engine.query<{ row: number }>(
    `select row from raw where period not in (select period from lait_period) and cell <> '-' order by row limit 21`
  )
  return rows.map(({ row }) => `${file}, row ${row}: column Years is not a year, yet the row holds a value.`)
}

async function stageCells(engine: DuckDb, file: string): Promise<string[]> {
  const read = (await distinct(engine, 'cell')).map(text => ({ text, cell: parseCell(text) }))
  await engine.createTable(
    'lait_cell',
    [
      { name: 'cell', type: 'text' },
      { name: 'value', type: 'double precision' },
      { name: 'reason', type: 'text' }
    ],
    read.flatMap(({ text, cell }) => (cell === null ? [] : [[text, cell.value, cell.reason]]))
  )
  const rows = await engine.query<{ row: number }>(
    'select row from raw where cell not in (select cell from lait_cell) order by row limit 21'
  )
  return rows.map(
    ({ row }) => `${file}, row ${row}: column Values holds neither a number nor one of the department's symbols.`
  )
}

async function stageAreas(
  engine: DuckDb,
  file: string
): Promise<{ authorities: PublishedAuthority[]; unplaced: string[] }> {
  const rows = await engine.query<{ number: number | null; name: string; region: string; row: number }>(
    'select number, any_value(name) as name, any_value(region) as region, min(row) as row from raw group by number order by number'
  )
  const read = rows.map(row => ({ ...row, place: row.number === null ? null : laitArea(row.number) }))
  await engine.createTable(
    'lait_area',
    [
      { name: 'number', type: 'double precision' },
      { name: 'level', type: 'text' },
      { name: 'area', type: 'text' }
    ],
    read.flatMap(({ number, place }) => (place === null ? [] : [[number, place.level, place.area]]))
  )
  return {
    authorities: read.flatMap(({ place, name, region }) =>
      place?.level === 'authority' ? [{ code: place.area, name, region: regionNamed(region) }] : []
    ),
    unplaced: read
      .filter(({ place }) => place === null)
      .map(({ row }) => `${file}, row ${row}: column LA Number names no known place.`)
  }
}

/** What the file itself says of its measures; the dictionary says more. */
async function measures(engine: DuckDb): Promise<Measure[]> {
  const rows = await engine.query<{ code: string; title: string }>(
    'select measure as code, any_value(title) as title from raw group by measure order by measure'
  )
  const unsaid = {
    topic: '',
    unit: 'other',
    decimals: 1,
    better: null,
    denominator: null,
    suppressesOneToFive: false,
    sameAs: null
  } as const
  return rows.map(row => ({ ...row, ...unsaid }))
}

async function missing(engine: DuckDb, table: string): Promise<Reading['missing']> {
  const rows = await engine.query<{ reason: string; cells: number }>(
    `select reason, count(*) as cells from ${table} where reason is not null group by reason`
  )
  return Object.fromEntries(rows.map(({ reason, cells }) => [reason, cells]))
}

async function leftOut(engine: DuckDb, file: string): Promise<string[]> {
  const rows = await engine.query<{ rows: number }>(
    'select count(*) as rows from raw where period not in (select period from lait_period)'
  )
  const count = rows[0]?.rows ?? 0
  return count === 0 ? [] : [`${file}: ${count} rows without a value, whose label is no year, were left out.`]
}
