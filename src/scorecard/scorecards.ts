import { figuresFile } from '../documents/figures-file.js'
import { InputError } from '../domain/input-error.js'
import { amongWhom, safeFigures } from '../figures/disclosure/safe-figures.js'
import type { Figure } from '../figures/figure.js'
import type { Home } from '../figures/home.js'
import { domainOf, domains } from '../figures/indicator-domain.js'
import { Recent } from '../figures/recent.js'
import { chartChoice } from '../figures/signal-chart.js'
import type { Indicator } from '../indicators/indicator.js'
import { listedAuthority, loadSummaries } from '../lake/load-list.js'
import { type StandingDecisions, standingDecisions } from '../register/decisions.js'
import type { Register } from '../register/register.js'
import { type CouncilDay, councilDay } from './council-day.js'
import { rowOf } from './row.js'
import type { IndicatorDetail, Scorecard, ScorecardRow, SuppressedParts, View } from './scorecard.js'

type IndicatorPart = Pick<IndicatorDetail, keyof ScorecardRow | 'choice' | 'breakdowns' | 'wards' | 'benchmarks'>

/** Figures beside their decisions, targets and published statistics; what was asked for lately is kept. */
export class Scorecards {
  readonly #rows = new Recent<Promise<readonly ScorecardRow[]>>(50)
  readonly #parts = new Recent<Promise<IndicatorPart>>(500)

  constructor(
    private readonly home: Home,
    private readonly register: Register
  ) {}

  /** Every indicator with its latest figure; null when no load is in force for this council. */
  async scorecard(view: View, now: string): Promise<Scorecard | null> {
    const shown = await councilDay(this.home, view, now)
    if (!shown) return null
    const decided = await standingDecisions(this.register, view.authority, shown.asAt)
    const rows = await this.#rows.of(await this.#key('', shown, view, decided), () =>
      Promise.all(this.home.definitions.indicators.map(indicator => this.#row(indicator, shown, view, decided)))
    )
    const groups = domains.map(title => ({ title, rows: rows.filter(row => domainOf(row.indicator.id) === title) }))
    return {
      authority: listedAuthority(view.authority),
      ...frameOf(shown),
      groups: groups.filter(group => group.rows.length > 0)
    }
  }

  /** One indicator in full; null when there is none of that id, or no load is in force. */
  async indicator(id: string, view: View, now: string): Promise<IndicatorDetail | null> {
    const indicator = this.home.definitions.indicators.find(each => each.id === id)
    const shown = await councilDay(this.home, view, now)
    if (!indicator || !shown) return null
    const decided = await standingDecisions(this.register, view.authority, shown.asAt)
    const part = await this.#parts.of(await this.#key(id, shown, view, decided), () =>
      this.#part(indicator, shown, view, decided)
    )
    const every = loadSummaries(await this.home.lake.loads(), this.home.definitions.sources, now)
    const used = new Set(shown.provenance.loads)
    return {
      ...part,
      authority: listedAuthority(view.authority),
      domain: domainOf(id),
      ...frameOf(shown),
      loads: every.filter(load => indicator.feeds[load.source] && used.has(load.number))
    }
  }

  /** What of an indicator those do not see who see figures after disclosure control, and why; null as for `indicator`. */
  async suppressed(id: string, view: View, now: string): Promise<SuppressedParts | null> {
    const indicator = this.home.definitions.indicators.find(each => each.id === id)
    const shown = await councilDay(this.home, view, now)
    if (!indicator || !shown) return null
    const whole = shown.council.series(indicator, [shown.asAt], shown.counts)
    const parts = shown.council.breakdowns(indicator, shown.asAt, shown.counts)
    const named = [
      ...whole.map(figure => ({ figure, part: 'All', label: '' })),
      ...parts.flatMap(({ title, rows }) => rows.map(({ label, figure }) => ({ figure, part: title, label })))
    ]
    const { suppressed } = safeFigures(
      named.map(({ figure }) => figure),
      amongWhom(this.home.definitions.indicators),
      this.#beside(indicator, shown)
    )
    const rows = named.flatMap(({ figure, part, label }) => {
      const found = suppressed.find(each => each.figure === figure)
      return found ? [{ part, label, reason: found.reason }] : []
    })
    return { indicator, asAt: shown.asAt, rows, of: named.length }
  }

