import { repairWords } from '../../facts/repair-words.js'
import type { Home } from '../../figures/home.js'
import type { Workings } from '../../figures/workings.js'
import type { Load } from '../../lake/manifest.js'

/** What figures stand on, and how sound it was as it came. */
export interface DataHeld {
  readonly loads: readonly LoadHeld[]
  /** Records that a named rule mended, told apart or kept from counting. */
  readonly repairs: readonly { readonly rule: string; readonly words: string; readonly count: number }[]
}

/** The loads in force of one source, as a paper tells of them. */
export interface LoadHeld {
  readonly source: string
  readonly title: string
  readonly loads: number
  /** First and last day they tell of. */
  readonly firstDay: string
  readonly lastDay: string
  readonly rows: number
  readonly errors: number
  readonly warnings: number
}

/** What a council's figures stand on. */
export async function dataHeld(workings: Workings, { definitions }: Home): Promise<DataHeld> {
  const repairs = await workings.repairs()
  const titleOf = (id: string) => definitions.sources.find(source => source.id === id)?.title ?? id
  const sources = [...new Set(workings.loads.map(({ source }) => source))].sort()
  return {
    loads: sources.map(source => {
      const own = workings.loads.filter(load => load.source === source)
      return { source, title: titleOf(source), ...summed(own) }
    }),
    repairs: repairs.map(({ rule, count }) => ({ rule, words: repairWords(rule), count }))
  }
}

function summed(loads: readonly Load[]): Omit<LoadHeld, 'source' | 'title'> {
  const sum = (of: (load: Load) => number) => loads.reduce((total, load) => total + of(load), 0)
  return {
    loads: loads.length,
    firstDay: loads.map(({ firstDay }) => firstDay).sort()[0]!,
    lastDay: loads
      .map(({ lastDay }) => lastDay)
      .sort()
      .at(-1)!,
    rows: sum(({ tables }) => tables.reduce((total, { rows }) => total + rows, 0)),
    errors: sum(({ issues }) => issues.errors),
    warnings: sum(({ issues }) => issues.warnings)
  }
}
