import { addDays, addMonths, type Day } from '../domain/day.js'
import type { FeedingDays, Indicator } from '../indicators/indicator.js'
import type { Load } from '../lake/manifest.js'
import type { SourceId } from '../sources/source.js'

/** Days that loads tell of without a gap, both included. */
interface Stretch {
  readonly first: Day
  readonly last: Day
}

/** Says for any indicator and day whether the loads tell enough to work it out. */
export class Coverage {
  readonly #stretches = new Map<string, readonly Stretch[]>()

  constructor(private readonly loads: readonly Pick<Load, 'source' | 'firstDay' | 'lastDay'>[]) {}

  /** `null` when the figure can be worked out; otherwise why it cannot. */
  missing(indicator: Indicator, day: Day): 'no source' | 'not covered' | null {
    const feeding = feeds(indicator).filter(([source]) => this.loads.some(load => load.source === source))
    if (feeding.length === 0) return 'no source'
    const extracts = feeding.filter(([, when]) => when === 'extract day').map(([source]) => source)
    if (this.loads.some(load => extracts.includes(load.source) && load.lastDay === day)) return null
    const usable = feeding.filter(([, when]) => when === 'any day' || (when === 'year end' && day.endsWith('-03-31')))
    const from = indicator.lookback === 0 ? day : addMonths(addDays(day, 1), -indicator.lookback)
    const told = this.#told(usable.map(([source]) => source))
    return told.some(stretch => stretch.first <= from && day <= stretch.last) ? null : 'not covered'
  }

  /**
   * First and last day any load that feeds an indicator tells of, those of a council's own sources apart; these too where
   * there is nothing else. Null without loads.
   */
  extent(indicators: readonly Indicator[], own: readonly SourceId[] = []): Stretch | null {
    const sources = new Set(indicators.flatMap(indicator => feeds(indicator).map(([source]) => source)))
    const feeding = this.loads.filter(load => sources.has(load.source))
    const received = feeding.filter(load => !own.includes(load.source))
    const loads = received.length > 0 ? received : feeding
    if (loads.length === 0) return null
    const days = loads.flatMap(load => [load.firstDay, load.lastDay]).sort()
    return { first: days[0]!, last: days[days.length - 1]! }
  }

  /** The stretches that these sources cover between them. */
  #told(sources: readonly SourceId[]): readonly Stretch[] {
    const key = [...sources].sort().join(' ')
    const known = this.#stretches.get(key)
    if (known) return known
    const loads = this.loads.filter(load => sources.includes(load.source))
    const stretches = joined(loads.map(load => ({ first: load.firstDay, last: load.lastDay })))
    this.#stretches.set(key, stretches)
    return stretches
  }
}

function feeds(indicator: Indicator): [SourceId, FeedingDays][] {
  return Object.entries(indicator.feeds) as [SourceId, FeedingDays][]
}

/** Stretches that touch or overlap, made one. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const out: Stretch[] = []
  for (const next of [...stretches].sort((a, b) => (a.first < b.first ? -1 : 1))) {
    const last = out[out.length - 1]
    if (last && next.first <= addDays(last.last, 1))
      out[out.length - 1] = { ...last, last: later(next.last, last.last) }
    else out.push(next)
  }
  return out
}

function later(one: Day, other: Day): Day {
  return one > other ? one : other
}
