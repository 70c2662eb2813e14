import type { Benchmark, Measure, PublishedReason } from '../../published/published.js'
import type { Comparator } from '../stated.js'
import { asPublished } from './as-published.js'
import { editionText } from './edition-text.js'
import { spokenPublished } from './published-text.js'

/** Whom a council is set beside. */
export type Group = Comparator['group']

/** How the values of statistical neighbours are brought to one. */
export type Average = 'mean' | 'median'

/** A published value that stands beside a council's. */
export interface StandsBeside {
  readonly measure: Measure
  /** `England`, the region's name, or `statistical neighbours`. */
  readonly name: string
  /** The year its period ends in. */
  readonly year: number
  readonly value: number | null
  readonly reason: PublishedReason | null
  readonly comparator: Comparator
}

/** What stands beside a council in one published year. */
export function standingBeside(benchmark: Benchmark, listed: Measure, group: Group, average: Average): StandsBeside {
  const measure = asPublished(listed, benchmark)
  const { period, year, edition, neighbours, england, region } = benchmark
  const plain = { group, average: null, model: null, withData: null, count: null, period, edition }
  if (group === 'England') return { measure, name: group, year, ...england, comparator: plain }
  if (group === 'region') {
    const { value, reason, name } = region
    return { measure, name: name ?? 'the region', year, value, reason, comparator: plain }
  }
  const value = neighbours[average]
  const { model, withData, of: count } = neighbours
  return {
    measure,
    name: group,
    year,
    value,
    reason: value === null ? 'not available' : null,
    comparator: { ...plain, average, model, withData, count }
  }
}

/** Says whether a published value is an average of several councils, which has a decimal more. */
export function isAverage({ comparator }: Pick<StandsBeside, 'comparator'>): boolean {
  return comparator.average !== null
}

/**
 * A comparator in words that need nothing before them.
 * @example '134.0 per 10,000, the mean of statistical neighbours (2021; 8 of 10 with data; 2025 model; LAIT April 2026)'
 */
export function besideWords(beside: StandsBeside): string {
  const { value, measure, comparator } = beside
  const whose = whoseWords(beside)
  if (value === null)
    return `not available for ${whose.replace(/^the (mean|median) of /, '')} ${groundsWords(comparator)}`
  const text = spokenPublished(value, measure, isAverage(beside))
  return `${text}${comparator.average === null ? ' for ' : ', '}${whose} ${groundsWords(comparator)}`
}

/** Whose value it is: `England`, `the mean of statistical neighbours`. */
export function whoseWords({ name, comparator: { average } }: StandsBeside): string {
  return average === null ? name : `the ${average} of ${name}`
}

/** What a comparator rests on: its year, of how many with data, by which model, from which release. */
export function groundsWords({ period, withData, count, model, edition }: Comparator): string {
  const of = withData === null ? [] : [`${withData} of ${count} with data`, `${model} model`]
  return `(${[period, ...of, editionText(edition)].join('; ')})`
}
