import type { Day } from '../../domain/day.js'
import { InputError } from '../../domain/input-error.js'
import type { Ward } from '../../domain/ward.js'
import type { CouncilFigures } from '../../figures/council-figures.js'
import type { Figure, Provenance } from '../../figures/figure.js'
import type { Home } from '../../figures/home.js'
import { definitionsHash } from '../../figures/workings.js'
import type { Indicator } from '../../indicators/indicator.js'
import type { Benchmark, Measure } from '../../published/published.js'
import type { StandingDecisions } from '../../register/decisions.js'
import type { Item } from '../../register/items.js'
import { type CouncilDay, councilDay } from '../../scorecard/council-day.js'
import { type DataHeld, dataHeld } from './data-held.js'
import { itemsOf } from './held-items.js'
import type { Need } from './need.js'
import { spelledOut } from './spelled-out.js'

/** Where a paper's facts are read from. */
export interface PaperSources {
  readonly figures: Home
  /** The items of a kind in their order, as they stood at a moment; null for as they stand. */
  readonly items: (kind: string, authority: string, at: string | null) => Promise<readonly Item[]>
  readonly decisions: (authority: string, day: Day) => Promise<StandingDecisions>
  readonly now: string
}

/** Whose facts, and as known when; null for now. */
export interface Whose {
  readonly authority: string
  readonly knownAt: string | null
}

/** Everything that a paper's bindings need, before disclosure control. */
export interface Gathered {
  readonly indicators: readonly Indicator[]
  readonly provenance: Provenance
  /** By `figureKey`. */
  readonly figures: ReadonlyMap<string, Figure>
  /** By `breakdownKey`. */
  readonly breakdowns: ReadonlyMap<string, readonly { readonly label: string; readonly figure: Figure }[]>
  /** The days that rows are wanted for, with what was decided for each. */
  readonly days: ReadonlyMap<Day, { readonly shown: CouncilDay; readonly decided: StandingDecisions }>
  readonly rows: readonly { readonly indicator: Indicator; readonly day: Day }[]
  /** By measure, and the neighbour model where one is named. */
  readonly benchmarks: ReadonlyMap<string, readonly Benchmark[]>
  /** What each measure with benchmarks says of itself, by its code. */
  readonly measures: ReadonlyMap<string, Measure>
  /** By `itemsKey`, without what would tell of a child. */
  readonly items: ReadonlyMap<string, readonly Item[]>
  /** None where nothing needs them. */
  readonly wards: readonly Ward[]
  /** Null where nothing needs it. */
  readonly data: DataHeld | null
}

/** A name for a figure of one council. */
export function figureKey({ indicator, asAt, by, category }: Pick<Figure, 'indicator' | 'asAt' | 'by' | 'category'>) {
  return `${indicator} ${asAt} ${by ?? ''} ${category ?? ''}`
}

/** A name for a breakdown. */
export function breakdownKey(indicator: string, by: string, day: Day): string {
  return `${indicator} ${by} ${day}`
}

/** A name for a measure's benchmarks. */
export function benchmarkKey(measure: string, model: string | null, knownOn: Day | null = null): string {
  return `${measure} ${model ?? ''} ${knownOn ?? ''}`
}

