import { readdirSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { PaperHome } from '../../test/paper-home.js'
import type { Block, Inline } from '../documents/block.js'
import { BINDINGS } from './read-bindings.js'

let home: PaperHome

beforeAll(async () => {
  home = await PaperHome.make()
})
afterAll(() => home.close())

test('every file of the folder is a binding of its name', () => {
  const files = readdirSync('src/papers/bindings').filter(name => !name.endsWith('.test.ts'))
  const names = files.map(name => name.replace(/\.ts$/, ''))
  expect([...BINDINGS.keys()]).toEqual(names.sort())
})

test.each([...BINDINGS.values()])(
  '$example works out, and all that it shows is noted and stated',
  async ({ example, in: place }) => {
    const { document, problems, stated } = await home.workOut(example)
    expect(problems).toEqual([])
    expect(document.blocks.length + document.front.length).toBeGreaterThan(0)
    const lines = document.blocks.flatMap(wordsOf)
    for (const each of lines) if (each.as === 'figure') expect(document.notes[each.note - 1]).toBeDefined()
    if (place === 'line' && lines.some(({ as }) => as === 'figure')) expect(stated.length).toBeGreaterThan(0)
  }
)

test.each([...BINDINGS.values()])(
  '$id says what each of its arguments is',
  ({ what, arguments: all, order, example }) => {
    expect(what).toMatch(/\.$/)
    for (const argument of Object.values(all)) expect((argument as { what: string }).what).not.toBe('')
    for (const name of order) expect(Object.keys(all)).toContain(name)
    expect(example).toMatch(/^\{\{.*\}\}$/)
  }
)

/** The words of a block, as they stand in its lines. */
function wordsOf(block: Block): readonly Inline[] {
  if (block.as === 'list') return block.items.flat()
  return 'words' in block ? block.words : []
}
