import { expect, test } from 'vitest'
import { FACES, interFont, SCRIPTS } from './inter-fonts.js'
import { unpackWoff } from './unpack-woff.js'

test('a font comes out whole: each table adds up to what the font says it does', () => {
  for (const face of FACES)
    for (const script of SCRIPTS) {
      const font = interFont(script, face)
      expect(font.readUInt32BE(0)).toBe(0x00010000)
      for (let index = 0; index < font.readUInt16BE(4); index += 1) {
        const [checksum, offset, length] = [4, 8, 12].map(each => font.readUInt32BE(12 + index * 16 + each)) as [
          number,
          number,
          number
        ]
        const isHead = font.toString('latin1', 12 + index * 16, 16 + index * 16) === 'head'
        expect(sumOf(font, offset, length, isHead)).toBe(checksum)
      }
    }
})

test('what is no WOFF file is refused', () => {
  expect(() => unpackWoff(Buffer.alloc(64))).toThrow('Not a WOFF file')
})

// The table `head` holds a sum over the whole font, which its own leaves out.
function sumOf(font: Buffer, offset: number, length: number, isHead: boolean): number {
  let sum = 0
  for (let at = 0; at < length; at += 4) if (!(isHead && at === 8)) sum = (sum + font.readUInt32BE(offset + at)) >>> 0
  return sum
}
