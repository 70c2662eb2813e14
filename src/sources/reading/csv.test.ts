import { expect, test } from 'vitest'
import fc from '../../../test/chance.js'
import { csvRows, LONGEST_LINE, separatorOf } from './csv.js'

async function read(chunks: readonly string[], separator = ','): Promise<{ at: number; cells: readonly unknown[] }[]> {
  const rows = []
  for await (const block of csvRows(toAsync(chunks), separator))
    rows.push(...block.map(({ at, cells }) => ({ at, cells })))
  return rows
}

async function* toAsync(chunks: readonly string[]): AsyncGenerator<string> {
  yield* chunks
}

test('rows keep the number a spreadsheet gives them, and empty rows are left out', async () => {
  expect(await read(['a,b\r\n\r\n,\r\n1,2'])).toEqual([
    { at: 1, cells: ['a', 'b'] },
    { at: 4, cells: ['1', '2'] }
  ])
})

test('quoted cells may hold separators, quotation marks and line ends', async () => {
  expect(await read(['a,b\n"x, ""y""","two\nlines"\n3,4\n'])).toEqual([
    { at: 1, cells: ['a', 'b'] },
    { at: 2, cells: ['x, "y"', 'two\nlines'] },
    { at: 3, cells: ['3', '4'] }
  ])
})

test('lines may end as on an old Macintosh', async () => {
  expect((await read(['a,b\r1,2\r'])).map(({ cells }) => cells)).toEqual([
    ['a', 'b'],
    ['1', '2']
  ])
})

test('whatever is written is read back, wherever the text is cut into chunks', async () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', ';', ' ', 'é') })
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 })
  await fc.assert(
    fc.asyncProperty(table, fc.integer({ min: 1, max: 9 }), async (rows, size) => {
      const text = rows.map(row => row.map(each => `"${each.replaceAll('"', '""')}"`).join(',')).join('\n')
      const chunks = Array.from({ length: Math.ceil(text.length / size) }, (_, i) =>
        text.slice(i * size, (i + 1) * size)
      )
      const expected = rows.filter(row => row.some(each => each !== ''))
      expect((await read(chunks)).map(({ cells }) => cells)).toEqual(expected)
    })
  )
})

test('a line of a million characters is read and one more is refused', async () => {
  const line = (length: number) => `a,${'x'.repeat(length - 2)}`
  expect((await read([line(LONGEST_LINE), '\n1,2'])).length).toBe(2)
  await expect(read([line(LONGEST_LINE + 1), '\n1,2'])).rejects.toMatchObject({ code: 'line-too-long', at: 1 })
})

test('a quotation mark never closed is refused with its row', async () => {
  await expect(read(['a,b\n1,2\n3,"4\n'])).rejects.toMatchObject({ code: 'open-quotation', at: 3 })
})

test('the separator is the one most met in a line', () => {
  expect(separatorOf('Title, of the list\nCHILD;DOB;SEX;UPN\n')).toBe(';')
  expect(separatorOf('CHILD\tDOB\n1\t2')).toBe('\t')
  expect(separatorOf('CHILD')).toBe(',')
})
