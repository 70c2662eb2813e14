import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { interFont, SCRIPTS } from './inter-fonts.js'

let files: string[] | undefined

/**
 * Paths of the bundled Inter as TrueType files, for what reads fonts from files alone: in a folder of this run's own,
 * which goes with it.
 */
export function fontFiles(): string[] {
  files ??= writeFiles()
  return files
}

function writeFiles(): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'sightline-fonts-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  return (['regular', 'bold'] as const).flatMap(face =>
    SCRIPTS.map(script => {
      const path = join(folder, `${script}-${face}.ttf`)
      writeFileSync(path, interFont(script, face))
      return path
    })
  )
}
