import { addMonths, monthEnd } from '../../domain/day.js'
import type { Benchmark } from '../../published/published.js'
import type { Measured } from '../../statistics/control-chart.js'
import type { Bar } from './breakdown-bars-svg.js'

/** Month ends from April 2023 with a value each, for the tests of charts. */
export function monthly(...values: (number | null)[]): Measured[] {
  return values.map((value, index) => {
    return { day: monthEnd(addMonths('2023-04-01', index)), value, numerator: null, denominator: null }
  })
}

/** Children looked after: above the mean for long, a month missing, then falling. */
export const lookedAfter = monthly(
  ...[550, 568, 556, 554, 565, 561, 557, 565, 565, null, 561, 564, 563, 566, 555, 557, 564, 564, 551, 564, 559, 565],
  ...[560, 543, 548, 553, 546, 542, 538, 541, 538, 524, 521, 528, 515, 508]
)

/** Months in which so many of so many count. */
export const shares = [4, 6, 5, 7, 5, 8, 6, 5, 9, 4, 7, 6, 22, 6, 5, 8].map((numerator, index) => ({
  day: monthEnd(addMonths('2023-04-01', index)),
  numerator,
  denominator: 28 + ((index * 17) % 31)
}))

/** Ten years of a rate, the authority's suppressed in 2018 and in the newest. */
export const benchmarks: Benchmark[] = [98, 104, 111, 118, null, 133, 141, 158, 152, null].map((value, index) => ({
  measure: 'LAC',
  period: `${2013 + index}-${14 + index}`,
  year: 2014 + index,
  edition: 'LAIT 2026-04',
  otherEditions: [],
  authority: { value, reason: value === null ? 'suppressed' : null },
  region: { name: 'North East', value: 80 + index * 3, reason: null },
  england: { value: 60 + index, reason: null },
  neighbours: { model: '2025', mean: 84 + index * 3.25, median: 85, withData: 9, of: 10, bounds: null, each: [] }
}))

/** Placement types with who counts of how many, one of them empty. */
export const bars: Bar[] = [
  bar('Foster placement with relative or friend', 13, 112),
  bar('Foster placement with other foster carer: long term', 12, 150),
  bar('Young people living independently, or in supported accommodation', 38, 61),
  bar('Placed for adoption', 0, 6),
  { label: 'Secure unit', figure: { value: null, numerator: 0, denominator: 0, missing: 'empty cohort' } }
]

function bar(label: string, numerator: number, denominator: number): Bar {
  return { label, figure: { value: (100 * numerator) / denominator, numerator, denominator, missing: null } }
}