/** Fetches all that is needed, each once. @throws InputError when no load of the council was in force */
export async function gather(asked: readonly Need[], whose: Whose, sources: PaperSources): Promise<Gathered> {
  const { figures: home, now } = sources
  const council = await home.council(whose.authority, whose.knownAt ?? now)
  if (!council || council.workings.days.length === 0)
    throw new InputError('There are no figures: no load is in force for this council on that day.')
  const { indicators } = home.definitions
  const items = await itemsOf(asked, whose, sources)
  const needs = spelledOut(asked, indicators, items)
  const wanted = indicators.filter(({ id }) => needs.some(need => 'indicator' in need && need.indicator === id))
  const [figures, breakdowns] = await ofDays(needs, council, wanted)
  const rows = needs.flatMap(need =>
    need.of === 'row' ? [{ indicator: byId(wanted, need.indicator), day: need.day }] : []
  )
  const [days, benchmarks, data, wards] = await Promise.all([
    rowDays(new Set(rows.map(({ day }) => day)), whose, sources),
    benchmarksOf(
      needs,
      rows.map(({ indicator }) => indicator),
      whose,
      home
    ),
    needs.some(({ of }) => of === 'data') ? dataHeld(council.workings, home) : null,
    needs.some(({ of }) => of === 'wards') ? council.workings.wards() : []
  ])
  const measures = await measuresOf([...benchmarks.values()], home)
  const provenance = {
    knownAt: whose.knownAt ?? now,
    loads: council.workings.loads.map(load => load.number),
    definitions: definitionsHash(home.definitions)
  }
  return { indicators, provenance, figures, breakdowns, days, rows, benchmarks, measures, items, data, wards }
}

async function ofDays(needs: readonly Need[], council: CouncilFigures, wanted: readonly Indicator[]) {
  const { workings } = council
  const plain = needs.filter(need => need.of === 'figure' || need.of === 'breakdown')
  const others = [...new Set(plain.map(({ day }) => day))].filter(day => !workings.days.includes(day))
  const counted = others.length > 0 ? await workings.countsOn(others, wanted) : workings.counts
  const countsOf = (day: Day) => (others.includes(day) ? counted : workings.counts)
  const figures = new Map<string, Figure>()
  const breakdowns = new Map<string, readonly { readonly label: string; readonly figure: Figure }[]>()
  for (const need of plain) {
    const indicator = byId(wanted, need.indicator)
    if (need.of === 'breakdown') {
      const rows = council.breakdown(indicator, need.by, need.day, countsOf(need.day))
      breakdowns.set(breakdownKey(indicator.id, need.by, need.day), rows)
    }
    const figure = council.at(indicator, need.day, countsOf(need.day))
    figures.set(figureKey(figure), figure)
  }
  return [figures, breakdowns] as const
}

async function rowDays(days: ReadonlySet<Day>, whose: Whose, { figures, decisions, now }: PaperSources) {
  const found = [...days].map(async day => {
    const shown = await councilDay(figures, { ...whose, asAt: day }, now)
    return [day, { shown: shown!, decided: await decisions(whose.authority, day) }] as const
  })
  return new Map(await Promise.all(found))
}

async function benchmarksOf(needs: readonly Need[], rows: readonly Indicator[], whose: Whose, { published }: Home) {
  const named = needs.filter(need => need.of === 'benchmarks')
  const beside = rows.flatMap(({ published: measure }) => (measure ? [{ measure, model: null }] : []))
  const all: readonly Omit<(typeof named)[number], 'of'>[] = [...named, ...beside]
  const wanted = new Map(all.map(each => [benchmarkKey(each.measure, each.model, each.knownOn), each]))
  const found = [...wanted].map(async ([key, { measure, model, knownOn }]) => {
    const knownAt = knownOn === undefined ? whose.knownAt : earlier(`${knownOn}T23:59:59.999Z`, whose.knownAt)
    const options = { knownAt, ...(model !== null && { neighbourModel: model }) }
    return [key, await published.benchmarks(measure, whose.authority, options)] as const
  })
  return new Map(await Promise.all(found))
}

/** The earlier of two moments; null is now. */
function earlier(moment: string, other: string | null): string {
  return other !== null && other < moment ? other : moment
}

async function measuresOf(benchmarks: readonly (readonly Benchmark[])[], { published }: Home) {
  const codes = new Set(benchmarks.flatMap(([first]) => (first ? [first.measure] : [])))
  const all = codes.size > 0 ? await published.measures() : []
  return new Map(all.filter(({ code }) => codes.has(code)).map(each => [each.code, each]))
}

function byId(indicators: readonly Indicator[], id: string): Indicator {
  return indicators.find(each => each.id === id)!
}
