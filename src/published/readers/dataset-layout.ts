import type { Dataset, DatasetColumn, Filter } from '../dataset.js'
import { PublishedError } from '../published.js'
import { refuse } from '../reading.js'

/** Where the columns of a statistics file stand. */
export interface Layout {
  readonly dataset: Dataset
  readonly period: number
  readonly identifier: number
  readonly level: number
  /** Undefined in files about England alone. */
  readonly regionCode: number | undefined
  readonly authorityCode: number | undefined
  readonly authorityName: number | undefined
  readonly filters: readonly { readonly filter: Filter; readonly header: string; readonly position: number }[]
  readonly columns: readonly { readonly column: DatasetColumn; readonly position: number }[]
  readonly notes: readonly string[]
}

const PLACE_COLUMNS = [
  ...['time_period', 'time_identifier', 'geographic_level', 'country_code', 'country_name'],
  ...['region_code', 'region_name', 'old_la_code', 'new_la_code', 'la_name']
]

/**
 * Finds which dataset a header belongs to and where its columns stand, whatever their order.
 * @throws PublishedError when it belongs to none, or when columns have vanished
 */
export function layoutOf(file: string, header: readonly string[], datasets: readonly Dataset[]): Layout {
  const names = header.map(name => name.trim())
  const dataset = likestDataset(names, datasets)
  if (dataset === null) throw new PublishedError([unknownDataset(file, datasets)])
  const parts = [...dataset.filters, ...dataset.columns]
  const places = parts.map(part => ({ part, position: positionOf(part, names) }))
  refuse(places.filter(({ position }) => position < 0).map(({ part }) => vanished(file, dataset, part)))
  const known = new Set([...places.map(({ position }) => names[position]), ...PLACE_COLUMNS])
  const extra = names.filter(name => !known.has(name))
  return {
    dataset,
    period: names.indexOf('time_period'),
    identifier: names.indexOf('time_identifier'),
    level: names.indexOf('geographic_level'),
    regionCode: given(names.indexOf('region_code')),
    authorityCode: given(names.indexOf('old_la_code')),
    authorityName: given(names.indexOf('la_name')),
    filters: dataset.filters.map((filter, i) => ({
      filter,
      position: places[i]!.position,
      header: names[places[i]!.position]!
    })),
    columns: dataset.columns.map((column, i) => ({ column, position: places[dataset.filters.length + i]!.position })),
    notes: extra.length === 0 ? [] : [`${file}: columns that are new to Sightline were left out: ${extra.join(', ')}.`]
  }
}

/** The dataset that most of whose columns stand in the header; null when none has more than half. */
function likestDataset(names: readonly string[], datasets: readonly Dataset[]): Dataset | null {
  const shares = datasets.map(dataset => {
    const parts = [...dataset.filters, ...dataset.columns]
    return { dataset, share: parts.filter(part => positionOf(part, names) >= 0).length / parts.length }
  })
  const best = shares.reduce((a, b) => (b.share > a.share ? b : a))
  return best.share > 0.5 ? best.dataset : null
}

function positionOf(part: Filter | DatasetColumn, names: readonly string[]): number {
  const header = [part.column, ...(part.headers ?? [])].find(name => names.includes(name))
  return header === undefined ? -1 : names.indexOf(header)
}

function vanished(file: string, dataset: Dataset, part: Filter | DatasetColumn): string {
  const others = part.headers === undefined ? '' : ` (nor ${part.headers.join(', ')})`
  return `${file}: it looks like "${dataset.title}", but its column ${part.column}${others} has vanished; the department may have renamed it, and the new name must be added to the dataset ${dataset.id}.`
}

function unknownDataset(file: string, datasets: readonly Dataset[]): string {
  return `${file}: it is laid out like an explore-education-statistics file, but its columns are those of no dataset Sightline knows; it knows ${datasets.map(one => one.id).join(', ')}.`
}

function given(position: number): number | undefined {
  return position < 0 ? undefined : position
}
