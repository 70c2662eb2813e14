import type { Command } from 'commander'
import { daysOfStatutoryYear, isStatutoryYear } from '../domain/statutory-year.js'
import type { CheckedSource } from '../sources/check-source.js'
import type { ReadOptions } from '../sources/read-source.js'
import type { SourceId } from '../sources/source.js'
import { UsageError } from './command.js'

interface Options {
  readonly source?: string
  readonly year?: string
  readonly json?: boolean
  readonly home: string
}

const SCOPE = "structure, types and codes checked; the department's rules are not part of this check yet"

/** `sightline check`: says what is wrong with the files of a return or an extract, and keeps none of them. */
export default function addCheck(program: Command): void {
  program
    .command('check')
    .description('Checks the files of a return or an extract, keeping none of them')
    .argument('<files...>', 'the files of one return or extract, all together')
    .option('--source <id>', 'the source they are of; found from the files when not given')
    .option('--year <year>', 'the collection year of a return, such as 2025-26')
    .option('--json', 'print one object for each issue, as JSON')
    .option('--home <folder>', 'data folder; a check neither reads nor changes it', './data')
    .addHelpText(
      'after',
      `\nWhat is checked: ${SCOPE}.\nThe exit code is 0 when there are no errors, 1 when there are, 2 for wrong usage.`
    )
    .action(check)
}

async function check(paths: string[], options: Options): Promise<void> {
  const [{ checkSource }, { inputFiles }, { progressBar }] = await Promise.all([
    import('../sources/check-source.js'),
    import('./terminal/input-files.js'),
    import('./terminal/progress-bar.js')
  ])
  const bar = progressBar()
  const progress = (done: number, of: number) => bar.show({ words: 'Reading', done, of })
  const given = await readOptions(options)
  const checked = await checkSource(inputFiles(paths), { ...given, progress }).finally(bar.stop)
  process.stdout.write(options.json ? jsonOf(checked) : await textOf(checked))
  if (checked.issues.some(({ severity }) => severity !== 'warning')) process.exitCode = 1
}

async function readOptions({ source, year }: Options): Promise<ReadOptions> {
  const { sources } = await import('../sources/sources.js')
  const ids = (await sources()).map(({ id }) => id)
  if (source !== undefined && !ids.includes(source as SourceId)) {
    throw new UsageError(`There is no source ${source}; choose one of ${ids.join(', ')}.`)
  }
  if (year !== undefined && !isStatutoryYear(year)) {
    throw new UsageError(`${year} is not a collection year; write it as 2025-26.`)
  }
  return {
    ...(source === undefined ? {} : { source: source as SourceId }),
    ...(year === undefined ? {} : { period: daysOfStatutoryYear(year) })
  }
}

function jsonOf({ issues }: CheckedSource): string {
  const lines = issues.map(({ code, severity, file, table, row, column, message }) =>
    JSON.stringify({ code, severity, file, table, row, column, message })
  )
  return lines.length === 0 ? '[]\n' : `[\n${lines.join(',\n')}\n]\n`
}

async function textOf(checked: CheckedSource): Promise<string> {
  const { checkText } = await import('./terminal/check-text.js')
  return `${checkText(checked)}\n${SCOPE[0]!.toUpperCase()}${SCOPE.slice(1)}.\n`
}
