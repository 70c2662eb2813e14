import { type Command, Option } from 'commander'
import { isDay } from '../domain/day.js'
import type { ChartChoice, Charted } from '../statistics/choose-chart.js'
import type { Better, ControlChart, Rebase } from '../statistics/control-chart.js'
import { InputError, UsageError } from './command.js'
import type { Series } from './terminal/series-file.js'

interface Options {
  readonly better: Better
  readonly chart: 'auto' | 'xmr' | 'p'
  readonly series: Charted['series']
  readonly unit?: Charted['unit']
  readonly target?: string
  readonly rebase: readonly string[]
  readonly cause: readonly string[]
  readonly by: readonly string[]
  readonly json?: boolean
  readonly home: string
}

const HELP = `
The file has a heading row, a column of days or months (date, day or month) and a column of values (value), or a
numerator and a denominator. A blank value leaves a gap. Months stand for their last day.
New limits are a person's decision: each --rebase needs a --cause, and --by says who decided.`

/** `sightline signals`: tells real change from noise in any dated series. */
export default function addSignals(program: Command): void {
  program
    .command('signals')
    .description('Tells real change from noise in any dated series')
    .argument('<file>', 'a CSV file with a row for each day or month')
    .addOption(
      choice('--better <direction>', 'which direction is good news', ['higher', 'lower', 'neither'], 'neither')
    )
    .addOption(choice('--chart <kind>', 'the control chart', ['auto', 'xmr', 'p'], 'auto'))
    .addOption(choice('--series <kind>', 'how values follow on each other', ['flow', 'stock', 'rolling'], 'flow'))
    .addOption(
      new Option('--unit <unit>', 'what the values are').choices(['count', 'percent', 'rate', 'days', 'ratio'])
    )
    .option('--target <number>', 'the value aimed for')
    .addOption(repeated('--rebase <day>', 'the day new limits start (may be repeated)'))
    .addOption(repeated('--cause <text>', 'why they do, one for each --rebase'))
    .addOption(repeated('--by <name>', 'who decided it, one for all or one for each'))
    .option('--json', 'print as JSON')
    .option('--home <folder>', 'data folder; the series is read from the file alone', './data')
    .addHelpText('after', HELP)
    .action(signals)
}

async function signals(path: string, options: Options): Promise<void> {
  const target = targetOf(options.target)
  const rebases = rebasesOf(options)
  const { readSeries } = await import('./terminal/series-file.js')
  const series = await readSeries(path)
  checkRebases(rebases, series)
  const unit = options.unit ?? (series.percent || options.chart === 'p' ? 'percent' : 'count')
  const choice = await choiceOf(series, unit, options)
  const chart = await chartOf(series, choice, { better: options.better, target, rebases })
  if (options.json) {
    const { describeControlChart } = await import('../documents/charts/control-chart/describe-control-chart.js')
    const answer = { file: series.file, unit, ...choice, summary: describeControlChart(chart, unit), ...chart }
    process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`)
    return
  }
  const { signalsText } = await import('./terminal/signals-text.js')
  process.stdout.write(signalsText(series.file, chart, choice, unit))
}

function choice(flags: string, description: string, choices: readonly string[], standard: string): Option {
  return new Option(flags, description).choices(choices).default(standard)
}

function repeated(flags: string, description: string): Option {
  const each = (value: string, before: readonly string[]) => [...before, value]
  return new Option(flags, description).argParser(each).default([], 'none')
}

function targetOf(text: string | undefined): number | null {
  if (text === undefined) return null
  const target = text.trim() === '' ? Number.NaN : Number(text)
  if (!Number.isFinite(target)) throw new UsageError('--target needs a number, such as --target 95.')
  return target
}

function rebasesOf({ rebase, cause, by }: Options): Rebase[] {
  if (rebase.length === 0 && cause.length + by.length > 0)
    throw new UsageError('--cause and --by belong to a --rebase; give the day that new limits start.')
  if (cause.length !== rebase.length || cause.some(isBlank))
    throw new UsageError('Each --rebase needs a --cause that says why the limits start anew.')
  if (rebase.length > 0 && ((by.length !== 1 && by.length !== rebase.length) || by.some(isBlank)))
    throw new UsageError('A --rebase needs --by with the name of who decided it: one for all, or one for each.')
  return rebase.map((day, index) => {
    if (!isDay(day)) throw new UsageError('--rebase needs a day such as 2025-04-01.')
    return { day, cause: cause[index]!, by: by[index] ?? by[0]! }
  })
}

function isBlank(text: string): boolean {
  return text.trim() === ''
}

function checkRebases(rebases: readonly Rebase[], { file, points }: Series): void {
  const [first, last] = [points[0]!.day, points.at(-1)!.day]
  const outside = rebases.filter(({ day }) => day <= first || day > last).map(({ day }) => day)
  if (outside.length > 0)
    throw new UsageError(
      `--rebase ${outside.join(' and ')} starts no new limits: ${file} runs from ${first} to ${last}.`
    )
}

async function choiceOf(series: Series, unit: Charted['unit'], options: Options): Promise<ChartChoice> {
  const { chooseChart } = await import('../statistics/choose-chart.js')
  if (options.chart === 'p' && unit !== 'percent')
    throw new UsageError('A p-chart is of percentages; leave out --unit.')
  const denominators = series.points.map(point => point.denominator)
  if (options.chart === 'p' && !series.shares)
    throw new InputError(
      `${series.file} has no numerator and denominator columns, which a p-chart needs; add them or ask for --chart xmr.`
    )
  const chosen = chooseChart({
    unit,
    series: options.series,
    denominators: options.chart === 'xmr' ? [] : denominators
  })
  if (options.chart === 'auto') return chosen
  return {
    ...chosen,
    chart: options.chart,
    reason: `${options.chart === 'p' ? 'A p-chart' : 'An XmR chart'}, because it was asked for.`
  }
}

async function chartOf(
  series: Series,
  { chart }: ChartChoice,
  options: { better: Better; target: number | null; rebases: readonly Rebase[] }
): Promise<ControlChart> {
  if (chart === 'p') return (await import('../statistics/p-chart.js')).pChart(series.points, options)
  return (await import('../statistics/xmr-chart.js')).xmrChart(series.points, options)
}
