import { join } from 'node:path'
import type { DuckDb } from '../lake/duckdb.js'
import type { Row } from '../lake/engine.js'
import { editionsOf, publishedFolder } from './edition-folder.js'
import { parquetFiles } from './parquet.js'
import type {
  Edition,
  EditionKind,
  EditionTable,
  Measure,
  MeasureUnit,
  Neighbour,
  PublishedAuthority
} from './published.js'

/** What a home's editions hold, short of the values themselves. */
export interface Catalogue {
  /** Oldest first. */
  readonly editions: readonly Edition[]
  readonly measures: ReadonlyMap<string, Measure>
  /** Which editions hold values of each measure. */
  readonly holders: ReadonlyMap<string, readonly Edition[]>
  readonly authorities: ReadonlyMap<string, PublishedAuthority>
  readonly neighbours: readonly (Neighbour & { readonly edition: Edition })[]
}

/** Whose word is taken for the name and region of an authority, last wins. */
const NAMING: readonly EditionKind[] = ['statistics', 'selection', 'LAIT', 'authorities']

/** Reads the catalogue of a home; everything in it is empty when nothing is loaded. */
export async function openCatalogue(home: string, engine: DuckDb): Promise<Catalogue> {
  const editions = editionsOf(home)
  const byId = new Map(editions.map(edition => [edition.id, edition]))
  const rowsOf = (table: EditionTable) => rowsOfTable(home, editions, table, engine)
  const measures = (await rowsOf('measures')).map(row => ({
    measure: measureOf(row),
    edition: byId.get(String(row.edition))!
  }))
  const neighbours = await rowsOf('neighbours')
  return {
    editions,
    measures: describedMeasures(measures),
    holders: holdersOf(measures),
    authorities: authoritiesOf(await rowsOf('authorities'), byId),
    neighbours: neighbours.map(row => ({ ...neighbourOf(row), edition: byId.get(String(row.edition))! }))
  }
}

/** The Parquet files of one table, of the editions that have it. */
export function tablePaths(home: string, editions: readonly Edition[], table: EditionTable): string[] {
  return editions
    .filter(edition => (edition.tables[table] ?? 0) > 0)
    .map(edition => join(publishedFolder(home), edition.id, `${table}.parquet`))
}

async function rowsOfTable(
  home: string,
  editions: readonly Edition[],
  table: EditionTable,
  engine: DuckDb
): Promise<Row[]> {
  const paths = tablePaths(home, editions, table)
  return paths.length === 0 ? [] : engine.query(`select * from ${parquetFiles(paths)}`)
}

interface MeasureIn {
  readonly measure: Measure
  readonly edition: Edition
}

/** The newest description of each measure, one with a topic (from LAIT's dictionary) before one without. */
function describedMeasures(all: readonly MeasureIn[]): Map<string, Measure> {
  const measures = new Map<string, Measure>()
  for (const { measure } of inOrderOfLoading(all)) {
    if (measure.topic !== '' || !measures.has(measure.code)) measures.set(measure.code, measure)
  }
  const held = new Set(
    all.filter(({ edition }) => edition.tables.values !== undefined).map(({ measure }) => measure.code)
  )
  return new Map([...measures].filter(([code]) => held.has(code)))
}

function holdersOf(all: readonly MeasureIn[]): Map<string, Edition[]> {
  const holders = new Map<string, Edition[]>()
  for (const { measure, edition } of inOrderOfLoading(all)) {
    if (edition.tables.values !== undefined) holders.set(measure.code, [...(holders.get(measure.code) ?? []), edition])
  }
  return holders
}

function authoritiesOf(rows: readonly Row[], editions: ReadonlyMap<string, Edition>): Map<string, PublishedAuthority> {
  const named = rows.map(row => ({ row, edition: editions.get(String(row.edition))! }))
  const rank = (kind: EditionKind) => NAMING.indexOf(kind)
  const ordered = inOrderOfLoading(named).sort((a, b) => rank(a.edition.kind) - rank(b.edition.kind))
  const authorities = new Map<string, PublishedAuthority>()
  for (const { row } of ordered) {
    const code = String(row.code)
    const region = text(row.region) ?? authorities.get(code)?.region ?? null
    authorities.set(code, { code, name: String(row.name), region })
  }
  return authorities
}

function inOrderOfLoading<T extends { readonly edition: Edition }>(all: readonly T[]): T[] {
  return [...all].sort((a, b) => Date.parse(a.edition.loadedAt) - Date.parse(b.edition.loadedAt))
}

function measureOf(row: Row): Measure {
  return {
    code: String(row.code),
    title: String(row.title),
    topic: String(row.topic),
    unit: String(row.unit) as MeasureUnit,
    decimals: Number(row.decimals),
    better: text(row.better) as Measure['better'],
    denominator: text(row.denominator),
    suppressesOneToFive: row.suppresses_one_to_five === true,
    sameAs: text(row.same_as)
  }
}

function neighbourOf(row: Row): Neighbour {
  return {
    model: String(row.model),
    authority: String(row.authority),
    neighbour: String(row.neighbour),
    rank: Number(row.rank),
    closeness: text(row.closeness)
  }
}

function text(value: Row[string] | undefined): string | null {
  return value === null || value === undefined ? null : String(value)
}
