import type { Command } from 'commander'
import { dayText } from '../domain/day-text.js'
import { UsageError } from './command.js'
import { momentOf } from './terminal/moment.js'

/** `sightline loads`: lists loads and withdraws them. */
export default function addLoads(program: Command): void {
  const loads = program
    .command('loads')
    .description('Lists the loads of a home, or withdraws one')
    .option('--authority <code>', 'only this council')
    .option('--known-at <moment>', 'which were in force then; now when not given')
    .option('--json', 'print as JSON')
    .option('--home <folder>', 'data folder', './data')
    .action(list)
  loads
    .command('withdraw')
    .description(
      'Says that a load no longer counts; its records stay, and figures known at an earlier moment still rest on it'
    )
    .argument('<number>', 'the number of the load')
    .requiredOption('--reason <words>', 'why')
    .option('--by <name>', 'who withdraws it', process.env.USER ?? 'command line')
    .option('--json', 'print the withdrawal as JSON')
    .option('--home <folder>', 'data folder (default: "./data")')
    .action(withdraw)
}

async function list(options: { authority?: string; knownAt?: string; json?: boolean; home: string }): Promise<void> {
  const [{ Lake }, { inForce }, { textTable }] = await Promise.all([
    import('../lake/lake.js'),
    import('../lake/in-force.js'),
    import('./terminal/text-table.js')
  ])
  const every = await new Lake(options.home).loads()
  const knownAt = options.knownAt === undefined ? new Date().toISOString() : momentOf(options.knownAt, '--known-at')
  const current = new Set(inForce(every, knownAt))
  const shown = every.filter(load => !options.authority || load.authority === options.authority)
  const rows = shown.map(load => ({ ...load, inForce: current.has(load) }))
  if (options.json) return void process.stdout.write(`${JSON.stringify(rows, null, 2)}\n`)
  const whose = options.authority ? ` of authority ${options.authority}` : ''
  if (rows.length === 0)
    return void process.stdout.write(`There are no loads${whose} in ${options.home}. "sightline load" keeps one.\n`)
  const number = { align: 'right' } as const
  const columns = [
    { heading: 'Load', ...number },
    { heading: 'Authority' },
    { heading: 'Source' },
    { heading: 'Period' },
    { heading: 'Received' },
    { heading: 'By' },
    { heading: 'Rows', ...number },
    { heading: 'Errors', ...number },
    { heading: 'State' }
  ]
  const state = (load: (typeof rows)[number]) =>
    load.withdrawn ? 'withdrawn' : load.inForce ? 'in force' : 'superseded'
  const cells = rows.map(load => [
    String(load.number),
    load.authority,
    load.source,
    load.period,
    dayText(load.receivedAt.slice(0, 10)),
    load.by,
    load.tables.reduce((sum, table) => sum + table.rows, 0).toLocaleString('en-GB'),
    String(load.issues.errors),
    state(load)
  ])
  process.stdout.write(textTable(columns, cells))
}

async function withdraw(
  text: string,
  options: { reason: string; by: string; json?: boolean; home?: string },
  command: Command
): Promise<void> {
  const number = Number(text)
  if (!Number.isInteger(number) || number < 1) throw new UsageError(`${text} is not the number of a load.`)
  if (options.reason.trim() === '') throw new UsageError('Say why the load is withdrawn with --reason.')
  const { Lake } = await import('../lake/lake.js')
  const above = command.parent!.opts() as { home: string; json?: boolean }
  const withdrawal = { number, at: new Date().toISOString(), by: options.by, reason: options.reason }
  await new Lake(options.home ?? above.home).withdraw(withdrawal)
  if (options.json ?? above.json) return void process.stdout.write(`${JSON.stringify(withdrawal, null, 2)}\n`)
  process.stdout.write(`Load ${number} is withdrawn: it no longer counts in figures known from now on.\n`)
}
