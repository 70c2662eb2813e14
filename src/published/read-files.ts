import type { DuckDb } from '../lake/duckdb.js'
import type { InputFile } from '../sources/source.js'
import { type OpenedFile, openFile } from './opened-file.js'
import { type EditionKind, PublishedError } from './published.js'
import { isAuthorityHeader, readAuthorities } from './readers/authority-reader.js'
import { isStatisticsHeader, readDataset } from './readers/dataset-reader.js'
import { isLaitDictionaryHeader, readLaitDictionary } from './readers/lait-dictionary-reader.js'
import { readLait } from './readers/lait-reader.js'
import { neighbourHeaderRow, readNeighbours } from './readers/neighbour-reader.js'
import { readSelection } from './readers/selection-reader.js'
import type { Reading } from './reading.js'
import { refuseRagged, rowsOfFile } from './rows-of-file.js'

/**
 * Reads files of any known kind, told by what is in them, never by their names. Each is an edition of its own;
 * LAIT's dictionary joins LAIT's values when both are given.
 * @throws PublishedError with the problems of every file
 */
export async function readFiles(files: readonly InputFile[], engine: DuckDb): Promise<Reading[]> {
  const readings: Reading[] = []
  const problems: string[] = []
  for (const [i, file] of files.entries()) {
    try {
      readings.push(await readFile(await openFile(file), engine, `staged_${i}`))
    } catch (error) {
      if (!(error instanceof PublishedError)) throw error
      problems.push(...error.problems)
    }
  }
  if (problems.length > 0) throw new PublishedError(problems)
  return withDictionary(readings)
}

async function readFile(file: OpenedFile, engine: DuckDb, table: string): Promise<Reading> {
  if (file.form === 'parquet') return readLait(file, engine, table)
  if (file.form === 'json') return readSelection(file, engine, table)
  const rows = await rowsOfFile(file)
  const header = (rows[0] ?? []).map(name => name.trim())
  const kind = kindOf(header, rows)
  if (kind === null) throw new PublishedError([unknownKind(file.name)])
  refuseRagged(file.name, rows)
  if (kind === 'statistics') return readDataset(file, rows, engine, table)
  if (kind === 'LAIT dictionary') return readLaitDictionary(file, rows)
  return kind === 'neighbours' ? readNeighbours(file, rows) : readAuthorities(file, rows)
}

function kindOf(header: readonly string[], rows: readonly string[][]): EditionKind | null {
  if (isStatisticsHeader(header)) return 'statistics'
  if (isLaitDictionaryHeader(header)) return 'LAIT dictionary'
  if (neighbourHeaderRow(rows) >= 0) return 'neighbours'
  return isAuthorityHeader(header) ? 'authorities' : null
}

function unknownKind(file: string): string {
  return `${file}: it is no kind of published file that is known here: LAIT's Parquet or dictionary, an explore-education-statistics CSV, a list of statistical neighbours, or the list of local authority codes.`
}

/** Joins one dictionary to one LAIT file: the dictionary's words for the file's measures, and its date in the name. */
function withDictionary(readings: readonly Reading[]): Reading[] {
  const values = readings.filter(reading => reading.kind === 'LAIT')
  const dictionaries = readings.filter(reading => reading.kind === 'LAIT dictionary')
  const [lait, dictionary] = [values[0], dictionaries[0]]
  if (values.length !== 1 || dictionaries.length !== 1 || lait === undefined || dictionary === undefined)
    return [...readings]
  const described = new Map(dictionary.measures.map(measure => [measure.code, measure]))
  const joined: Reading = {
    ...lait,
    name: dictionary.name.replace('LAIT dictionary', 'LAIT'),
    files: [...lait.files, ...dictionary.files],
    measures: lait.measures.map(measure => described.get(measure.code) ?? measure)
  }
  return readings.flatMap(reading => (reading === lait ? [joined] : reading === dictionary ? [] : [reading]))
}
