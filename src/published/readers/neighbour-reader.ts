import type { OpenedFile } from '../opened-file.js'
import { type Neighbour, PublishedError } from '../published.js'
import { type Reading, refuse } from '../reading.js'

const NEIGHBOURS = 10

/** One authority's list in each model tells the models apart: their files are laid out alike and bear no year. */
const MIDDLESBROUGH: Readonly<Record<string, string>> = {
  '805 355 876 861 357 354 890 393 810 340': '2021',
  '890 805 861 354 391 336 335 393 341 355': '2025'
}

/** Where the header of a neighbour list stands among a file's first rows; -1 when it is none. Workbooks have two label rows above it. */
export function neighbourHeaderRow(rows: readonly (readonly string[])[]): number {
  return rows.slice(0, 5).findIndex(row => /^(LA num|old_la_code)$/.test(row[0] ?? '') && firstNeighbour(row) > 0)
}

/**
 * Reads a neighbour list, narrow (`SN1, SNP, …`) or wide (`SN_1, SN_1P, …`): ten neighbours for each authority, nearest first.
 * Authorities without a list (dashes) and label rows among the rest are passed over.
 * @throws PublishedError
 */
export function readNeighbours(file: OpenedFile, rows: readonly (readonly string[])[]): Reading {
  const headerRow = neighbourHeaderRow(rows)
  const first = firstNeighbour(rows[headerRow] ?? [])
  const lists = new Map<string, Omit<Neighbour, 'model'>[]>()
  const problems: string[] = []
  for (let i = headerRow + 1; i < rows.length; i++) {
    const row = rows[i]!
    const authority = (row[0] ?? '').trim()
    if (!/^\d{3}$/.test(authority) || row[first]?.trim() === '-') continue
    const list = neighboursOf(authority, row.slice(first))
    if (list === null)
      problems.push(`${file.name}, row ${i + 1}: the row does not hold ten neighbours, each by its three-digit code.`)
    else if (lists.has(authority))
      problems.push(`${file.name}, row ${i + 1}: the same authority stands in an earlier row.`)
    else lists.set(authority, list)
  }
  refuse(problems)
  const model = modelOf(file.name, lists)
  return {
    kind: 'neighbours',
    dataset: model,
    name: `Statistical neighbours ${model}`,
    files: [file],
    measures: [],
    authorities: [],
    neighbours: [...lists.values()].flat().map(one => ({ ...one, model })),
    values: null,
    missing: {},
    notes: []
  }
}

function firstNeighbour(header: readonly string[]): number {
  return header.findIndex(name => name === 'SN1' || name === 'SN_1')
}

function neighboursOf(authority: string, cells: readonly string[]): Omit<Neighbour, 'model'>[] | null {
  const list = Array.from({ length: NEIGHBOURS }, (_, i) => ({
    authority,
    neighbour: (cells[2 * i] ?? '').trim(),
    rank: i + 1,
    closeness: sentenceCase((cells[2 * i + 1] ?? '').trim())
  }))
  const codes = new Set(list.map(one => one.neighbour))
  return codes.size === NEIGHBOURS && [...codes].every(code => /^\d{3}$/.test(code)) ? list : null
}

function modelOf(file: string, lists: ReadonlyMap<string, Omit<Neighbour, 'model'>[]>): string {
  const known =
    lists
      .get('806')
      ?.map(one => one.neighbour)
      .join(' ') ?? ''
  const model = MIDDLESBROUGH[known]
  if (model !== undefined) return model
  throw new PublishedError([
    `${file}: it is a list of statistical neighbours, but of neither the 2021 nor the 2025 model; a newer model must be made known to Sightline first.`
  ])
}

/** `Very Close` and `Very close` are one. */
function sentenceCase(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1).toLowerCase()
}
