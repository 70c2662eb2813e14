import { join } from 'node:path'
import { figuresFile } from './documents/figures-file.js'
import type { Day } from './domain/day.js'
import { InputError } from './domain/input-error.js'
import { repairWords } from './facts/repair-words.js'
import { type CohortChild, cohortChild } from './figures/candidate.js'
import { childBehind } from './figures/child-behind.js'
import type { ChildRecord } from './figures/child-record.js'
import type { CouncilFigures } from './figures/council-figures.js'
import type { Figure, Provenance } from './figures/figure.js'
import { Home, latestDay } from './figures/home.js'
import { domainOf, domains } from './figures/indicator-domain.js'
import { Recent } from './figures/recent.js'
import { CHART_MONTHS, chartChoice, signalChart } from './figures/signal-chart.js'
import { definitionsHash } from './figures/workings.js'
import type { Indicator } from './indicators/indicator.js'
import type { Row } from './lake/engine.js'
import { listedAuthority, loadDetail, loadSummaries } from './lake/load-list.js'
import { RefusedFiles, receive } from './lake/receive.js'
import { recordLoadAction, type StandingDecisions, standingDecisions } from './register/decisions.js'
import { openRegister, type Register } from './register/register.js'
import type { TargetTable } from './register/tables.js'
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
  ScorecardRow,
  Target,
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
  readonly #rows = new Recent<Promise<readonly ScorecardRow[]>>(50)
  readonly #parts = new Recent<Promise<IndicatorPart>>(500)

  constructor(
    readonly figures: Home,
    readonly register: Register,
    private readonly clock: () => string
  ) {}

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
    await this.figures.close()
    await this.register.close()
  }

  async authorities(): Promise<Authority[]> {
    return (await this.figures.authorities()).map(listedAuthority)
  }

  async scorecard(view: View): Promise<Scorecard | null> {
    const shown = await this.#shown(view)
    if (!shown) return null
    const decided = await standingDecisions(this.register, view.authority, shown.asAt)
    const rows = await this.#rows.of(await this.#key('', shown, view, decided), () =>
      Promise.all(this.figures.definitions.indicators.map(indicator => this.#row(indicator, shown, view, decided)))
    )
    const groups = domains.map(title => ({ title, rows: rows.filter(row => domainOf(row.indicator.id) === title) }))
    return {
      authority: listedAuthority(view.authority),
      ...this.#frame(shown, view),
      groups: groups.filter(group => group.rows.length > 0)
    }
  }

  async download(view: View, format: 'csv' | 'xlsx'): Promise<Uint8Array> {
    const shown = await this.#shown(view)
    if (!shown) throw new InputError('There is nothing to download: no load is in force for this council.')
    const { indicators } = this.figures.definitions
    const rows = indicators.flatMap(indicator =>
      shown.council.series(indicator, shown.days).map(figure => ({ indicator, figure, label: null }))
    )
    return figuresFile(rows, this.#frame(shown, view).provenance, format)
  }

  async indicator(id: string, view: View): Promise<IndicatorDetail | null> {
    const indicator = this.#find(id)
    const shown = await this.#shown(view)
    if (!indicator || !shown) return null
    const decided = await standingDecisions(this.register, view.authority, shown.asAt)
    const part = await this.#parts.of(await this.#key(id, shown, view, decided), () =>
      this.#part(indicator, shown, view, decided)
    )
    const every = await this.loads()
    return {
      ...part,
      authority: listedAuthority(view.authority),
      domain: domainOf(id),
      ...this.#frame(shown, view),
      loads: every.filter(
        load => indicator.feeds[load.source] && shown.council.workings.loads.some(used => used.number === load.number)
      )
    }
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
    return [...new Map(rows.map(row => [row.child, row])).values()]
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

  #find(id: string): Indicator | undefined {
    return this.figures.definitions.indicators.find(each => each.id === id)
  }

  /** Rows of a cohort, those who count or those who do not, each read as wanted. */
  async #cohort<T>(id: string, view: View, counted: boolean, read: (row: Row, asAt: Day) => T): Promise<T[]> {
    const indicator = this.#find(id)
    const shown = await this.#shown(view)
    if (!indicator || !shown || shown.council.workings.coverage.missing(indicator, shown.asAt)) return []
    const rows = await shown.council.workings.cohortRows(indicator, shown.asAt)
    return rows.filter(row => (row.counts === true) === counted).map(row => read(row, shown.asAt))
  }

  /** The council's figures and the day asked, or the latest; a day between month ends is worked out when it is asked for. */
  async #shown(view: View): Promise<Shown | null> {
    const council = await this.figures.council(view.authority, view.knownAt ?? this.now())
    if (!council || council.workings.days.length === 0) return null
    const asAt = view.asAt ?? latestDay(council)
    const before = council.workings.days.filter(day => day < asAt)
    const known = council.workings.days.includes(asAt)
    const counts = known
      ? council.workings.counts
      : await council.workings.countsOn([...before.slice(-CHART_MONTHS), asAt], this.figures.definitions.indicators)
    return { council, asAt, days: [...before, asAt], counts }
  }

  #frame({ council, asAt }: Shown, view: View): { asAt: Day; days: Day[]; provenance: Provenance } {
    return {
      asAt,
      days: [...council.workings.days].reverse(),
      provenance: {
        knownAt: view.knownAt ?? this.now(),
        loads: council.workings.loads.map(load => load.number),
        definitions: definitionsHash(this.figures.definitions)
      }
    }
  }

  async #row(indicator: Indicator, shown: Shown, view: View, decided: StandingDecisions): Promise<ScorecardRow> {
    const rebases = decided.rebases.filter(each => each.indicator === indicator.id)
    const series = shown.council.series(indicator, charted(shown.days, rebases), shown.counts)
    const latest = series[series.length - 1]!
    const previous = series[series.length - 2] ?? null
    const target = decided.targets.find(each => each.indicator === indicator.id) ?? null
    return {
      indicator,
      latest,
      previous,
      change: latest.value === null || !previous || previous.value === null ? null : latest.value - previous.value,
      series,
      chart: signalChart(indicator, series, {
        target: target?.value ?? null,
        rebases: rebases.map(({ day, cause, by_name }) => ({ day, cause, by: by_name }))
      }),
      target: target && targetOf(indicator, target, latest),
      benchmark: (await this.#benchmarks(indicator, view)).at(-1) ?? null
    }
  }

  /** What a page of one indicator shows that follows from the figures, the decisions and the published statistics alone. */
  async #part(indicator: Indicator, shown: Shown, view: View, decided: StandingDecisions): Promise<IndicatorPart> {
    const row = await this.#row(indicator, shown, view, decided)
    return {
      ...row,
      choice: chartChoice(indicator, row.series),
      breakdowns: shown.council.breakdowns(indicator, shown.asAt, shown.counts),
      benchmarks: await this.#benchmarks(indicator, view)
    }
  }

  async #key(id: string, { council, asAt }: Shown, view: View, decided: StandingDecisions): Promise<string> {
    const loads = council.workings.loads.map(load => load.number)
    const published = await this.figures.published.version()
    return JSON.stringify([id, view.authority, asAt, view.knownAt, loads, decided, published])
  }

  async #benchmarks(indicator: Indicator, view: View) {
    if (!indicator.published) return []
    return this.figures.published.benchmarks(indicator.published, view.authority, { knownAt: view.knownAt })
  }
}

