import { addMonths, monthEnd } from '../../../domain/day.js'
import { byarInterval } from '../../../statistics/byar-interval.js'
import { pChart } from '../../../statistics/p-chart.js'
import { wilsonInterval } from '../../../statistics/wilson-interval.js'
import { xmrChart } from '../../../statistics/xmr-chart.js'
import type { ChartBlock } from '../../block.js'
import { benchmarks, lookedAfter, monthly, shares } from '../chart-examples.js'
import type { Flows } from '../flows/flows.js'
import type { FunnelOf } from '../funnel/funnel-plot.js'
import type { IntervalBar } from '../interval-bars/interval-bar.js'
import type { Mix } from '../mix/mix.js'
import { monthPeriod, yearPeriod } from '../period.js'
import type { ChartedCount, ChartedFigure } from '../shown-figure.js'
import type { SmallMultiple } from '../small-multiples/small-multiple.js'
import { wards } from '../ward-map/ward-examples.js'
import { controlChartBlock } from './control-chart-block.js'
import { flowsBlock } from './flows-block.js'
import { funnelBlock } from './funnel-block.js'
import { intervalBarsBlock } from './interval-bars-block.js'
import { mixBlock } from './mix-block.js'
import { smallMultiplesBlock } from './small-multiples-block.js'
import { trendBlock } from './trend-block.js'
import { wardMapBlock } from './ward-map-block.js'

const month = (index: number) => monthPeriod(monthEnd(addMonths('2025-04-01', index)))

/** A count that is known. */
export function counted(count: number): ChartedCount {
  return { count, missing: null }
}

/** Counts that are known, but those that are null. */
export function allCounted(...counts: readonly (number | null)[]): ChartedCount[] {
  return counts.map(count => (count === null ? { count, missing: 'not covered' } : counted(count)))
}

/** A count that must not be shown. */
export const hidden: ChartedCount = { count: null, missing: 'suppressed' }

/** A share with its interval. */
export function shareFigure(numerator: number, denominator: number): ChartedFigure {
  const interval = { method: 'Wilson' as const, ...wilsonInterval(numerator, denominator)! }
  return { value: (100 * numerator) / denominator, numerator, denominator, interval, missing: null }
}

/** A rate per 10,000 with its interval. */
export function rateFigure(numerator: number, population: number): ChartedFigure {
  const { low, high } = byarInterval(numerator)
  const per = 10_000 / population
  const interval = { method: 'Byar' as const, low: low * per, high: high * per }
  return { value: numerator * per, numerator, denominator: population, interval, missing: null }
}

const NAMES =
  'Ashby,Barton,Calder,Denby,Elmet,Foss,Garth,Holme,Irton,Keld,Lund,Marske,Newby,Orton,Picton,Quorn,Raby,Selby,Thirsk,Upton,Wath,York Road'.split(
    ','
  )

const OUTLIERS: Readonly<Record<string, number>> = { Foss: 0.21, Selby: 0.04, Holme: 0.185 }

/** Authorities of many sizes, one far above, one far below, one suppressed and one without children. */
export const authorities: FunnelOf = {
  kind: 'share',
  many: 'authorities',
  size: 'children looked after',
  own: 'Marske',
  members: [
    ...NAMES.map((label, index) => {
      const denominator = 60 + ((index * 137) % 900)
      const share = OUTLIERS[label] ?? 0.09 + ((index * 31) % 7) / 200
      return { label, numerator: Math.round(denominator * share), denominator, missing: null }
    }),
    { label: 'Small Isle', numerator: null, denominator: null, missing: 'suppressed' as const },
    { label: 'No Man’s Land', numerator: 0, denominator: 0, missing: null }
  ]
}

/** Teams with a rate each, alike but for chance. */
export const teams: FunnelOf = {
  kind: 'rate',
  many: 'localities',
  size: 'children aged 0 to 17',
  own: null,
  members: [
    ['North', 60, 5400],
    ['East', 88, 8100],
    ['Coast', 32, 2600],
    ['Town and riverside', 131, 11300],
    ['West', 75, 7900]
  ].map(([label, numerator, denominator]) => ({
    label: String(label),
    numerator: Number(numerator),
    denominator: Number(denominator),
    missing: null
  }))
}

