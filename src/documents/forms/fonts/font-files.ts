import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { interFont, SCRIPTS } from './inter-fonts.js'

/**
 * Does work that reads fonts from files alone: the bundled Inter stands as TrueType files in a folder of this work's own,
 * and goes with it.
 */
export async function withFontFiles<T>(work: (files: string[]) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'sightline-fonts-'))
  try {
    return await work(await writeFonts(folder))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function writeFonts(folder: string): Promise<string[]> {
  const fonts = (['regular', 'bold'] as const).flatMap(face => SCRIPTS.map(script => ({ face, script })))
  return Promise.all(
    fonts.map(async ({ face, script }) => {
      const path = join(folder, `${script}-${face}.ttf`)
      await writeFile(path, interFont(script, face))
      return path
    })
  )
}
