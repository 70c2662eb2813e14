import { existsSync, readdirSync } from 'node:fs'
import { type DuckDb, openDuckDb } from '../lake/duckdb.js'
import type { InputFile } from '../sources/source.js'
import { type BenchmarkSources, benchmarksOf, cellOf } from './benchmark.js'
import { type Catalogue, openCatalogue, tablePaths } from './catalogue.js'
import { publishedFolder } from './edition-folder.js'
import { type Loaded, type LoadOptions, loadPublished } from './load-published.js'
import { answering, isKnown, type MeasureValues, readMeasureValues } from './measure-values.js'
import type {
  Benchmark,
  Edition,
  Measure,
  Neighbour,
  Population,
  PublishedAuthority,
  PublishedValue
} from './published.js'

/** The measure that population is read from: children aged 0 to 17 at mid-year. */
export const POPULATION = 'ons_mid_year_population_estimates.population_estimate'

/** Benchmarks kept at hand: every measure of an indicator for a region of councils. */
const MOST_FOUND = 2_000

/** When something was known; absent or null means now. */
export interface KnownAt {
  readonly knownAt?: string | null
}

/** The published statistics of a home. With none loaded every list is empty and every value null. */
export interface Published {
  /** Keeps files as editions. @throws PublishedError with every problem, keeping none of them */
  load(files: readonly InputFile[], options: LoadOptions): Promise<readonly Loaded[]>
  /** Text that changes when an edition is loaded: for keys of what follows from the editions. */
  version(): Promise<string>
  /** Every edition, oldest first. */
  editions(): Promise<readonly Edition[]>
  /** Every measure with values, by topic and title. */
  measures(): Promise<readonly Measure[]>
  /** Every authority named, by code. */
  authorities(): Promise<readonly PublishedAuthority[]>
  /** Values of a measure as published, oldest year first; `editions` names which, else all known. */
  values(measure: string, options?: ValueOptions): Promise<readonly PublishedValue[]>
  /** One benchmark per published year, oldest first; none when the measure or the authority is not known. */
  benchmarks(measure: string, authority: string, options?: BenchmarkOptions): Promise<readonly Benchmark[]>
  /** Children aged 0 to 17 in the middle of a year, from the newest edition; null when not published. `authority` may be a region or England. */
  population(authority: string, year: number, options?: KnownAt): Promise<Population | null>
  /** Every year's population of an authority, oldest first. */
  populations(authority: string, options?: KnownAt): Promise<readonly Population[]>
  /** The ten neighbours in a model, nearest first; none when it is not loaded or has no list for the authority. */
  neighbours(authority: string, model: string, options?: KnownAt): Promise<readonly Neighbour[]>
  close(): Promise<void>
}

export interface ValueOptions extends KnownAt {
  /** A code, a region's name or `England`. */
  readonly authority?: string
  readonly editions?: readonly string[]
  /** True to give, for each year, only the edition that answers, with reasons filled from files that keep them. */
  readonly answering?: boolean
}

export interface BenchmarkOptions extends KnownAt {
  /** Year of the neighbour model; 2025 when not given. */
  readonly neighbourModel?: string
}

/** Opens the published statistics of a home; nothing is read until asked for. */
export function openPublished(home: string): Published {
  return new PublishedHome(home)
}

class PublishedHome implements Published {
  private engine: Promise<DuckDb> | null = null
  private seen: string | null = null
  private catalogue: Promise<Catalogue> | null = null
  private readonly cache = new Map<string, Promise<MeasureValues>>()
  private readonly found = new Map<string, Promise<readonly Benchmark[]>>()

  constructor(private readonly home: string) {}

  load(files: readonly InputFile[], options: LoadOptions): Promise<readonly Loaded[]> {
    return loadPublished(this.home, files, options)
  }

  async version(): Promise<string> {
    await this.current()
    return this.seen ?? ''
  }

  async editions(): Promise<readonly Edition[]> {
    return (await this.current()).editions
  }

  async measures(): Promise<readonly Measure[]> {
    const measures = [...(await this.current()).measures.values()]
    return measures.sort(
      (a, b) => a.topic.localeCompare(b.topic) || a.title.localeCompare(b.title) || a.code.localeCompare(b.code)
    )
  }

  async authorities(): Promise<readonly PublishedAuthority[]> {
    return [...(await this.current()).authorities.values()].sort((a, b) => (a.code < b.code ? -1 : 1))
  }

