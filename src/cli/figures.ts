import type { Command } from 'commander'
import type { FigureRow } from '../documents/figures-file.js'
import { type Day, isDay, monthEnds } from '../domain/day.js'
import type { CouncilFigures } from '../figures/council-figures.js'
import type { Dimension, Provenance } from '../figures/figure.js'
import type { Home } from '../figures/home.js'
import type { Indicator } from '../indicators/indicator.js'
import { InputError, UsageError } from './command.js'
import { momentOf } from './terminal/moment.js'

interface Options {
  readonly asAt?: string
  readonly from?: string
  readonly to?: string
  readonly by?: string[]
  readonly knownAt?: string
  readonly authority?: string[]
  readonly home: string
  readonly format: string
  readonly out?: string
  readonly json?: boolean
}

/** `sightline figures`: figures as a table, CSV, XLSX or JSON. */
export default function addFigures(program: Command): void {
  program
    .command('figures')
    .description('Shows figures for a day, or for every month end of a range')
    .argument('[ids...]', 'indicators, such as CL01 PL01; all when none is given')
    .option('--as-at <day>', 'the day the figures describe; the latest when no day is given')
    .option('--from <month>', 'first month of a range, such as 2024-04')
    .option('--to <month>', 'last month of a range')
    .option('--by <dimension...>', 'break down by age_band, sex, ethnicity, legal_status, placement_type, …')
    .option('--known-at <moment>', 'as it was known then; now when not given')
    .option('--authority <code...>', 'the council, or several; needed when the home holds more than one')
    .option('--format <format>', 'table, csv, xlsx or json', 'table')
    .option('--out <file>', 'write to a file')
    .option('--json', 'the same as --format json')
    .option('--home <folder>', 'data folder', './data')
    .action(figures)
}

async function figures(ids: string[], options: Options): Promise<void> {
  const { Home } = await import('../figures/home.js')
  const home = await Home.open(options.home)
  try {
    const knownAt = options.knownAt === undefined ? new Date().toISOString() : momentOf(options.knownAt, '--known-at')
    const rows: FigureRow[] = []
    const loads: number[] = []
    for (const code of await councilCodes(home, options.authority ?? [])) {
      const council = await home.council(code, knownAt)
      if (!council)
        throw new InputError(`No load of authority ${code} was in force at ${knownAt}. "sightline loads" lists them.`)
      rows.push(...(await figureRows(council, chosen(home, ids), options)))
      loads.push(...council.workings.loads.map(load => load.number))
    }
    const { definitionsHash } = await import('../figures/workings.js')
    await show(rows, { knownAt, loads, definitions: definitionsHash(home.definitions) }, options)
  } finally {
    await home.close()
  }
}

async function figureRows(
  council: CouncilFigures,
  indicators: readonly Indicator[],
  options: Options
): Promise<FigureRow[]> {
  const days = daysOf(options, council)
  const counts = days.every(day => council.workings.days.includes(day))
    ? council.workings.counts
    : await council.workings.countsOn(days, indicators)
  const dimensions = await dimensionsOf(options.by ?? [])
  return indicators.flatMap(indicator =>
    days.flatMap((day): FigureRow[] => [
      { indicator, figure: council.at(indicator, day, counts), label: null },
      ...dimensions.flatMap(by => council.breakdown(indicator, by, day, counts).map(part => ({ indicator, ...part })))
    ])
  )
}

async function show(rows: readonly FigureRow[], provenance: Provenance, options: Options): Promise<void> {
  const format = options.json ? 'json' : options.format
  if (format === 'json')
    return write(
      `${JSON.stringify({ provenance, figures: rows.map(row => ({ ...row.figure, label: row.label })) }, null, 2)}\n`,
      options.out
    )
  if (format === 'table') {
    const { figuresTable } = await import('./terminal/figures-table.js')
    return write(figuresTable(rows, provenance), options.out)
  }
  if (format !== 'csv' && format !== 'xlsx')
    throw new UsageError(`--format is table, csv, xlsx or json, not ${format}.`)
  if (format === 'xlsx' && !options.out) throw new UsageError('An XLSX file needs a place: add --out figures.xlsx.')
  const { figuresFile } = await import('../documents/figures-file.js')
  return write(await figuresFile(rows, provenance, format), options.out)
}

async function write(text: string | Uint8Array, out: string | undefined): Promise<void> {
  if (!out) return void process.stdout.write(text)
  const { writeFile } = await import('node:fs/promises')
  await writeFile(out, text).catch(error => {
    throw new InputError(`${out} cannot be written (${(error as NodeJS.ErrnoException).code}); choose another place.`)
  })
}

function chosen(home: Home, ids: readonly string[]): Indicator[] {
  const all = home.definitions.indicators
  const unknown = ids.filter(id => !all.some(each => each.id === id.toUpperCase()))
  if (unknown.length > 0)
    throw new UsageError(
      `There is no indicator ${unknown.join(', ')}. There are ${all.map(each => each.id).join(', ')}.`
    )
  return ids.length === 0 ? [...all] : ids.map(id => all.find(each => each.id === id.toUpperCase())!)
}

function daysOf(options: Options, council: CouncilFigures): Day[] {
  if (options.from || options.to) {
    if (options.asAt) throw new UsageError('Give either --as-at or a range with --from and --to, not both.')
    const [from, to] = [options.from ?? options.to!, options.to ?? options.from!]
    for (const month of [from, to])
      if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month)) throw new UsageError(`${month} is not a month such as 2024-04.`)
    if (from > to) throw new UsageError(`The range from ${from} to ${to} ends before it begins.`)
    return monthEnds(from, to)
  }
  if (options.asAt && !isDay(options.asAt)) throw new UsageError(`${options.asAt} is not a day such as 2025-03-31.`)
  return options.asAt ? [options.asAt] : council.workings.days.slice(-1)
}

async function dimensionsOf(names: readonly string[]): Promise<Dimension[]> {
  const { DIMENSIONS, isDimension } = await import('../figures/dimension.js')
  return names.map(name => {
    if (!isDimension(name))
      throw new UsageError(`There is no breakdown by ${name}. There are ${DIMENSIONS.join(', ')}.`)
    return name
  })
}

async function councilCodes(home: Home, given: readonly string[]): Promise<readonly string[]> {
  const held = await home.authorities()
  if (held.length === 0) throw new InputError(`There are no loads in ${home.folder}. "sightline load" keeps one.`)
  const unknown = given.filter(code => !held.includes(code))
  if (unknown.length > 0)
    throw new InputError(`There are no loads of authority ${unknown.join(', ')}; this home holds ${held.join(', ')}.`)
  if (given.length > 0) return given
  if (held.length === 1) return held
  throw new UsageError(`Say which council with --authority: this home holds ${held.join(', ')}.`)
}
