import type { Command } from 'commander'
import { isAuthority } from '../domain/authority.js'
import type { Load } from '../lake/manifest.js'
import type { Issue } from '../sources/source.js'
import { InputError, UsageError } from './command.js'
import { count } from './terminal/count.js'
import { momentOf } from './terminal/moment.js'
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
    .option(
      '--source <id>',
      'ssda903, cin_census, annex_a, ssd, postcodes or wards; found from the files when not given'
    )
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
  const now = new Date().toISOString()
  const receivedAt = options.received === undefined ? now : momentOf(options.received, '--received')
  if (receivedAt > now) throw new UsageError('--received lies in the future; give the moment when the files came.')
  const [{ Lake }, { inForce }, { receive, UnknownPeriod }, { inputFiles }, { sourceId }] = await Promise.all([
    import('../lake/lake.js'),
    import('../lake/in-force.js'),
    import('../lake/receive.js'),
    import('./terminal/input-files.js'),
    import('./terminal/source-id.js')
  ])
  const source = options.source === undefined ? null : await sourceId(options.source)
  const files = inputFiles(paths)
  const bar = await progressBar()
  const given = { authority: options.authority, source, period: options.period ?? null }
  const lake = new Lake(options.home)
  const received = await receive(lake, files, given, bar.show)
    .finally(bar.stop)
    .catch(error => {
      if (!(error instanceof UnknownPeriod)) throw error
      throw new InputError(`${error.message} Add --period, such as --period ${PERIODS[error.kind]}.`)
    })
  const errors = received.issues.filter(issue => issue.severity === 'error')
  if (errors.length > 0 && !options.withErrors) {
    await received.discard()
    throw new InputError(await refusal(errors))
  }
  const counting = inForce(await lake.loads(), now)
  const kept = await received.keep({ by: options.by, receivedAt })
  if (options.json) return void process.stdout.write(`${JSON.stringify(kept, null, 2)}\n`)
  const same = (load: Load) =>
    load.authority === kept.authority && load.source === kept.source && load.lastDay === kept.lastDay
  const { keptText } = await import('./terminal/kept-text.js')
  process.stdout.write(keptText(kept, received.source, counting.find(same) ?? null))
}

const PERIODS = { year: '2025-26', day: '2026-03-31' } as const

async function refusal(errors: readonly Issue[]): Promise<string> {
  const { issuesText } = await import('./terminal/check-text.js')
  const counted = errors.length === 1 ? '1 error is' : `${count(errors.length)} errors are`
  return `${issuesText(errors)}\nNothing was kept: ${counted} to be mended. To keep the files all the same, those values counted as not recorded, add --with-errors.`
}
