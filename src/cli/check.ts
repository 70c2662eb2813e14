import { setFlagsFromString } from 'node:v8'
import type { Command } from 'commander'
import { isStatutoryYear } from '../domain/statutory-year.js'
import type { InputFile, SourceId } from '../sources/source.js'
import { UsageError } from './command.js'

/** What was asked of `sightline check`. */
export interface CheckOptions {
  readonly source?: SourceId
  readonly year?: string
  readonly lastYear?: readonly string[]
  readonly providers?: readonly string[]
  readonly postcodes?: string
  readonly authority?: string
  readonly by: 'rule' | 'child' | 'table'
  readonly compare?: string
  readonly out?: string
  readonly json?: boolean
  readonly home: string
}

type Given = Omit<CheckOptions, 'source'> & { readonly source?: string; readonly tables?: string }

/** `sightline check`: says what is wrong with the files of a return or an extract, and keeps none of them. */
export default function addCheck(program: Command): void {
  program
    .command('check')
    .description("Checks the files of a return by the department's rules, or of an extract, keeping none of them")
    .argument('[files...]', 'the files of one return or extract, all together')
    .option('--source <id>', 'the source they are of; found from the files when not given')
    .option('--year <year>', 'the collection year of a return, such as 2025-26; found from its days when not given')
    .option('--last-year <files...>', "last year's files of the same return")
    .option('--providers <files...>', "Ofsted's lists of children's homes and social-care providers, XLSX or CSV")
    .option('--postcodes <file>', 'a postcode directory: CSV with pcd, oseast1m, osnrth1m and laua')
    .option('--authority <code>', "the council's three-digit code, for rules about its own area")
    .option('--by <what>', 'list the issues by rule, by child or by table', 'rule')
    .option('--compare <file>', 'the JSON list of an earlier check: says what is fixed, new and still there')
    .option('--out <file>', 'write every issue to a file: .csv, .xlsx or .json')
    .option('--json', 'print one object for each issue, as JSON')
    .option('--home <folder>', 'data folder; a check neither reads nor changes it', './data')
    .option('--tables <file>', 'check rows given as JSON in place of files; the answer is JSON too')
    .addHelpText('after', HELP)
    .action(check)
}

const HELP = `
SSDA903 and the children in need census are checked by every rule in force in their year; a rule that needs what was
not sent says so. Annex A and the Standard Safeguarding Dataset are checked for structure, types and codes.

  sightline check episodes.csv header.csv … --year 2025-26 --last-year last/*.csv
  sightline check census.xml --json > today.json
  sightline check census.xml --compare yesterday.json

The exit code is 0 when there are no errors, 1 when there are, 2 for wrong usage.`

// A check is over in a second: optimizing what has run a few hundred times takes more time than it saves.
const OPTIMIZE_LATER = '--interrupt-budget=300000'

async function check(paths: string[], given: Given): Promise<void> {
  setFlagsFromString(OPTIMIZE_LATER)
  if (given.tables !== undefined) {
    if (paths.length > 0) throw new UsageError('Give either files or --tables, not both.')
    const { checkTablesFile } = await import('./checking/tables-file.js')
    return checkTablesFile(given.tables)
  }
  if (paths.length === 0) throw new UsageError('Name the files to check, or --tables FILE.json.')
  const [{ inputFiles }, { checkFiles }] = await Promise.all([
    import('./terminal/input-files.js'),
    import('./checking/check-files.js')
  ])
  const files: readonly InputFile[] = inputFiles(paths)
  await checkFiles(files, await optionsOf(given))
}

async function optionsOf({ source, tables: _, ...given }: Given): Promise<CheckOptions> {
  const known = source === undefined ? {} : { source: await (await import('./terminal/source-id.js')).sourceId(source) }
  if (given.year !== undefined && !isStatutoryYear(given.year))
    throw new UsageError(`${given.year} is not a collection year; write it as 2025-26.`)
  if (!['rule', 'child', 'table'].includes(given.by))
    throw new UsageError(`--by ${given.by} is not known; choose rule, child or table.`)
  if (given.out !== undefined && !/\.(csv|xlsx|json)$/i.test(given.out))
    throw new UsageError(`${given.out} should end in .csv, .xlsx or .json.`)
  return { ...given, ...known }
}
