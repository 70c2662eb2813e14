import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { unpackWoff } from './unpack-woff.js'

const require = createRequire(import.meta.url)

/** The scripts Inter comes in, a file each, the commonest first. */
export const SCRIPTS = ['latin', 'latin-ext', 'greek', 'greek-ext', 'cyrillic', 'cyrillic-ext', 'vietnamese'] as const
export type Script = (typeof SCRIPTS)[number]

/** The faces documents are set in. */
export const FACES = ['regular', 'bold', 'italic'] as const
export type Face = (typeof FACES)[number]

const FILES = { regular: '400-normal', bold: '700-normal', italic: '400-italic' } as const
const unpacked = new Map<string, Buffer>()

/** The bundled Inter as a TrueType file, of one script in one face. */
export function interFont(script: Script, face: Face): Buffer {
  const name = `inter-${script}-${FILES[face]}.woff`
  const known = unpacked.get(name)
  if (known) return known
  const font = unpackWoff(readFileSync(require.resolve(`@fontsource/inter/files/${name}`)))
  unpacked.set(name, font)
  return font
}
