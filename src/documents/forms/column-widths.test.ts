import { expect, test } from 'vitest'
import fc from '../../../test/chance.js'
import { columnNeeds, columnWidths, easySize, fits } from './column-widths.js'

test('widths fill no more than the room, and give each column its least where there is room for that', () => {
  const more = fc.integer({ min: 0, max: 900 })
  const need = fc.tuple(fc.integer({ min: 1, max: 300 }), more, more)
  fc.assert(
    fc.property(fc.array(need, { minLength: 1, maxLength: 12 }), fc.integer({ min: 50, max: 800 }), (pairs, room) => {
      const needs = pairs.map(([least, some, more]) => ({
        least,
        firm: least,
        easy: least + some,
        natural: least + some + more
      }))
      const widths = columnWidths(needs, room)
      expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(room + 1e-6)
      expect(Math.min(...widths)).toBeGreaterThan(0)
      if (fits(needs, room))
        for (const [index, width] of widths.entries()) expect(width).toBeGreaterThanOrEqual(needs[index]!.least - 1e-6)
    })
  )
})

test('a column needs its longest word, its natural width is its longest text', () => {
  const table = {
    columns: [{ heading: 'A heading', align: 'left' as const }],
    rows: [[{ text: 'two words or more', value: null }]]
  }
  expect(columnNeeds(table, text => text.length)).toEqual([{ least: 7, firm: 7, easy: 17, natural: 17 }])
})

test('a day stays on one line, and a heading may take two', () => {
  const [need] = columnNeeds(
    {
      columns: [{ heading: 'Statistical neighbours (mean), 2025', align: 'left' }],
      rows: [[{ text: '30 September 2025', value: null }]]
    },
    text => text.length
  )
  expect(need).toEqual({ least: 11, firm: 17, easy: 22, natural: 35 })
})

test('the largest size is taken in which a table stands at ease, failing that the smallest in which it stands', () => {
  const needsAt = (least: number) => (size: number) => [
    { least: least * size, firm: least * size, easy: 1000, natural: 1000 }
  ]
  expect([8, 10, 11].map(least => easySize([10, 9, 8], 100, needsAt(least)))).toEqual([10, 8, 8])
  expect(easySize([10], 100, needsAt(11))).toBeNull()
})
