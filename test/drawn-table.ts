import type { RelationColumn, Value } from '../src/lake/engine.js'

/** Reads a table drawn with `|` between cells, the first line naming columns; a blank cell is null. Types come from the relation. */
export function drawnTable(drawing: string, columns: readonly RelationColumn[]): Record<string, Value>[] {
  const [head, ...lines] = drawing
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(cells)
  return lines.map(line => Object.fromEntries(head!.map((name, i) => [name, cellOf(name, line[i] ?? '', columns)])))
}

function cells(line: string): string[] {
  return line.split('|').map(cell => cell.trim())
}

function cellOf(name: string, text: string, columns: readonly RelationColumn[]): Value {
  const column = columns.find(each => each.name === name)
  if (!column) throw new Error(`The relation has no column ${name}`)
  if (text === '') return null
  if (column.type === 'boolean') return text === 'true'
  return column.type === 'integer' || column.type === 'double precision' ? Number(text) : text
}
