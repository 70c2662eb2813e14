import type { Command } from 'commander'
import type { DemoProgress, DemoWritten } from '../../demo/write-demo.js'
import { UsageError } from './command.js'

interface Options {
  readonly out: string
  readonly authorities: string
  readonly children?: string
  readonly from: string
  readonly to: string
  readonly seed: string
  readonly clean?: boolean
  readonly json?: boolean
  readonly home: string
}

/** Middlesbrough, whose size and published totals the first invented council has. */
const FIRST = '806'

/** Adds `sightline demo`: writes the returns of invented councils in their real formats. */
export default function addDemo(program: Command): void {
  program
    .command('demo')
    .description('Writes the returns of an invented council, in their real formats; no child in them ever lived')
    .requiredOption('--out <folder>', 'where to write; a folder for each council')
    .option('--authorities <number>', 'how many councils', '1')
    .option(
      '--children <number>',
      'children looked after at the end in each council; when left out, as in Middlesbrough'
    )
    .option('--from <month>', 'the first month, as 2018-04', '2018-04')
    .option('--to <month>', 'the last month, as 2026-03', '2026-03')
    .option('--seed <text>', 'the same seed writes the same files', '1')
    .option('--clean', 'leave out the troubles of real data')
    .option('--json', 'print what was written as JSON')
    .option('--home <folder>', 'data folder; nothing is loaded into it', './data')
    .action(demo)
}

async function demo(options: Options): Promise<void> {
  const { writeDemo } = await import('../../demo/write-demo.js')
  const { from, to, seed } = options
  for (const month of [from, to])
    if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month)) throw new UsageError(`${month} is not a month; write it as 2018-04.`)
  if (from > to || from < '2010-01' || to > '2030-12')
    throw new UsageError('Choose months from 2010-01 to 2030-12, the first before the last.')
  const children = options.children === undefined ? {} : { children: whole(options.children, 'children', 20, 20_000) }
  const authorities = await codes(whole(options.authorities, 'authorities', 1, 150))
  const written = writeDemo({
    out: options.out,
    authorities,
    ...children,
    from,
    to,
    seed,
    clean: options.clean === true,
    onProgress: showOn(process.stderr)
  })
  process.stdout.write(options.json ? `${JSON.stringify(written)}\n` : written.map(lineOf).join(''))
}

async function codes(count: number): Promise<string[]> {
  const { authorities } = await import('../domain/authority.js')
  const standing = authorities.filter(({ ended }) => ended === null).map(({ code }) => code)
  return [FIRST, ...standing.filter(code => code !== FIRST)].slice(0, count)
}

function whole(text: string, name: string, least: number, most: number): number {
  const number = Number(text)
  if (Number.isInteger(number) && number >= least && number <= most) return number
  throw new UsageError(`--${name} must be a whole number from ${least} to ${most}.`)
}

function showOn(stream: NodeJS.WriteStream): (progress: DemoProgress) => void {
  let shown = ''
  return ({ authority, done, of }) => {
    const text = `Council ${authority}: ${Math.floor((100 * done) / of)}%`
    if (text === shown) return
    shown = text
    if (stream.isTTY) stream.write(`\r${text}${done === of ? '\n' : ''}`)
    else if (done === of) stream.write(`${text}\n`)
  }
}

function lineOf({ authority, folder, loads }: DemoWritten): string {
  return `Council ${authority}: ${loads.length} loads written to ${folder}\n`
}
