import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { inventCouncils, keepLoad } from './home-of-demo.js'
import { type Measured, median, runSightline, secondsText } from './measured.js'

/** The first month of ten years of the demo council. */
const FROM = '2016-04'

/** One council of the demo's size over ten years: a load, every figure from cold, and opening what is worked out. */
export async function benchCouncil(folder: string): Promise<Measured[]> {
  const [council] = await inventCouncils(folder, 1, FROM)
  const home = join(folder, 'home')
  const runs = []
  for (const load of council!.loads) runs.push({ load, run: await keepLoad(home, council!.authority, load) })
  const year = runs.filter(({ load }) => load.source === 'ssda903').at(-1)!.run
  const cold = await median(3, async () => {
    await rm(join(home, 'cache'), { recursive: true, force: true })
    return runSightline(['figures', '--home', home])
  })
  const warm = await median(3, () => runSightline(['figures', 'CL01', '--home', home]))
  const monthEnds = await monthEndsOf(home)
  return [
    {
      work: 'Load one SSDA903 year',
      value: secondsText(year.seconds),
      bar: '2 s',
      megabytes: year.megabytes
    },
    {
      work: `Every indicator at all ${monthEnds} month ends with every breakdown, from cold`,
      value: secondsText(cold.seconds),
      bar: '6 s',
      megabytes: cold.megabytes
    },
    {
      work: 'A figure from an existing home',
      value: secondsText(warm.seconds),
      bar: '2 s',
      megabytes: warm.megabytes
    }
  ]
}

/** How many month ends a home has figures for. */
async function monthEndsOf(home: string): Promise<number> {
  const range = ['--from', '2016-03', '--to', '2026-03']
  const { output } = await runSightline(['figures', 'CL01', ...range, '--home', home, '--format', 'csv'])
  const value = output.split('\n')[0]!.split(',').indexOf('Value')
  return output.split('\n').filter(line => /^\d{3},/.test(line) && line.split(',')[value] !== '').length
}
