import type { Column, Table } from '../../src/sources/source.js'

/** One row of a return: its cells by column header; a header left out is a blank cell. */
export type Line = Record<string, string>

/** One table of a return as it will be written: its description, its headers in order, and its rows. */
export interface Sheet {
  readonly table: Table
  headers: string[]
  lines: Line[]
  /** Whether a CSV file of it begins with a byte order mark. */
  marked?: boolean
  /** How a CSV file of it is written; UTF-8 where not said. */
  encoding?: 'windows-1252'
  /** Its name in a workbook, where it is not the usual one. */
  name?: string
}

/** Starts a sheet for a table, with the columns in use in a statutory year. */
export function sheetFor(table: Table, year: string): Sheet {
  return { table, headers: table.columns.filter(column => inUse(column, year)).map(column => column.name), lines: [] }
}

/** The tables of a source by name. */
export function tablesByName(tables: readonly Table[]): (name: string) => Table {
  const byName = new Map(tables.map(table => [table.name, table]))
  return name => {
    const table = byName.get(name)
    if (table === undefined) throw new Error(`No table is called ${name}.`)
    return table
  }
}

/** A sheet as the bytes of a CSV file. */
export function csvFile(sheet: Sheet): Buffer {
  // Of Windows-1252, nothing is written that Latin-1 writes otherwise.
  if (sheet.encoding === 'windows-1252') return Buffer.from(csvText({ ...sheet, marked: false }), 'latin1')
  return Buffer.from(csvText(sheet))
}

/** A sheet as CSV text with a line of headers. */
export function csvText(sheet: Sheet): string {
  const lines = [sheet.headers.map(cell).join(',')]
  for (const line of sheet.lines) lines.push(sheet.headers.map(header => cell(line[header] ?? '')).join(','))
  return `${sheet.marked ? '\uFEFF' : ''}${lines.join('\r\n')}\r\n`
}

function inUse(column: Column, year: string): boolean {
  return (column.since === undefined || column.since <= year) && (column.until === undefined || column.until >= year)
}

function cell(value: string): string {
  return /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value
}
