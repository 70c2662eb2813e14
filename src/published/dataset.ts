import type { Measure, MeasureUnit } from './published.js'

/** One of the department's CSV files on explore-education-statistics: what its columns are, whatever their order. */
export interface Dataset {
  /** The file's own name without years. */
  readonly id: string
  readonly title: string
  /** Text columns before the numbers, in the order they stand in a measure's code. */
  readonly filters: readonly Filter[]
  readonly columns: readonly DatasetColumn[]
  /** Which count a share is of, both as they stand after the dataset's id in a measure's code. */
  readonly denominators?: Readonly<Record<string, string>>
  /** Units that differ from their column's, by what stands after the dataset's id. */
  readonly units?: Readonly<Record<string, MeasureUnit>>
  /** LAIT's short code for the same figures, by what stands after the dataset's id. */
  readonly lait?: Readonly<Record<string, string>>
  /** True where `c` hides 1 to 5 children (or a cell that would give one away). */
  readonly suppressesOneToFive: boolean
}

export interface Filter {
  readonly column: string
  /** Names of the column in other releases. */
  readonly headers?: readonly string[]
  /** `measure`: each label is a measure. `constant`: always the same. `status`: how final the year is. */
  readonly role: 'measure' | 'constant' | 'status'
  /** Labels every release holds, with their spellings in other releases. A label not listed is taken as new. */
  readonly labels: readonly { readonly label: string; readonly otherwise?: readonly string[] }[]
}

export interface DatasetColumn {
  readonly column: string
  readonly headers?: readonly string[]
  readonly title: string
  readonly unit: MeasureUnit
  readonly decimals: number
  /** True where durations are written `yy:mm`. */
  readonly durations?: boolean
}

/** Declares a dataset; gives it back unchanged. */
export function dataset(definition: Dataset): Dataset {
  return definition
}

/** What stands after the dataset's id in a measure's code. @example measureTail('number', ['Aged 1']) // 'number.aged_1' */
export function measureTail(column: string, labels: readonly string[]): string {
  return [column, ...labels.map(slug)].join('.')
}

/** The measure of one column under one set of filter labels. */
export function measureOf(dataset: Dataset, column: DatasetColumn, labels: readonly string[]): Measure {
  const tail = measureTail(column.column, labels)
  const denominator = dataset.denominators?.[tail]
  return {
    code: `${dataset.id}.${tail}`,
    title: [column.title, ...labels].join('; '),
    topic: dataset.title,
    unit: dataset.units?.[tail] ?? column.unit,
    decimals: column.decimals,
    better: null,
    denominator:
      denominator === undefined || denominator === 'population'
        ? (denominator ?? null)
        : `${dataset.id}.${denominator}`,
    suppressesOneToFive: dataset.suppressesOneToFive,
    sameAs: dataset.lait?.[tail] ?? null
  }
}

function slug(label: string): string {
  return label
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '')
}
