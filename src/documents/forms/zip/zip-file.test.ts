import { expect, test } from 'vitest'
import fc from '../../../../test/chance.js'
import { zipEntries } from './zip-entries.js'
import { zipFile } from './zip-file.js'

test('what goes into a zip file comes out of it', async () => {
  const file = fc.tuple(
    fc.string({ minLength: 1, maxLength: 9, unit: fc.constantFrom('a', 'b', 'é', '1') }),
    fc.uint8Array({ maxLength: 400 })
  )
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(file, { selector: ([name]) => name, maxLength: 6 }), async files => {
      const entries = files.map(([name, bytes]) => ({ name, bytes })).sort((a, b) => (a.name < b.name ? -1 : 1))
      const back = await zipEntries(zipFile(entries))
      expect(back.map(({ name, bytes }) => [name, [...bytes]])).toEqual(
        entries.map(({ name, bytes }) => [name, [...bytes]])
      )
    }),
    { numRuns: 50 }
  )
})

test('an entry has no time of its own', () => {
  const file = Buffer.from(zipFile([{ name: 'a', bytes: new Uint8Array([1]) }]))
  expect([file.readUInt16LE(10), file.readUInt16LE(12)]).toEqual([0, 0x21])
})
