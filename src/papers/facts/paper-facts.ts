import type { Day } from '../../domain/day.js'
import { dayOfMoment } from '../../domain/day-of-moment.js'
import type { Ward } from '../../domain/ward.js'
import { amongWhom, type SafeFigures, safeFigures } from '../../figures/disclosure/safe-figures.js'
import type { Dimension, Figure } from '../../figures/figure.js'
import { domainOf } from '../../figures/indicator-domain.js'
import { CHART_MONTHS } from '../../figures/signal-chart.js'
import type { Indicator } from '../../indicators/indicator.js'
import type { Benchmark, Measure } from '../../published/published.js'
import type { Item } from '../../register/items.js'
import { rowOf } from '../../scorecard/row.js'
import type { ScorecardRow } from '../../scorecard/scorecard.js'
import type { PaperAbout } from '../paper.js'
import type { DataHeld } from './data-held.js'
import { benchmarkKey, breakdownKey, figureKey, type Gathered } from './gather.js'
import { itemsKey } from './held-items.js'

/** A part of a breakdown. */
export interface PartRow {
  readonly label: string
  readonly figure: Figure
}

/** What a number of a paper is: of which measure, and what is told of it. */
export interface FigureNote {
  readonly of: string
  readonly says: string
}

/** The facts of a paper as one audience may see them. Asking for what no binding said it needs is a bug, and is thrown. */
export class PaperFacts {
  readonly #notes = new Map<string, string[]>()
  readonly #given = new Map<string, Figure>()

  private constructor(
    readonly about: PaperAbout,
    private readonly gathered: Gathered,
    private readonly seen: (figure: Figure) => Figure,
    /** What is not shown, and why; nothing where everything is. */
    readonly suppressed: SafeFigures['suppressed']
  ) {}

  /** What officers see: everything. */
  static open(about: PaperAbout, gathered: Gathered): PaperFacts {
    return new PaperFacts(about, gathered, figure => figure, [])
  }

  /** What is left for others of the figures that are shown, judged all together and against what earlier papers gave. */
  static safe(about: PaperAbout, gathered: Gathered, shown: readonly Figure[], before: readonly Figure[]): PaperFacts {
    const { figures, suppressed } = safeFigures(shown, amongWhom(gathered.indicators), before)
    const safe = new Map(figures.map(figure => [figureKey(figure), figure]))
    return new PaperFacts(about, gathered, figure => known(safe, figureKey(figure)), suppressed)
  }

  get indicators(): readonly Indicator[] {
    return this.gathered.indicators
  }

  figure(indicator: Indicator, day: Day): Figure {
    return this.see(
      known(this.gathered.figures, figureKey({ indicator: indicator.id, asAt: day, by: null, category: null }))
    )
  }

  /** The figure for each category, in the order of its codes; none where the sources do not cover the day. */
  breakdown(indicator: Indicator, by: Dimension, day: Day): readonly PartRow[] {
    const rows = known(this.gathered.breakdowns, breakdownKey(indicator.id, by, day))
    return rows.map(({ label, figure }) => ({ label, figure: this.see(figure) }))
  }

  /** The figure of one category; null where nobody is of it. */
  part(indicator: Indicator, by: Dimension, category: string, day: Day): Figure | null {
    const rows = known(this.gathered.breakdowns, breakdownKey(indicator.id, by, day))
    const found = rows.find(({ figure }) => figure.category === category)
    return found ? this.see(found.figure) : null
  }

  /** The indicator with its chart, target and newest benchmark as on a day. */
  row(indicator: Indicator, day: Day): ScorecardRow {
    const { shown, decided } = known(this.gathered.days, day)
    const benchmarks = indicator.published ? this.benchmarks(indicator.published, null) : []
    return rowOf(indicator, shown, { decided, benchmarks, see: figures => figures.map(this.see) })
  }

  /** Published years, oldest first, as known on a day where one is named; none when the measure is not loaded. */
  benchmarks(measure: string, model: string | null, knownOn: Day | null = null): readonly Benchmark[] {
    return known(this.gathered.benchmarks, benchmarkKey(measure, model, knownOn))
  }

  /** What a published measure says of itself; null when it is not loaded, or has nothing for this council. */
  measure(code: string): Measure | null {
    return this.gathered.measures.get(code) ?? null
  }

  /** The items of a kind as they stand, or as they stood at a moment. Of those about a child only what can be counted is there. */
  items(kind: string, at: string | null = null): readonly Item[] {
    return known(this.gathered.items, itemsKey(kind, at))
  }

  /** The rows of every indicator, or of those of one part of the service, as on a day. */
  rows(domain: string | null, day: Day): readonly ScorecardRow[] {
    const own = this.gathered.indicators.filter(({ id }) => domain === null || domainOf(id) === domain)
    return own.map(indicator => this.row(indicator, day))
  }

  /** The council's wards and where they lie, by name; none where no boundaries are loaded. */
  get wards(): readonly Ward[] {
    return this.gathered.wards
  }

  /** What the figures stand on. */
  get data(): DataHeld {
    if (!this.gathered.data) throw new Error('A binding asked for the loads, which it did not say it needs.')
    return this.gathered.data
  }

  /** The day as which items are known: that of the moment whose knowledge the paper tells. */
  get knownOn(): Day {
    return dayOfMoment(this.gathered.provenance.knownAt)
  }

  get definitions(): string {
    return this.gathered.provenance.definitions
  }

  /** The releases that the comparators and populations of this paper are from. */
  get editions(): readonly string[] {
    const { benchmarks, figures, breakdowns, rows } = this.gathered
    const charted = rows.filter(({ indicator }) => indicator.unit === 'rate').flatMap(each => this.#charted(each))
    const parts = [...breakdowns.values()].flat().map(({ figure }) => figure)
    const populations = [...figures.values(), ...parts, ...charted].flatMap(({ population }) => population ?? [])
    const all = [...[...benchmarks.values()].flat(), ...populations].map(({ edition }) => edition)
    return [...new Set(all)].sort()
  }

  /** The number of the note in the list of figures that gathers all that is told of one thing, such as an indicator. */
  note({ of, says }: FigureNote): number {
    const said = this.#notes.get(of) ?? []
    this.#notes.set(of, said.includes(says) ? said : [...said, says])
    return [...this.#notes.keys()].indexOf(of) + 1
  }

  /** Every figure that was asked for, as it may be seen. */
  get given(): readonly Figure[] {
    return [...this.#given.values()]
  }

  get notes(): readonly { readonly note: number; readonly text: string }[] {
    return [...this.#notes].map(([of, said], index) => ({ note: index + 1, text: `${of}: ${said.join('; ')}.` }))
  }

  private readonly see = (figure: Figure): Figure => {
    const seen = this.seen(figure)
    this.#given.set(figureKey(seen), seen)
    return seen
  }

  #charted({ indicator, day }: Gathered['rows'][number]): readonly Figure[] {
    const { shown } = known(this.gathered.days, day)
    return shown.council.series(indicator, shown.days.slice(-CHART_MONTHS), shown.counts)
  }
}

function known<K, V>(map: ReadonlyMap<K, V>, key: K): V {
  const value = map.get(key)
  if (value === undefined) throw new Error(`A binding asked for ${String(key)}, which it did not say it needs.`)
  return value
}
