import { join } from 'node:path'
import { Checks } from './checks/checks.js'
import type { Day } from './domain/day.js'
import { repairWords } from './facts/repair-words.js'
import { type CohortChild, cohortChild, inStrata } from './figures/candidate.js'
import { childBehind } from './figures/child-behind.js'
import type { ChildRecord } from './figures/child-record.js'
import { Home } from './figures/home.js'
import type { Indicator } from './indicators/indicator.js'
import type { Row } from './lake/engine.js'
import { listedAuthority, loadDetail, loadSummaries } from './lake/load-list.js'
import { RefusedFiles, receive } from './lake/receive.js'
import { Papers } from './papers/papers.js'
import { writeAudits } from './practice/audits/write-audits.js'
import { recordLoadAction } from './register/decisions.js'
import { openRegister, type Register } from './register/register.js'
import { councilDay } from './scorecard/council-day.js'
import type { SuppressedParts } from './scorecard/scorecard.js'
import { Scorecards } from './scorecard/scorecards.js'
import type { InputFile } from './sources/source.js'
import type {
  Application,
  Authority,
  Checked,
  ChildBehind,
  Given,
  IndicatorDetail,
  LoadDetail,
  LoadSummary,
  Progress,
  Repair,
  Scorecard,
  View
} from './web/application.js'

/** Opens a home whole: its loads, figures and published statistics, and the register of what people do. The only place that reads the clock. */
export async function openApp(folder: string, clock = () => new Date().toISOString()): Promise<App> {
  const home = await Home.open(folder)
  const register = await openRegister(join(folder, 'register'), process.env.DATABASE_URL)
  return new App(home, register, clock)
}

/** Sightline put together: what the pages and the commands ask of it. */
export class App implements Application {
  readonly #scorecards: Scorecards
  readonly checks: Checks
  readonly papers: Papers

  constructor(
    readonly figures: Home,
    readonly register: Register,
    private readonly clock: () => string
  ) {
    this.checks = new Checks(register, clock)
    this.papers = new Papers(figures, register, clock)
    this.#scorecards = new Scorecards(figures, register)
  }

  get home(): string {
    return this.figures.folder
  }

  get indicators(): readonly Indicator[] {
    return this.figures.definitions.indicators
  }

  now(): string {
    return this.clock()
  }

  async close(): Promise<void> {
    this.checks.close()
    await this.figures.close()
    await this.register.close()
  }

  async authorities(): Promise<Authority[]> {
    return (await this.figures.authorities()).map(listedAuthority)
  }

  scorecard(view: View): Promise<Scorecard | null> {
    return this.#scorecards.scorecard(view, this.now())
  }

  download(view: View, format: 'csv' | 'xlsx'): Promise<Uint8Array> {
    return this.#scorecards.download(view, format, this.now())
  }

  indicator(id: string, view: View): Promise<IndicatorDetail | null> {
    return this.#scorecards.indicator(id, view, this.now())
  }

  suppressed(id: string, view: View): Promise<SuppressedParts | null> {
    return this.#scorecards.suppressed(id, view, this.now())
  }

  async children(id: string, view: View, counted: boolean): Promise<ChildBehind[]> {
    return this.#cohort(id, view, counted, childBehind)
  }

  async child(authority: string, id: string): Promise<ChildRecord | null> {
    const council = await this.figures.council(authority, this.now())
    return council ? council.workings.childRecord(id) : null
  }

  async candidates(id: string, view: View, counted: boolean, strata: readonly string[]): Promise<CohortChild[]> {
    const rows = await this.#cohort(id, view, counted, row => cohortChild(row, strata))
    return inStrata([...new Map(rows.map(row => [row.child, row])).values()], strata)
  }

  async check(files: readonly InputFile[], given: Given, progress: Progress): Promise<Checked> {
    const received = await receive(this.figures.lake, files, given, progress).catch(refusedOnly)
    if (received instanceof RefusedFiles)
      return { source: given.source, sourceTitle: null, period: given.period, tables: [], issues: received.issues }
    await received.discard()
    const { source, period, tables, issues } = received
    return { source: source.id, sourceTitle: source.title, period, tables, issues }
  }

  async keep(files: readonly InputFile[], given: Given, by: string, progress: Progress): Promise<number> {
    const received = await receive(this.figures.lake, files, given, progress)
    const load = await received.keep({ by, receivedAt: this.now() })
    await recordLoadAction(this.register, { ...action(load.number, by, this.now()), action: 'kept', reason: null })
    progress({ words: 'Working out the figures', done: 0, of: 1 })
    await this.figures.council(load.authority, this.now())
    return load.number
  }

  keepAudits(authority: string, by: string, progress: Progress): Promise<number> {
    const place = { folder: join(this.home, 'uploads'), now: this.now() }
    return writeAudits(this.register, authority, place, (files, given) => this.keep(files, given, by, progress))
  }

  async loads(): Promise<LoadSummary[]> {
    return loadSummaries(await this.figures.lake.loads(), this.figures.definitions.sources, this.now())
  }

  async load(number: number): Promise<LoadDetail | null> {
    return loadDetail(await this.figures.lake.loads(), number, this.figures.definitions.sources, this.now())
  }

  async withdraw(number: number, by: string, reason: string): Promise<void> {
    await this.figures.lake.withdraw({ number, at: this.now(), by, reason })
    await recordLoadAction(this.register, { ...action(number, by, this.now()), action: 'withdrawn', reason })
  }

  async repairs(authority: string): Promise<Repair[]> {
    const council = await this.figures.council(authority, this.now())
    return council ? (await council.workings.repairs()).map(each => ({ ...each, words: repairWords(each.rule) })) : []
  }

  /** Rows of a cohort, those who count or those who do not, each read as wanted. */
  async #cohort<T>(id: string, view: View, counted: boolean, read: (row: Row, asAt: Day) => T): Promise<T[]> {
    const indicator = this.indicators.find(each => each.id === id)
    const shown = await councilDay(this.figures, view, this.now())
    if (!indicator || !shown || shown.council.workings.coverage.missing(indicator, shown.asAt)) return []
    const rows = await shown.council.workings.cohortRows(indicator, shown.asAt)
    return rows.filter(row => (row.counts === true) === counted).map(row => read(row, shown.asAt))
  }
}

function action(load: number, by: string, at: string) {
  return { load, by_id: null, by_name: by, at }
}

function refusedOnly(error: unknown): RefusedFiles {
  if (error instanceof RefusedFiles) return error
  throw error
}
