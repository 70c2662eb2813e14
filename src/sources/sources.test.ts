import { expect, test } from 'vitest'
import { plain } from './reading/plain.js'
import { sources } from './sources.js'

const all = await sources()
const tables = all.flatMap(source => source.tables.map(table => ({ source, table })))
const columns = tables.flatMap(({ source, table }) => table.columns.map(column => ({ source, table, column })))
const codeSets = [...new Set(columns.flatMap(({ column }) => column.codes ?? []))]

test('the seven sources are found by reading the folder, best believed first', () => {
  expect(all.map(({ id }) => id)).toEqual(['ssda903', 'cin_census', 'annex_a', 'ssd', 'practice', 'postcodes', 'wards'])
})

test('every field is lower snake case and named once in its table', () => {
  for (const { table } of tables) {
    const fields = table.columns.map(({ field }) => field)
    expect(new Set(fields).size, table.name).toBe(fields.length)
    for (const field of fields) expect(field).toMatch(/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/)
  }
})

test('no heading may stand for two columns of a table', () => {
  for (const { table } of tables) {
    const headings = table.columns.flatMap(({ name, headers = [] }) => [...new Set([name, ...headers].map(plain))])
    expect(new Set(headings).size, table.title).toBe(headings.length)
  }
})

test('the fields that a table points to are its own', () => {
  for (const { table } of tables) {
    const fields = table.columns.map(({ field }) => field)
    for (const field of [...(table.child ? [table.child] : []), ...(table.within ?? [])])
      expect(fields).toContain(field)
  }
})

test('every code column has its list, and every table something that tells it from others', () => {
  for (const { column } of columns) expect(column.codes !== undefined).toBe(column.type === 'code')
  for (const { source, table } of tables) {
    if (source.id !== 'cin_census')
      expect(table.columns.filter(({ required }) => required).length, table.title).toBeGreaterThan(0)
  }
})

test('no wording stands for two codes of a list', () => {
  for (const { id, codes } of codeSets) {
    const owners = new Map<string, string>()
    for (const { code, label, spellings = [] } of codes) {
      for (const spelling of new Set([code, label, ...spellings].map(plain))) {
        expect(owners.get(spelling) ?? code, `${id}: ${spelling}`).toBe(code)
        owners.set(spelling, code)
      }
    }
  }
})

test('every row of an XML return stands in a record that is read whole', () => {
  for (const { source, table } of tables) {
    if (!table.xml) continue
    const within = source.xml?.records.some(record => `${table.xml?.row}/`.startsWith(`${record}/`))
    expect(within, table.title).toBe(true)
  }
})
