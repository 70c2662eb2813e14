import { expect, test } from 'vitest'
import { csvSheet } from '../../sources/reading/csv.js'
import { cellOf } from '../return/sent-column.js'
import { Gathered } from './gather.js'

const SHAPE = { CHILD: 'text', DOB: 'day', SEX: 'text' } as const
const PLACES = [0, -1, 2]

async function gathered(lines: readonly string[], byLine: boolean) {
  const rows = new Gathered(SHAPE, PLACES, 1)
  const sheet = csvSheet(async function* () {
    // Cut where it falls, as a file is.
    const text = lines.join('\n')
    for (let at = 0; at < text.length; at += 7) yield text.slice(at, at + 7)
  }, ',')
  if (byLine) await sheet.rowsInto(rows)
  else for await (const block of sheet.rows()) for (const { cells, at } of block) rows.row(cells, at)
  return rows
}

function cells(rows: Gathered): Record<string, (string | null)[]> {
  const columns = Object.entries(rows.table().columns)
  return Object.fromEntries(
    columns.map(([name, column]) => [name, Array.from(column.places, (_, at) => cellOf(column, at))])
  )
}

const LINES = ['CHILD,DOB,SEX', 'a,1,M', '"b,c",2," F"', 'a', ',,', '', ' ,3,M,more', 'd,"4\n5",F\r', ',6,']

test('cells are those of the lines, however they are read: short, long, quoted, blank, or of white space alone', async () => {
  const expected = { CHILD: ['a', 'b,c', 'a', null, 'd', null], SEX: ['M', ' F', null, 'M', 'F', null] }
  expect(cells(await gathered(LINES, true))).toEqual(expected)
  expect(cells(await gathered(LINES, false))).toEqual(expected)
})

test('a text is held once for all rows that hold it', async () => {
  const rows = await gathered(['', ...Array.from({ length: 5000 }, (_, i) => `${i % 1500},,${i % 2}`)], true)
  const { CHILD, SEX } = rows.table().columns
  expect([CHILD!.texts.length, SEX!.texts.length]).toEqual([1501, 3])
  expect(Array.from(CHILD!.places, (_, at) => cellOf(CHILD!, at))).toEqual(
    Array.from({ length: 5000 }, (_, i) => String(i % 1500))
  )
})

test('texts chosen to fall in one place are told apart, and none is lost', async () => {
  const alike = Array.from({ length: 4096 }, (_, i) =>
    i.toString(2).padStart(12, '0').replaceAll('0', 'Aa').replaceAll('1', 'BB')
  )
  const { CHILD } = cells(
    await gathered(
      ['', ...alike, ...alike].map(text => `${text},,x`),
      true
    )
  )
  expect(CHILD).toEqual([...alike, ...alike])
})

test('ids that a spreadsheet turned into decimals are mended when the first rows show one and all are numbers', async () => {
  const mended = async (lines: readonly string[], first: number) => {
    const rows = await gathered(['', ...lines], true)
    rows.mendDecimals('CHILD', first)
    return cells(rows).CHILD
  }
  expect(await mended(['1,,', '2.00,,M', ' ,,x', '3,,'], 2)).toEqual(['1', '2', null, '3'])
  expect(await mended(['1,,', '2.00,,M'], 1)).toEqual(['1', '2.00'])
  expect(await mended(['1.0,,', 'x,,'], 2)).toEqual(['1.0', 'x'])
  expect(await mended(['1.0,,', '1.5,,'], 2)).toEqual(['1.0', '1.5'])
})
