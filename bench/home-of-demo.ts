import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { DemoLoad } from '../demo/write-demo.js'
import { type Run, runSightline } from './measured.js'

/** The loads of one invented council, with their files' paths. */
export interface CouncilFiles {
  readonly authority: string
  readonly loads: readonly (DemoLoad & { readonly paths: readonly string[] })[]
}

/** Writes invented councils, from a month on where one is given, and says what to load of each. */
export async function inventCouncils(folder: string, authorities: number, from?: string): Promise<CouncilFiles[]> {
  const out = join(folder, `demo-${authorities}`)
  const since = from === undefined ? [] : ['--from', from]
  await runSightline(['demo', '--out', out, '--authorities', String(authorities), ...since])
  const codes = (await readdir(out)).filter(name => /^\d{3}$/.test(name)).sort()
  return Promise.all(
    codes.map(async authority => {
      const loads = JSON.parse(await readFile(join(out, authority, 'loads.json'), 'utf8')) as DemoLoad[]
      const paths = (load: DemoLoad) => load.files.map(file => join(out, authority, file))
      return {
        authority,
        loads: loads.filter(({ source }) => source !== 'cin_census').map(load => ({ ...load, paths: paths(load) }))
      }
    })
  )
}

/** Keeps one load of a council through the command line. */
export function keepLoad(home: string, authority: string, load: CouncilFiles['loads'][number]): Promise<Run> {
  const given = ['--authority', authority, '--source', load.source, '--period', load.period, '--with-errors']
  return runSightline(['load', ...load.paths, ...given, '--home', home])
}