  /** The scorecard's figures as a file. @throws InputError when no load is in force */
  async download(view: View, format: 'csv' | 'xlsx', now: string): Promise<Uint8Array> {
    const shown = await councilDay(this.home, view, now)
    if (!shown) throw new InputError('There is nothing to download: no load is in force for this council.')
    const rows = this.home.definitions.indicators.flatMap(indicator =>
      this.#seen(shown.council.series(indicator, shown.days), view).map(figure => ({ indicator, figure, label: null }))
    )
    return figuresFile(rows, shown.provenance, format)
  }

  async #row(
    indicator: Indicator,
    shown: CouncilDay,
    view: View,
    decided: StandingDecisions,
    see = (figures: readonly Figure[]) => this.#seen(figures, view)
  ): Promise<ScorecardRow> {
    return rowOf(indicator, shown, { decided, see, benchmarks: await this.#benchmarks(indicator, view) })
  }

  /** What a page of one indicator shows that follows from the figures, the decisions and the published statistics alone. */
  async #part(indicator: Indicator, shown: CouncilDay, view: View, decided: StandingDecisions): Promise<IndicatorPart> {
    const all = shown.council.breakdowns(indicator, shown.asAt, shown.counts)
    const whole = shown.council.series(indicator, [shown.asAt], shown.counts)
    // The day's whole and its breakdowns stand on one page, so they are judged together.
    const day = [...whole, ...all.flatMap(({ rows }) => rows.map(({ figure }) => figure))]
    const [latest, ...parts] = this.#seen(day, view, () => this.#beside(indicator, shown))
    const row = await this.#row(indicator, shown, view, decided, figures => [
      ...this.#seen(figures.slice(0, -1), view),
      latest!
    ])
    const left = [...parts]
    return {
      ...row,
      choice: chartChoice(indicator, row.series),
      breakdowns: all.map(each => ({
        ...each,
        rows: each.rows.map(({ label }) => ({ label, figure: left.shift()! }))
      })),
      wards: await shown.council.workings.wards(),
      benchmarks: await this.#benchmarks(indicator, view)
    }
  }

  async #key(id: string, { asAt, provenance }: CouncilDay, view: View, decided: StandingDecisions): Promise<string> {
    const published = await this.home.published.version()
    const { authority, knownAt, safe = false } = view
    return JSON.stringify([id, authority, asAt, knownAt, safe, provenance.loads, decided, published])
  }

  /** Figures as a view may see them; `before` are those that others show of the same children. */
  #seen(figures: readonly Figure[], { safe }: View, before: () => readonly Figure[] = () => []): readonly Figure[] {
    return safe ? safeFigures(figures, amongWhom(this.home.definitions.indicators), before()).figures : figures
  }

  /** What the pages of the other indicators that count some of the same children show as their own whole. */
  #beside(indicator: Indicator, { council, asAt, counts }: CouncilDay): readonly Figure[] {
    const { indicators } = this.home.definitions
    const whose = ({ id, among }: Indicator) => among?.of ?? id
    const others = indicators.filter(each => each !== indicator && whose(each) === whose(indicator))
    const wholes = others.flatMap(each => council.series(each, [asAt], counts))
    return safeFigures(wholes, amongWhom(indicators)).figures
  }

  async #benchmarks(indicator: Indicator, view: View) {
    if (!indicator.published) return []
    return this.home.published.benchmarks(indicator.published, view.authority, { knownAt: view.knownAt })
  }
}

function frameOf({ council, asAt, provenance }: CouncilDay): Pick<Scorecard, 'asAt' | 'days' | 'provenance'> {
  return { asAt, days: [...council.workings.days].reverse(), provenance }
}