type IndicatorPart = Pick<IndicatorDetail, keyof ScorecardRow | 'choice' | 'breakdowns' | 'benchmarks'>

interface Shown {
  readonly council: CouncilFigures
  readonly asAt: Day
  /** Every month end up to the day, and the day. */
  readonly days: readonly Day[]
  readonly counts: CouncilFigures['workings']['counts']
}

/** The days a chart shows: three years, or back to the oldest decision to rebase. */
function charted(days: readonly Day[], rebases: StandingDecisions['rebases']): readonly Day[] {
  const oldest = days.findIndex(day => rebases.some(rebase => rebase.day <= day))
  const usual = Math.max(0, days.length - CHART_MONTHS)
  return days.slice(oldest === -1 ? usual : Math.min(oldest, usual))
}

function targetOf(indicator: Indicator, target: TargetTable, latest: Figure): Target {
  const met =
    latest.value === null || indicator.better === 'neither'
      ? null
      : indicator.better === 'higher'
        ? latest.value >= target.value
        : latest.value <= target.value
  return { value: target.value, from: target.from_day, to: target.to_day, met }
}

function action(load: number, by: string, at: string) {
  return { load, by_id: null, by_name: by, at }
}

function refusedOnly(error: unknown): RefusedFiles {
  if (error instanceof RefusedFiles) return error
  throw error
}
