import type { Command } from 'commander'
import { isDay } from '../domain/day.js'
import { InputError, UsageError } from './command.js'

interface Options {
  readonly asAt: string
  readonly authority?: string
  readonly notCounted?: boolean
  readonly email: string
  readonly purpose: string
  readonly words: string
  readonly json?: boolean
  readonly home: string
}

/** `sightline children`: the children behind a figure, for somebody signed in who says why; logged before it is shown. */
export default function addChildren(program: Command): void {
  program
    .command('children')
    .description('Lists the children behind a figure, after a sign-in and a purpose; every request is logged')
    .argument('<id>', 'the indicator, such as CL01')
    .requiredOption('--as-at <day>', 'the day the figure describes')
    .requiredOption(
      '--email <address>',
      'who you are; the password (and code) is asked for, or read from SIGHTLINE_PASSWORD (and SIGHTLINE_CODE)'
    )
    .requiredOption(
      '--purpose <id>',
      'why: check-data, understand-figure, manage-work, audit-practice, answer-inspectors or other'
    )
    .requiredOption('--words <text>', 'why, in your own words')
    .option('--not-counted', 'those in the cohort who do not count')
    .option('--authority <code>', 'the council; needed when the home holds several')
    .option('--json', 'print as JSON')
    .option('--home <folder>', 'data folder', './data')
    .action(children)
}

async function children(id: string, options: Options): Promise<void> {
  if (!isDay(options.asAt)) throw new UsageError(`${options.asAt} is not a day such as 2025-03-31.`)
  const [{ openApp }, { seeChildren }, { readerAtTerminal }] = await Promise.all([
    import('../app.js'),
    import('../access/see-children.js'),
    import('./terminal/reader-at-terminal.js')
  ])
  const app = await openApp(options.home)
  try {
    const authority = options.authority ?? (await onlyCouncil(app))
    const reader = await readerAtTerminal(app.register, options.email, () => app.now())
    const view = { authority, asAt: options.asAt, knownAt: null }
    const seen = await seeChildren(
      app.register,
      {
        reader,
        route: 'sightline children',
        indicator: id,
        ...view,
        purpose: options.purpose,
        words: options.words,
        at: app.now()
      },
      () => app.children(id, view, !options.notCounted)
    )
    if ('refused' in seen)
      throw new InputError(`The list was refused (${seen.refused}); the refusal is in the access log.`)
    await print(seen.rows, options)
    if (seen.outOfReach > 0 && !options.json)
      process.stdout.write(`${seen.outOfReach} more are in the figure but out of your reach.\n`)
  } finally {
    await app.close()
  }
}

async function print(
  rows: readonly {
    child: string
    age: number | null
    sex: string | null
    facts: readonly { label: string; value: string }[]
  }[],
  options: Options
): Promise<void> {
  if (options.json) return void process.stdout.write(`${JSON.stringify(rows, null, 2)}\n`)
  const { textTable } = await import('./terminal/text-table.js')
  const labels = [...new Set(rows.flatMap(row => row.facts.map(fact => fact.label)))]
  const columns = [{ heading: 'Child' }, { heading: 'Age', align: 'right' as const }, { heading: 'Sex' }]
  const cells = rows.map(row => [
    row.child,
    row.age === null ? '–' : String(row.age),
    row.sex ?? '–',
    ...labels.map(label => row.facts.find(fact => fact.label === label)?.value ?? '–')
  ])
  process.stdout.write(textTable([...columns, ...labels.map(heading => ({ heading }))], cells))
  process.stdout.write(`${rows.length} ${rows.length === 1 ? 'row' : 'rows'}. This request is in the access log.\n`)
}

async function onlyCouncil(app: { authorities(): Promise<readonly { code: string }[]> }): Promise<string> {
  const held = await app.authorities()
  if (held.length === 1) return held[0]!.code
  throw new UsageError(
    `Say which council with --authority: this home holds ${held.map(each => each.code).join(', ') || 'none'}.`
  )
}
