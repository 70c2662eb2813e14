import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import fc from '../../test/chance.js'
import { csvText } from './csv.js'

test('text with commas, quotes or lines stays one cell', () => {
  expect(csvText([['a,b', 'say "so"', 'two\nlines', null, 1.5]])).toBe('"a,b","say ""so""","two\nlines",,1.5\r\n')
})

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '\n=1', '＝1+1', '＋1', '－1', '＠SUM(A1)'])(
  'text a spreadsheet would run (%j) is made plain',
  text => {
    expect((parse(csvText([[text]])) as string[][])[0]?.[0]).toBe(`'${text}`)
  }
)

test('a number below zero stays a number', () => {
  expect(csvText([[-1]])).toBe('-1\r\n')
})

test('any text comes back as it was, but for the mark that makes a formula plain', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { minLength: 2, maxLength: 4 }), cells => {
      const back = parse(csvText([cells]), { relax_column_count: true })[0] as string[] | undefined
      expect(back?.map(cell => (/^'[=+\-@\t\r\n＝＋－＠]/.test(cell) ? cell.slice(1) : cell)) ?? ['']).toEqual(
        cells.map(cell => (/^'[=+\-@\t\r\n＝＋－＠]/.test(cell) ? cell.slice(1) : cell))
      )
    })
  )
})
