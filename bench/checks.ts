import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { type Measured, median, type Run, runSightline, secondsText } from './measured.js'

const SAMPLES = new URL('../../shared/data/samples/', import.meta.url).pathname
const TIMES = 30
const CENSUS_CHILDREN = 2_000
const SHARED_ROWS = [5_000, 20_000] as const

/** Every rule over a return as both this year and last, whole process with the issue list written. */
export async function benchChecks(folder: string): Promise<Measured[]> {
  const one = await ssda903Files(join(SAMPLES, 'ssda903-2025'))
  const many = await timesOver(one, join(folder, 'many'))
  const sample = await median(5, () => check(one))
  const thirty = await median(3, () => check(many))
  const census = await censusOf(CENSUS_CHILDREN, join(folder, 'census.xml'))
  const cin = await median(5, () => runSightline(['check', census, '--json'], {}, 1))
  const shared = []
  for (const rows of SHARED_ROWS) shared.push(await check(await oneChild(join(folder, `one-${rows}`), rows), false))
  return [
    { work: 'Check an SSDA903 return of 2,675 children, all rules', ...told(sample), bar: '0.8 s' },
    { work: `The same with ${TIMES} times the children`, ...told(thirty), bar: '7 s, 1 GB' },
    { work: `Check a children in need census of ${CENSUS_CHILDREN} children, all rules`, ...told(cin), bar: '0.8 s' },
    {
      work: `${SHARED_ROWS.join(' then ')} episodes of one child id`,
      value: shared.map(run => secondsText(run.seconds)).join(' then '),
      bar: 'no more than its rows',
      megabytes: shared.at(-1)!.megabytes
    }
  ]
}

function told({ seconds, megabytes }: Run): Pick<Measured, 'value' | 'megabytes'> {
  return { value: secondsText(seconds), megabytes }
}

function check(files: readonly string[], withLastYear = true): Promise<Run> {
  const last = withLastYear ? ['--last-year', ...files] : []
  return runSightline(['check', ...files, '--year', '2017-18', '--json', ...last], {}, 1)
}

async function ssda903Files(folder: string): Promise<string[]> {
  const names = await readdir(folder)
  return names.filter(name => name.endsWith('.csv')).map(name => join(folder, name))
}

/** The same files with each child many times over, its id made another each time. */
async function timesOver(files: readonly string[], folder: string): Promise<string[]> {
  await mkdir(folder, { recursive: true })
  return Promise.all(
    files.map(async (file, i) => {
      const to = join(folder, `${i}.csv`)
      const out = createWriteStream(to)
      let head = true
      for await (const line of createInterface({ input: createReadStream(file) })) {
        if (head) out.write(`${line.replace('\uFEFF', '')}\n`)
        else for (let copy = 0; copy < TIMES; copy++) out.write(`${copy}-${line}\n`)
        head = false
      }
      await new Promise<void>(resolve => out.end(resolve))
      return to
    })
  )
}

/** A census whose children are those of the sample, over and over under other ids. */
async function censusOf(children: number, to: string): Promise<string> {
  const text = await readFile(join(SAMPLES, 'cin-census', 'fake_CIN_data.xml'), 'utf8')
  const from = text.indexOf('<Child>')
  const end = text.lastIndexOf('</Child>') + '</Child>'.length
  const each = text.slice(from, end).split(/(?<=<\/Child>)/)
  const copies = Array.from({ length: children }, (_, i) =>
    each[i % each.length]!.replace(/<LAchildID>([^<]*)/, (_, id) => `<LAchildID>${id}${i}`)
  )
  await writeFile(to, text.slice(0, from) + copies.join('') + text.slice(end))
  return to
}

/** A return in which every row is of one child. */
async function oneChild(folder: string, rows: number): Promise<string[]> {
  await mkdir(folder, { recursive: true })
  const day = (i: number) => new Date(Date.UTC(2010, 0, 1 + (i % 2900))).toISOString().slice(0, 10)
  const tables: Readonly<Record<string, [head: string, row: (i: number) => string]>> = {
    'episodes.csv': [
      'CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN',
      i => `1,${day(i)},P,C2,N1,U6,PR1,${day(i + 1)},X1,,ZA1 1AA,ZA1 1AB,1000000`
    ],
    'header.csv': ['CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB', () => '1,1,2005-01-01,WBRI,UN3,,'],
    'missing.csv': ['CHILD,DOB,MISSING,MIS_START,MIS_END', i => `1,2005-01-01,M,${day(i)},${day(i + 1)}`],
    'reviews.csv': ['CHILD,DOB,REVIEW,REVIEW_CODE', i => `1,2005-01-01,${day(i)},PN1`],
    'placed.csv': ['CHILD,DOB,DATE_PLACED,DATE_PLACED_CEASED,REASON_PLACED_CEASED', i => `1,2005-01-01,${day(i)},,`]
  }
  return Promise.all(
    Object.entries(tables).map(async ([name, [head, row]]) => {
      const lines = Array.from({ length: rows }, (_, i) => row(i))
      await writeFile(join(folder, name), `${[head, ...lines].join('\n')}\n`)
      return join(folder, name)
    })
  )
}
