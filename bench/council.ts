import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { inventCouncils, keepLoad } from './home-of-demo.js'
import { type Measured, median, runSightline, secondsText } from './measured.js'

/** One council of the demo's size: a load, every figure from cold, and opening what is worked out. */
export async function benchCouncil(folder: string): Promise<Measured[]> {
  const [council] = await inventCouncils(folder, 1)
  const home = join(folder, 'home')
  const runs = []
  for (const load of council!.loads) runs.push({ load, run: await keepLoad(home, council!.authority, load) })
  const year = runs.filter(({ load }) => load.source === 'ssda903').at(-1)!.run
  const cold = await median(3, async () => {
    await rm(join(home, 'cache'), { recursive: true, force: true })
    return runSightline(['figures', '--home', home])
  })
  const warm = await median(3, () => runSightline(['figures', 'CL01', '--home', home]))
  return [
    {
      work: 'Load one SSDA903 year, whole process',
      value: secondsText(year.seconds),
      bar: '2 s',
      megabytes: year.megabytes
    },
    {
      work: 'Every indicator at every month end with every breakdown, from cold, whole process',
      value: secondsText(cold.seconds),
      bar: '6 s',
      megabytes: cold.megabytes
    },
    {
      work: 'A figure from an existing home, whole process',
      value: secondsText(warm.seconds),
      bar: '2 s',
      megabytes: warm.megabytes
    }
  ]
}
