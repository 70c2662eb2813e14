import { InputError } from '../domain/input-error.js'

/** Why a published value is missing, kept from the publisher's own symbol. */
export type PublishedReason =
  | 'suppressed'
  | 'not applicable'
  | 'not available'
  | 'unreliable'
  | 'rounds to zero'
  | 'unknown'

export type AreaLevel = 'England' | 'region' | 'authority'

/** One published value. */
export interface PublishedValue {
  /** The measure's short code: LAIT's own, or `<file>.<column>` with its filters for an explore-education-statistics file. */
  readonly measure: string
  readonly level: AreaLevel
  /** DfE three-digit code of the authority, the region's name, or `England`. */
  readonly area: string
  /** The year as published: `2024-25`, `2025`. */
  readonly period: string
  /** The calendar year the period ends in, for ordering and for joining to our own year ends. */
  readonly year: number
  readonly value: number | null
  readonly reason: PublishedReason | null
  /** `314 / 318` when one return covers several authorities together; null when the value is the area's own. */
  readonly joint: string | null
  /** The name of the release this value stands in, such as `LAIT April 2026`: editions are kept side by side. */
  readonly edition: string
}

/** What the published numbers of a measure are. */
export type MeasureUnit = 'count' | 'percent' | 'rate per 10,000' | 'months' | 'other'

/** One published measure: what it says of itself, and what is needed to bound it where it is suppressed. */
export interface Measure {
  readonly code: string
  readonly title: string
  /** LAIT's topic, or the title of the dataset. */
  readonly topic: string
  readonly unit: MeasureUnit
  /** Decimal places it is published to. */
  readonly decimals: number
  /** The publisher's polarity; null where it gives none. */
  readonly better: 'higher' | 'lower' | null
  /** Code of the count it is a share of, or `population` (mid-year estimate of the year before); null when not known. */
  readonly denominator: string | null
  /** True where a suppressed cell stands for 1 to 5 children. */
  readonly suppressesOneToFive: boolean
  /** The LAIT measure that holds the same figures; null when there is none. */
  readonly sameAs: string | null
}

/** A local authority as the published files name it. */
export interface PublishedAuthority {
  /** DfE three-digit code. */
  readonly code: string
  readonly name: string
  /** The region; inner and outer London told apart. Null when no file loaded says. */
  readonly region: string | null
}

/** One of the ten authorities most like another, nearest first. */
export interface Neighbour {
  /** Year of the neighbour model: `2021` or `2025`. */
  readonly model: string
  readonly authority: string
  readonly neighbour: string
  /** 1 is the nearest. */
  readonly rank: number
  /** `Extremely close` … `Not close`; null when the file loaded does not say. */
  readonly closeness: string | null
}

/** An authority beside others for one year of a measure. */
export interface Benchmark {
  readonly measure: string
  readonly period: string
  readonly year: number
  readonly edition: string
  /** Other editions loaded that hold this measure and year. */
  readonly otherEditions: readonly string[]
  readonly authority: BenchmarkValue
  /** London authorities: inner or outer London where published for the latest year, else London. Name null when not known. */
  readonly region: BenchmarkValue & { readonly name: string | null }
  readonly england: BenchmarkValue
  readonly neighbours: {
    /** Year of the neighbour model: `2021` or `2025`. */
    readonly model: string
    readonly mean: number | null
    readonly median: number | null
    /** How many of the neighbours had a value, of how many. */
    readonly withData: number
    readonly of: number
    /**
     * The mean's lowest and highest possible values where neighbours are suppressed, taking 1 to 5 children for each;
     * null when none is, or they cannot be bounded. A cell hidden to protect another may lie outside.
     */
    readonly bounds: { readonly low: number; readonly high: number } | null
    readonly each: readonly (BenchmarkValue & {
      readonly authority: string
      readonly name: string
      readonly rank: number
    })[]
  }
}

export interface BenchmarkValue {
  readonly value: number | null
  readonly reason: PublishedReason | null
}

/** A mid-year estimate of children aged 0 to 17. */
export interface Population {
  readonly authority: string
  readonly year: number
  readonly value: number
  readonly edition: string
}

/** What a load was made of: one release of one set of statistics, kept for ever under its own hash. */
export interface Edition {
  /** Folder under `<home>/published`, ending in the hash of its files. */
  readonly id: string
  /** Unique in a home: `LAIT April 2026`. */
  readonly name: string
  readonly kind: EditionKind
  /** The dataset's id, or the neighbour model's year; null where the kind says all. */
  readonly dataset: string | null
  readonly files: readonly { readonly name: string; readonly sha256: string; readonly bytes: number }[]
  /** ISO moment in UTC. */
  readonly loadedAt: string
  readonly by: string
  /** Rows of each Parquet table of the edition: values, measures, authorities, neighbours. */
  readonly tables: Readonly<Partial<Record<EditionTable, number>>>
  /** First and last year of its values; null when it holds none. */
  readonly years: { readonly first: number; readonly last: number } | null
  /** How many cells of the files were missing, by reason. */
  readonly missing: Readonly<Partial<Record<PublishedReason, number>>>
  /** What was left out or was new in the files, in sentences. */
  readonly notes: readonly string[]
}

export type EditionKind = 'LAIT' | 'LAIT dictionary' | 'statistics' | 'neighbours' | 'authorities' | 'selection'
export type EditionTable = 'values' | 'measures' | 'authorities' | 'neighbours'

/** Published files that cannot be taken in, or a question they cannot answer: every problem, a plain sentence each. */
export class PublishedError extends InputError {
  constructor(readonly problems: readonly string[]) {
    super(problems.join('\n'))
  }
}
