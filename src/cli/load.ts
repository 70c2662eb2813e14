import type { Command } from 'commander'
import { isAuthority } from '../domain/authority.js'
import type { Issue, SourceId } from '../sources/source.js'
import { InputError, UsageError } from './command.js'
import { progressBar } from './terminal/progress-bar.js'

interface Options {
  readonly authority: string
  readonly source?: string
  readonly period?: string
  readonly received?: string
  readonly withErrors?: boolean
  readonly by: string
  readonly home: string
  readonly json?: boolean
}

/** `sightline load`: checks files and keeps them as a load. */
export default function addLoad(program: Command): void {
  program
    .command('load')
    .description('Checks files and keeps them as a load')
    .argument('<files...>', 'the files of one return or extract, all together')
    .requiredOption('--authority <code>', "the council's three-digit code, such as 806")
    .option('--source <id>', 'ssda903, annex_a, ssd or postcodes; found from the files when not given')
    .option('--period <period>', 'the statutory year (2025-26), or the day of an extract (2026-03-31)')
    .option('--received <moment>', 'when it was received, when that was not now')
    .option('--with-errors', 'keep it although some of its values have errors: those values count as not recorded')
    .option('--by <name>', 'who sends it', process.env.USER ?? 'command line')
    .option('--home <folder>', 'data folder', './data')
    .option('--json', 'print the load as JSON')
    .action(load)
}

async function load(paths: string[], options: Options): Promise<void> {
  if (!isAuthority(options.authority))
    throw new UsageError(`${options.authority} is not the code of an English authority, such as 806.`)
  const receivedAt = momentOf(options.received)
  const [{ Lake }, { receive }, { inputFiles }] = await Promise.all([
    import('../lake/lake.js'),
    import('../lake/receive.js'),
    import('./terminal/input-files.js')
  ])
  const files = inputFiles(paths)
  const bar = progressBar()
  const given = { authority: options.authority, source: sourceId(options.source), period: options.period ?? null }
  const received = await receive(new Lake(options.home), files, given, bar.show).finally(bar.stop)
  const errors = received.issues.filter(issue => issue.severity === 'error')
  if (errors.length > 0 && !options.withErrors) {
    await received.discard()
    throw new InputError(refusal(errors))
  }
  const kept = await received.keep({ by: options.by, receivedAt })
  if (options.json) process.stdout.write(`${JSON.stringify(kept, null, 2)}\n`)
  else process.stdout.write(sentence(kept.number, received.source.title, kept.period, received.tables))
}

function sourceId(text: string | undefined): SourceId | null {
  const known = ['ssda903', 'annex_a', 'ssd', 'cin_census', 'postcodes']
  if (text !== undefined && !known.includes(text))
    throw new UsageError(`${text} is not a source. The sources are ${known.join(', ')}.`)
  return (text as SourceId | undefined) ?? null
}

function momentOf(text: string | undefined): string {
  const moment = text === undefined ? new Date() : new Date(text)
  if (Number.isNaN(moment.getTime())) throw new UsageError(`${text} is not a moment such as 2026-05-31T09:00:00Z.`)
  return moment.toISOString()
}

function refusal(errors: readonly Issue[]): string {
  const shown = errors.slice(0, 20).map(issue => issue.message)
  const more = errors.length > 20 ? [`and ${errors.length - 20} more: "sightline check" lists them all`] : []
  return [
    ...shown,
    ...more,
    `Nothing was kept: ${errors.length} ${errors.length === 1 ? 'error is' : 'errors are'} to be mended. To keep the file all the same, those values counted as not recorded, add --with-errors.`
  ].join('\n')
}

function sentence(
  number: number,
  source: string,
  period: string,
  tables: readonly { title: string; rows: number }[]
): string {
  const width = Math.max(...tables.map(table => table.title.length))
  const lines = tables.map(table => `  ${table.title.padEnd(width)}  ${String(table.rows).padStart(8)} rows\n`)
  return `Kept as load ${number}: ${source}, ${period}.\n${lines.join('')}`
}
