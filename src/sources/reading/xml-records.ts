import type { Source, Table, XmlLayout } from '../source.js'
import { plain } from './plain.js'
import type { RawCell } from './raw-row.js'
import { Refusal } from './refusal.js'
import { type XmlEvents, xmlSteps } from './xml.js'

/** A row of a table in an XML return, its cells in the order of the table's columns. */
export interface XmlRow {
  readonly table: Table
  readonly cells: readonly RawCell[]
}

interface Element {
  readonly name: string
  /** Names from below the root, joined by `/`. */
  readonly path: string
  /** Which of its like-named siblings it is, from 0. */
  readonly number: number
  readonly parent: Element | null
  readonly children: Element[]
  /** How many children of each name there are. */
  readonly counts: Map<string, number>
  text: string
}

/** The rows of an XML return, some hundreds at a time, in the order of the file. @throws Refusal */
export async function* xmlRows(
  chunks: AsyncIterable<string>,
  source: Source,
  layout: XmlLayout,
  longest?: number
): AsyncGenerator<readonly XmlRow[]> {
  const reader = new RecordReader(source, layout)
  for await (const _ of xmlSteps(chunks, reader, longest)) {
    if (reader.refusal) throw reader.refusal
    if (reader.rows.length > 0) yield reader.rows
    reader.rows = []
  }
}

const MOST_ELEMENTS = 200_000

class RecordReader implements XmlEvents {
  rows: XmlRow[] = []
  refusal: Refusal | null = null
  private readonly path: string[] = []
  private element: Element | null = null
  private elements = 0
  private readonly tables: readonly Table[]
  private readonly rowPaths: ReadonlySet<string>

  constructor(
    source: Source,
    private readonly layout: XmlLayout
  ) {
    this.tables = source.tables.filter(table => table.xml)
    this.rowPaths = new Set(this.tables.map(table => table.xml!.row))
  }

  open(name: string): void {
    this.path.push(name)
    const path = this.path.slice(1).join('/')
    if (!this.element && !this.layout.records.includes(path)) return
    const number = this.element?.counts.get(name) ?? 0
    const element: Element = { name, path, number, parent: this.element, children: [], counts: new Map(), text: '' }
    this.element?.counts.set(name, number + 1)
    this.element?.children.push(element)
    this.element = element
    this.elements += 1
    if (this.elements > MOST_ELEMENTS) this.refusal ??= tooLarge()
  }

  text(text: string): void {
    if (this.element) this.element.text += text
  }

  close(): void {
    this.path.pop()
    const element = this.element
    if (!element) return
    this.element = element.parent
    if (this.element) return
    this.elements = 0
    for (const table of this.tables) this.addRows(table, element)
  }

  private addRows(table: Table, record: Element): void {
    const shared = new Map(Object.entries(this.layout.shared).map(([field, path]) => [field, valueAt(record, path)]))
    for (const element of elementsAt(record, table.xml!.row)) {
      const leaves = new Map<string, RawCell>()
      gather(element, element, this.rowPaths, leaves)
      const when = table.xml!.when
      if (![...leaves.values()].some(cell => cell !== null)) continue
      if (when && (leaves.get(plain(when)) ?? '0') === '0') continue
      const cells = table.columns.map(({ field, name, headers = [] }) => {
        const counted = this.layout.counted[field]
        if (counted !== undefined) return numberOf(element, counted)
        const own = [name, ...headers].map(each => leaves.get(plain(each))).find(cell => cell !== undefined)
        return own ?? shared.get(field) ?? null
      })
      this.rows.push({ table, cells })
    }
  }
}

/** All elements at a path within a record, the record itself among them. */
function elementsAt(record: Element, path: string): Element[] {
  if (record.path === path) return [record]
  if (!path.startsWith(`${record.path}/`)) return []
  return record.children.flatMap(child => elementsAt(child, path))
}

function valueAt(record: Element, path: string): RawCell {
  return elementsAt(record, path)[0]?.text.trim() || null
}

/** The values of the elements within a row, leaving out those that are rows of their own. */
function gather(row: Element, element: Element, rowPaths: ReadonlySet<string>, leaves: Map<string, RawCell>): void {
  if (element !== row && rowPaths.has(element.path)) return
  if (element.children.length === 0 && !leaves.has(plain(element.name)))
    leaves.set(plain(element.name), element.text.trim() || null)
  for (const child of element.children) gather(row, child, rowPaths, leaves)
}

/** Which of its siblings the element at a path is, among an element and those around it. */
function numberOf(element: Element | null, path: string): RawCell {
  if (!element) return null
  return element.path === path ? element.number : numberOf(element.parent, path)
}

function tooLarge(): Refusal {
  return new Refusal('broken-xml', 'holds more under one child than any return does; export it again')
}
