import { readFileSync } from 'node:fs'
import type { DuckDb } from '../../lake/duckdb.js'
import { type Area, regionNamed } from '../area.js'
import { parseCell } from '../cell.js'
import type { OpenedFile } from '../opened-file.js'
import { laitPeriod } from '../period.js'
import { type Neighbour, PublishedError } from '../published.js'
import { type Reading, refuse, refuseDuplicates, Staging } from '../reading.js'
import { SELECTION, type Selection } from '../selection.js'

/** Reads a selection of published facts. @throws PublishedError */
export async function readSelection(file: OpenedFile, engine: DuckDb, table: string): Promise<Reading> {
  const selection = parsed(file)
  const staging = new Staging()
  refuse(stage(file.name, selection, staging))
  await staging.into(engine, table)
  await refuseDuplicates(engine, table, file.name)
  return {
    kind: 'selection',
    dataset: null,
    name: selection.title,
    files: [file],
    measures: selection.measures.map(measure => ({ ...measure, sameAs: null })),
    authorities: selection.authorities,
    neighbours: neighboursOf(selection),
    values: table,
    missing: staging.missing,
    notes: []
  }
}

function parsed(file: OpenedFile): Selection {
  let json: unknown
  try {
    json = JSON.parse(readFileSync(file.path, 'utf8'))
  } catch {
    throw new PublishedError([`${file.name}: it cannot be read as JSON, as if cut short; fetch the file again.`])
  }
  const selection = SELECTION.safeParse(json)
  if (selection.success) return selection.data
  const where = selection.error.issues[0]?.path.join('.') || 'format'
  throw new PublishedError([`${file.name}: it is JSON, but not a selection of published facts: look at "${where}".`])
}

function stage(file: string, selection: Selection, staging: Staging): string[] {
  const problems: string[] = []
  const areas = selection.areas.map(areaNamed)
  const known = new Set(selection.measures.map(measure => measure.code))
  let row = 0
  for (const [measure, periods] of Object.entries(selection.values)) {
    if (!known.has(measure)) problems.push(`${file}: "${measure}" has values but is not among the measures.`)
    for (const [label, text] of Object.entries(periods)) {
      row += 1
      const period = laitPeriod(label)
      const cells = text.split(',')
      const read = cells.map(cell => (cell === '' ? null : parseCell(cell)))
      if (
        period === null ||
        cells.length !== areas.length ||
        read.some((cell, i) => cell === null && cells[i] !== '')
      ) {
        problems.push(`${file}: the values of "${measure}" for "${label}" are not one readable cell for each area.`)
        continue
      }
      for (const [i, cell] of read.entries()) if (cell !== null) staging.add(row, measure, [areas[i]!], period, cell)
    }
  }
  return problems
}

function areaNamed(name: string): Area {
  const level = name === 'England' ? 'England' : regionNamed(name) === null ? 'authority' : 'region'
  return { level, area: name, joint: null }
}

function neighboursOf(selection: Selection): Neighbour[] {
  return Object.entries(selection.neighbours).flatMap(([model, lists]) =>
    Object.entries(lists).flatMap(([authority, list]) =>
      list.split(' ').map((neighbour, i) => ({ model, authority, neighbour, rank: i + 1, closeness: null }))
    )
  )
}