/** A year of months by where children live: more parts than colours, one month not covered, one with two parts hidden. */
export const placements: Mix = {
  whole: 'children looked after',
  periods: Array.from({ length: 12 }, (_, index) => ({
    ...month(index),
    total: index === 4 ? { count: null, missing: 'not covered' as const } : counted(515 + ((index * 7) % 19))
  })),
  parts: [
    {
      name: 'Foster care with a relative or friend',
      counts: allCounted(112, 110, 113, 115, null, 118, 117, 120, 121, 119, 122, 124)
    },
    { name: 'Other foster care', counts: allCounted(236, 238, 233, 230, null, 228, 231, 226, 225, 228, 224, 221) },
    { name: 'Children’s homes', counts: allCounted(61, 62, 64, 63, null, 66, 65, 68, 70, 69, 71, 72) },
    {
      name: 'Supported accommodation for young people aged 16 and 17',
      counts: allCounted(38, 37, 39, 41, null, 40, 42, 41, 43, 44, 42, 45)
    },
    { name: 'With parents', counts: allCounted(31, 30, 32, 33, null, 30, 29, 31, 30, 28, 29, 30) },
    { name: 'Placed for adoption', counts: [hidden, ...allCounted(12, 13, 11, null, 12, 14, 13, 12, 11, 13, 14)] },
    { name: 'Secure or custody', counts: [hidden, ...allCounted(8, 7, 8, null, 8, 7, 9, 8, 7, 8, 9)] }
  ]
}

/** Four years of three parts. */
export const years: Mix = {
  whole: 'children who ceased to be looked after',
  periods: ['2022-23', '2023-24', '2024-25', '2025-26'].map((year, index) => ({
    ...yearPeriod(year),
    total: counted([180, 194, 171, 188][index]!)
  })),
  parts: [
    { name: 'Returned home', counts: allCounted(61, 70, 52, 66) },
    { name: 'Adopted or under a special guardianship order', counts: allCounted(48, 44, 50, 47) },
    { name: 'Turned 18', counts: allCounted(57, 66, 55, 62) }
  ]
}

/** A year of months in and out: one that does not add up, and one whose starts are suppressed. */
export const comingsAndGoings: Flows = {
  what: 'children looked after',
  startsName: 'Started to be looked after',
  endsName: 'Ceased to be looked after',
  periods: flowPeriods(
    [18, 22, 15, 19, 24, 17, null, 21, 16, 13, 20, 18],
    [14, 17, 21, 16, 18, 20, 12, 19, 25, 15, 17, 16],
    508
  )
}

function flowPeriods(starts: readonly (number | null)[], ends: readonly number[], first: number): Flows['periods'] {
  let opening = first
  return starts.map((start, index) => {
    const closing = opening + (start ?? 4) - ends[index]! - (index === 4 ? 2 : 0)
    const period = {
      ...month(index),
      opening: counted(opening),
      starts: start === null ? hidden : counted(start),
      ends: counted(ends[index]!),
      closing: counted(closing)
    }
    opening = closing
    return period
  })
}

/** Teams with a share each, one of few children, one suppressed, one with nobody. */
export const teamBars: IntervalBar[] = [
  { label: 'Assessment', figure: shareFigure(38, 212) },
  { label: 'Children looked after and permanence, north', figure: shareFigure(13, 146) },
  { label: 'Children with disabilities', figure: shareFigure(7, 31) },
  { label: 'Court', figure: shareFigure(44, 120) },
  {
    label: 'Edge of care',
    figure: { value: null, numerator: null, denominator: null, interval: null, missing: 'suppressed' }
  },
  {
    label: 'Unaccompanied children',
    figure: { value: null, numerator: 0, denominator: 0, interval: null, missing: 'empty cohort' }
  }
]