  async values(measure: string, options: ValueOptions = {}): Promise<readonly PublishedValue[]> {
    const { authority, editions, knownAt = null } = options
    const sources = await this.sources(measure)
    if (sources === null) return []
    const years = [...sources.values.values()].flatMap(all => {
      const known = all.filter(one => isKnown(one.edition, knownAt) && (editions?.includes(one.edition.name) ?? true))
      return options.answering ? known.slice(0, 1) : known
    })
    return years.flatMap(year =>
      [...year.values.values()]
        .filter(one => authority === undefined || one.area === authority)
        .map(one => (options.answering ? { ...one, ...cellOf(sources, year, one.area, knownAt) } : one))
    )
  }

  async benchmarks(measure: string, authority: string, options: BenchmarkOptions = {}): Promise<readonly Benchmark[]> {
    const { neighbourModel: model = '2025', knownAt = null } = options
    await this.current()
    const key = `${measure}|${authority}|${model}|${knownAt}`
    const found = this.found.get(key) ?? this.compare(measure, authority, model, knownAt)
    if (this.found.size >= MOST_FOUND) this.found.clear()
    this.found.set(key, found)
    return found
  }

  private async compare(
    measure: string,
    authority: string,
    model: string,
    knownAt: string | null
  ): Promise<readonly Benchmark[]> {
    const sources = await this.sources(measure)
    const { authorities } = await this.current()
    const one = authorities.get(authority)
    if (sources === null || one === undefined) return []
    const neighbours = (await this.neighbours(authority, model, { knownAt })).map(neighbour => ({
      ...neighbour,
      name: authorities.get(neighbour.neighbour)?.name ?? neighbour.neighbour
    }))
    return benchmarksOf(sources, { authority: one, model, neighbours, knownAt })
  }

  async population(authority: string, year: number, { knownAt = null }: KnownAt = {}): Promise<Population | null> {
    const one = answering(await this.valuesOf(POPULATION), year, knownAt)?.values.get(authority)
    return one === undefined || one.value === null ? null : { authority, year, value: one.value, edition: one.edition }
  }

  async populations(authority: string, options: KnownAt = {}): Promise<readonly Population[]> {
    const years = [...(await this.valuesOf(POPULATION)).keys()]
    const all = await Promise.all(years.map(year => this.population(authority, year, options)))
    return all.filter(one => one !== null)
  }

  async neighbours(authority: string, model: string, { knownAt = null }: KnownAt = {}): Promise<readonly Neighbour[]> {
    const all = (await this.current()).neighbours.filter(
      one => one.authority === authority && one.model === model && isKnown(one.edition, knownAt)
    )
    const newest = all.reduce<Edition | null>(
      (best, { edition }) => (best === null || edition.loadedAt > best.loadedAt ? edition : best),
      null
    )
    return all
      .filter(one => one.edition === newest)
      .map(({ edition, ...neighbour }) => neighbour)
      .sort((a, b) => a.rank - b.rank)
  }

  async close(): Promise<void> {
    await (await this.engine)?.close()
    this.engine = null
    this.forget()
  }

  private async sources(code: string): Promise<BenchmarkSources | null> {
    const { measures } = await this.current()
    const measure = measures.get(code)
    if (measure === undefined) return null
    const same = [...measures.values()].filter(one => one.sameAs === code)
    const of = measure.denominator === 'population' ? POPULATION : measure.denominator
    return {
      measure,
      values: await this.valuesOf(code),
      denominators: of === null ? null : { values: await this.valuesOf(of), yearsBefore: of === POPULATION ? 1 : 0 },
      elsewhere: await Promise.all(same.map(async one => ({ measure: one, values: await this.valuesOf(one.code) })))
    }
  }

  private async valuesOf(measure: string): Promise<MeasureValues> {
    const { holders } = await this.current()
    const cached = this.cache.get(measure)
    if (cached !== undefined) return cached
    const editions = holders.get(measure) ?? []
    const values = this.open().then(engine =>
      readMeasureValues(measure, editions, tablePaths(this.home, editions, 'values'), engine)
    )
    this.cache.set(measure, values)
    return values
  }

  /** The catalogue of the editions there now: another process may have loaded one since. */
  private current(): Promise<Catalogue> {
    const folder = publishedFolder(this.home)
    const now = existsSync(folder)
      ? readdirSync(folder)
          .filter(name => !name.startsWith('.'))
          .join(' ')
      : ''
    if (this.catalogue === null || now !== this.seen) {
      this.forget()
      this.seen = now
      this.catalogue = this.open().then(engine => openCatalogue(this.home, engine))
    }
    return this.catalogue
  }

  private open(): Promise<DuckDb> {
    this.engine ??= openDuckDb({ threads: 2 })
    return this.engine
  }

  private forget(): void {
    this.catalogue = null
    this.cache.clear()
    this.found.clear()
  }
}
