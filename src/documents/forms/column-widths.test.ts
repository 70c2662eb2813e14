import { expect, test } from 'vitest'
import fc from '../../../test/chance.js'
import { columnNeeds, columnWidths, easySize, fits } from './column-widths.js'

test('widths fill no more than the room, and give each column its least where there is room for that', () => {
  const need = fc.tuple(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 0, max: 900 }))
  fc.assert(
    fc.property(fc.array(need, { minLength: 1, maxLength: 12 }), fc.integer({ min: 50, max: 800 }), (pairs, room) => {
      const needs = pairs.map(([least, more]) => needOf(least, least + more))
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
  expect(columnNeeds(table, text => text.length)).toEqual([
    {
      least: 7,
      firm: 7,
      natural: 17,
      texts: [
        [1, 7],
        [3, 5, 2, 4]
      ],
      space: 1,
      margin: 0
    }
  ])
})

test('a day stays on one line', () => {
  const table = {
    columns: [{ heading: 'Day', align: 'left' as const }],
    rows: [[{ text: '30 September 2025', value: null }]]
  }
  expect(columnNeeds(table, text => text.length)[0]).toMatchObject({ least: 9, firm: 17 })
})

test('what is left of a room goes to the column that makes the most rows high', () => {
  const words = (count: number) => Array.from({ length: count }, () => 9)
  const long = needOf(10, 100, [words(1), words(10), words(10), words(10)])
  const once = needOf(10, 90, [words(1), words(9), words(1), words(1)])
  const [one, other] = columnWidths([long, once], 80)
  expect(one).toBeGreaterThan(other!)
})

test('the largest size is taken in which a table stands at ease, failing that the smallest in which it stands', () => {
  const needsAt = (least: number) => (size: number) => [needOf(least * size, 1000)]
  expect([8, 10, 11].map(least => easySize([10, 9, 8], 100, needsAt(least)))).toEqual([10, 8, 8])
  expect(easySize([10], 100, needsAt(11))).toBeNull()
})

test('where words fill their lines badly, as in a narrow column, the column is widened for it', () => {
  const texts = (words: number[]) => [[5], words, words]
  const short = needOf(30, 200, texts(Array.from({ length: 8 }, () => 24)))
  const narrow = needOf(30, 134, texts([29, 29, 29, 29, 10]))
  const [, width] = columnWidths([short, narrow], 145)
  expect(width).toBeGreaterThanOrEqual(59)
})

function needOf(least: number, natural: number, texts: readonly (readonly number[])[] = [[natural]]) {
  return { least, firm: least, natural, texts, space: 1, margin: 0 }
}
