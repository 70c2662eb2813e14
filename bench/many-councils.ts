import { join } from 'node:path'
import { inventCouncils, keepLoad } from './home-of-demo.js'
import { type Measured, type Run, runSightline, secondsText } from './measured.js'

const TWELVE = 12
const FEW = 3

/** A region: twelve councils in one home, worked out one after another, against three. */
export async function benchManyCouncils(folder: string): Promise<Measured[]> {
  const councils = await inventCouncils(folder, TWELVE)
  const home = join(folder, 'region')
  for (const { authority, loads } of councils) for (const load of loads) await keepLoad(home, authority, load)
  const codes = councils.map(council => council.authority)
  const few = await figuresOf(home, codes.slice(0, FEW))
  const all = await figuresOf(home, codes.slice(FEW))
  const each = [few.seconds / FEW, all.seconds / (TWELVE - FEW)]
  return [
    {
      work: 'Twelve councils from cold in one process',
      value: `${secondsText(few.seconds + all.seconds)} (${each.map(secondsText).join(' then ')} a council)`,
      bar: 'linear, 2 GB',
      megabytes: Math.max(few.megabytes, all.megabytes)
    }
  ]
}

function figuresOf(home: string, codes: readonly string[]): Promise<Run> {
  return runSightline(['figures', '--home', home, '--format', 'csv', '--authority', ...codes])
}
