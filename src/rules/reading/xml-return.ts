import { xmlRows } from '../../sources/reading/xml-records.js'
import type { Column, Source, XmlLayout } from '../../sources/source.js'
import type { SentTable } from '../return/open-return.js'
import { RETURN_KINDS } from '../return/return-kinds.js'
import type { Shape } from '../return/return-table.js'
import { Gathered } from './gather.js'
import { CIN_COUNTED, CIN_XML, SSDA903_XML } from './xml-tables.js'

/** Columns no XML holds: they are worked out. */
const WORKED_OUT: ReadonlySet<string> = new Set(['PL_LA', 'PL_LOCATION', 'PL_DISTANCE', 'AssessmentFactors'])
/** What XML calls a column where it differs. */
const RENAMED: Readonly<Record<string, string>> = {
  CHILD: 'CHILDID',
  PLACE: 'PL',
  AssessmentFactor: 'AssessmentFactors'
}

const LAYOUTS = {
  ssda903: {
    tables: SSDA903_XML,
    layout: {
      root: 'EXPSSDA903',
      records: ['CHILD'],
      shared: { CHILD: 'CHILD/HEADER/CHILDID', DOB: 'CHILD/HEADER/DOB', SEX: 'CHILD/HEADER/SEX' },
      counted: {}
    }
  },
  cin_census: {
    tables: CIN_XML,
    layout: {
      root: 'Message',
      records: ['Header', 'Children/Child'],
      shared: { LAchildID: 'Children/Child/ChildIdentifiers/LAchildID' },
      counted: CIN_COUNTED
    }
  }
} as const satisfies Record<keyof typeof RETURN_KINDS, { tables: typeof CIN_XML; layout: XmlLayout }>

/** The tables of a return sent as XML, every one of them though it may have no rows. @throws Refusal */
export async function readXmlReturn(
  id: keyof typeof RETURN_KINDS,
  chunks: AsyncIterable<string>,
  longest?: number
): Promise<Map<string, SentTable>> {
  const { tables, layout } = LAYOUTS[id]
  const shapes: Readonly<Record<string, Shape>> = RETURN_KINDS[id].shapes
  const names = Object.keys(tables)
  const source = {
    tables: names.map(name => ({ name, columns: columnsOf(shapes[name]!), xml: tables[name as keyof typeof tables] }))
  } as unknown as Source
  const gathered = new Map(names.map(name => [name, new Gathered(shapes[name]!, placesOf(shapes[name]!))]))
  const counted = new Map(names.map(name => [name, countedPlaces(shapes[name]!)]))
  for await (const block of xmlRows(chunks, source, layout, longest)) {
    for (const { table, cells } of block) {
      const places = counted.get(table.name)!
      // Counted from 0 in the file, and from 1 by the department's rules.
      const numbered =
        places.length === 0 ? cells : cells.map((cell, i) => (places.includes(i) ? Number(cell) + 1 : cell))
      gathered.get(table.name)!.row(numbered)
    }
  }
  return new Map([...gathered].map(([name, rows]) => [name, rows.table()]))
}

function columnsOf(shape: Shape): Column[] {
  return Object.keys(shape).map(name => ({
    name,
    field: name,
    type: 'text',
    meaning: '',
    ...(RENAMED[name] && { headers: [RENAMED[name]] })
  }))
}

function placesOf(shape: Shape): number[] {
  return Object.keys(shape).map((name, index) => (WORKED_OUT.has(name) ? -1 : index))
}

function countedPlaces(shape: Shape): number[] {
  return Object.keys(shape).flatMap((name, index) => (name in CIN_COUNTED ? [index] : []))
}
