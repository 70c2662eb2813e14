import { mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Lake } from '../src/lake/lake.js'
import { receive } from '../src/lake/receive.js'
import type { InputFile } from '../src/sources/source.js'

const SAMPLES = '../shared/data/samples/ssda903-2017-to-2021'

/** The sample return's files of one year: `2019`. */
export function sampleFiles(year: number): InputFile[] {
  const names = readdirSync(SAMPLES).filter(name => name.startsWith(`${year}-`))
  return names.sort().map(name => ({ name, path: join(SAMPLES, name) }))
}

/** Makes a home in a temporary folder that holds the sample return of some years, and gives its path. */
export async function sampleHome(years: readonly number[]): Promise<string> {
  const home = mkdtempSync(join(tmpdir(), 'sightline-home-'))
  const lake = new Lake(home)
  for (const year of years) {
    const received = await receive(lake, sampleFiles(year), { authority: '806', source: null, period: null })
    await received.keep({ by: 'Test', receivedAt: `${year + 2}-05-01T09:00:00.000Z` })
  }
  return home
}
