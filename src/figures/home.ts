import { join } from 'node:path'
import type { Day } from '../domain/day.js'
import { readFacts } from '../facts/read-facts.js'
import { readIndicators } from '../indicators/read-indicators.js'
import { inForce } from '../lake/in-force.js'
import { Lake } from '../lake/lake.js'
import type { Load } from '../lake/manifest.js'
import { openPublished, type Published } from '../published/published-store.js'
import { sources } from '../sources/sources.js'
import { CouncilFigures } from './council-figures.js'
import { type Definitions, Workings } from './workings.js'

const WORKINGS_KEPT_OPEN = 12

/** A data folder opened for reading figures: its loads, the published statistics, and the workings of each council. */
export class Home {
  readonly #workings = new Map<string, Promise<Workings>>()

  private constructor(
    readonly folder: string,
    readonly lake: Lake,
    readonly published: Published,
    readonly definitions: Definitions,
    private readonly cache: string
  ) {}

  /** Workings are kept in the home's own cache, or in another: an empty one has everything worked out anew. */
  static async open(folder: string, cache = join(folder, 'cache')): Promise<Home> {
    const definitions = { sources: await sources(), facts: readFacts(), indicators: await readIndicators() }
    return new Home(folder, new Lake(folder), openPublished(folder), definitions, cache)
  }

  /** The authorities with loads, withdrawn ones among them, by code. */
  async authorities(): Promise<string[]> {
    return [...new Set((await this.lake.loads()).map(load => load.authority))].sort()
  }

  /** A council's loads in force at a moment. */
  async loadsInForce(authority: string, knownAt: string): Promise<Load[]> {
    return inForce(await this.lake.loads(), knownAt).filter(load => load.authority === authority)
  }

  /** A council's figures as known at a moment; null when no load was in force. */
  async council(authority: string, knownAt: string): Promise<CouncilFigures | null> {
    const loads = await this.loadsInForce(authority, knownAt)
    if (loads.length === 0) return null
    const workings = await this.#workingsOf(authority, loads)
    return new CouncilFigures(workings, await this.published.populations(authority, { knownAt }))
  }

  async close(): Promise<void> {
    for (const workings of this.#workings.values()) await (await workings).close()
    await this.published.close()
  }

  #workingsOf(authority: string, loads: readonly Load[]): Promise<Workings> {
    const key = `${authority} ${loads.map(load => load.number).join(' ')}`
    const open = this.#workings.get(key) ?? Workings.open(this.cache, authority, loads, this.definitions)
    this.#workings.delete(key)
    this.#workings.set(key, open)
    open.catch(() => this.#workings.delete(key))
    this.#closeOldest()
    return open
  }

  #closeOldest(): void {
    if (this.#workings.size <= WORKINGS_KEPT_OPEN) return
    const [key, oldest] = this.#workings.entries().next().value!
    this.#workings.delete(key)
    void oldest.then(workings => workings.close())
  }
}

/** The day a council's figures are shown for when none is asked: the last its loads tell of. */
export function latestDay(council: CouncilFigures): Day {
  return council.workings.days[council.workings.days.length - 1]!
}