const few = monthly(12, 14, 11, 13, 16, 12, 15, 11, 14, 12, 13, 12).map(each => ({
  ...each,
  day: addMonths(each.day, 24)
}))

/** Six indicators: signals of each sort, one that began late, one without values. */
export const multiples: SmallMultiple[] = [
  { title: 'Children looked after', unit: 'count', chart: xmrChart(lookedAfter, { better: 'lower', target: 540 }) },
  {
    title: 'Children looked after with three or more placements in the year (%)',
    unit: 'percent',
    chart: pChart(shares, { better: 'lower' })
  },
  {
    title: 'Referrals a month',
    unit: 'count',
    chart: xmrChart(
      monthly(...Array.from({ length: 36 }, (_, index) => 210 + ((index * 13) % 17) + (index > 28 ? 22 : 0))),
      { better: 'neither' }
    )
  },
  {
    title: 'Days from placement order to match',
    unit: 'days',
    chart: xmrChart(
      monthly(...Array.from({ length: 36 }, (_, index) => 150 + ((index * 29) % 23) + (index > 30 ? 40 : 0))),
      { better: 'lower' }
    )
  },
  { title: 'Missing episodes that began in the month', unit: 'count', chart: xmrChart(few, { better: 'lower' }) },
  {
    title: 'Ratio of audits graded good or better',
    unit: 'ratio',
    chart: xmrChart(monthly(null, null), { better: 'higher' })
  }
]

/** A block of each kind, as the golden files have it. */
export const blockExamples: Readonly<Record<string, () => ChartBlock>> = {
  'control-xmr': () =>
    controlChartBlock({
      id: 'chart-1',
      title: 'Children looked after',
      unit: 'count',
      chart: xmrChart(lookedAfter, {
        better: 'lower',
        target: 540,
        rebases: [{ day: '2024-12-01', cause: 'the edge of care team began', by: 'A. Head' }]
      }),
      missing: new Map([['2024-01-31', 'not covered']])
    }),
  'control-p': () =>
    controlChartBlock({
      id: 'chart-2',
      title: 'Three or more placements',
      unit: 'percent',
      chart: pChart(shares, { better: 'lower', target: 12 })
    }),
  trend: () =>
    trendBlock({
      id: 'chart-3',
      title: 'Children looked after per 10,000',
      unit: 'rate',
      benchmarks,
      authority: 'Middlesbrough'
    }),
  'trend-own': () =>
    trendBlock({
      id: 'chart-4',
      title: 'Children looked after per 10,000',
      unit: 'rate',
      benchmarks: benchmarks.slice(4),
      authority: 'Middlesbrough',
      average: 'median',
      own: [121, 133, null, 157, 153, 149, 146].map((value, index) => ({
        year: 2018 + index,
        period: `${2017 + index}-${18 + index}`,
        value,
        missing: value === null ? 'not covered' : null
      }))
    }),
  'funnel-share': () => funnelBlock({ id: 'chart-5', title: 'Three or more placements in the year', ...authorities }),
  'funnel-rate': () => funnelBlock({ id: 'chart-6', title: 'Children looked after per 10,000 by locality', ...teams }),
  'mix-months': () => mixBlock({ id: 'chart-7', title: 'Where children looked after live', ...placements }),
  'mix-years': () => mixBlock({ id: 'chart-8', title: 'Why children ceased to be looked after', ...years }),
  flows: () =>
    flowsBlock({ id: 'chart-9', title: 'Children who started and ceased to be looked after', ...comingsAndGoings }),
  'interval-bars': () =>
    intervalBarsBlock({
      id: 'chart-10',
      title: 'Three or more placements by team',
      unit: 'percent',
      bars: teamBars,
      reference: { name: 'All teams', value: 20.04 }
    }),
  'small-multiples': () => smallMultiplesBlock({ id: 'chart-11', title: 'What the figures say', multiples }),
  'ward-map': () =>
    wardMapBlock({
      id: 'chart-12',
      title: 'Children in need per 10,000 by ward',
      unit: 'rate',
      source: 'Invented for this chart',
      ...wards
    })
}
