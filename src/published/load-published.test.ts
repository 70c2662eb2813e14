import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import fc from '../../test/chance.js'
import type { InputFile } from '../sources/source.js'
import { sha256Of } from './opened-file.js'
import { openPublished, type Published } from './published-store.js'

const DATA = '../shared/data/published'
const CLA = 'cla_number_and_rate_per_10k_children'
const CLA_RATE = `${CLA}.rate_per_10000.children_looked_after_on_31_march_each_year`

let folder: string
let home: string
let published: Published

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sightline-published-'))
  home = join(folder, 'home')
  published = openPublished(home)
})

afterEach(async () => {
  await published.close()
  rmSync(folder, { recursive: true })
})

const real = (name: string): InputFile => ({ name, path: join(DATA, name) })
const load = (files: readonly InputFile[], at = '2026-05-01T09:00:00.000Z', edition?: string) =>
  published.load(files, { at, by: 'a test', ...(edition === undefined ? {} : { edition }) })

/** A copy of the newest looked-after file, changed. */
function changed(change: (text: string) => string, name = 'changed.csv'): InputFile {
  const path = join(folder, name)
  writeFileSync(path, change(readFileSync(join(DATA, `${CLA}.csv`), 'utf8')))
  return { name: basename(path), path }
}

const middlesbroughIn2023 = async (knownAt?: string) =>
  (await published.benchmarks(CLA_RATE, '806', knownAt === undefined ? {} : { knownAt })).find(one => one.year === 2023)
    ?.authority.value

test('an edition is a folder of Parquet and a manifest with the hash of each file', async () => {
  const [loaded] = await load([real(`${CLA}.csv`)])
  const edition = join(home, 'published', loaded!.edition.id)
  expect(readdirSync(edition).sort()).toEqual([
    'authorities.parquet',
    'manifest.json',
    'measures.parquet',
    'values.parquet'
  ])
  const manifest = JSON.parse(readFileSync(join(edition, 'manifest.json'), 'utf8'))
  expect(manifest).toMatchObject({
    kind: 'statistics',
    dataset: CLA,
    loadedAt: '2026-05-01T09:00:00.000Z',
    by: 'a test'
  })
  expect(manifest.files[0].sha256).toBe(await sha256Of(join(DATA, `${CLA}.csv`)))
  expect(manifest.tables.values).toBe(2505 * 3)
})

test('the same file loaded again is the edition that is there', async () => {
  await load([real(`${CLA}.csv`)])
  const again = await load([real(`${CLA}.csv`)], '2026-06-01T09:00:00.000Z')
  expect(again).toMatchObject([{ already: true, edition: { loadedAt: '2026-05-01T09:00:00.000Z' } }])
  expect(await published.editions()).toHaveLength(1)
})

test('the newest release answers whatever the order of loading, and an earlier known-at gets what was known', async () => {
  await load([real(`${CLA}.release-2024.csv`)], '2026-01-01T00:00:00.000Z')
  await load([real(`${CLA}.csv`)], '2026-02-01T00:00:00.000Z')
  await load([real(`${CLA}.release-2023.csv`)], '2026-03-01T00:00:00.000Z')
  expect(await middlesbroughIn2023()).toBe(148)
  expect(await middlesbroughIn2023('2026-01-31T00:00:00Z')).toBe(149)
  const earliest = (await published.benchmarks(CLA_RATE, '806'))[0]!
  expect([earliest.year, earliest.edition]).toEqual([2019, 'Children looked after: number and rate, to 2023'])
})

test('a name given is the edition’s, and no other release may take it', async () => {
  await load([real(`${CLA}.csv`)], undefined, 'Statistics of November 2025')
  expect((await published.editions())[0]!.name).toBe('Statistics of November 2025')
  await expect(load([real(`${CLA}.release-2024.csv`)], undefined, 'Statistics of November 2025')).rejects.toThrow(
    `${CLA}.release-2024.csv: there is an edition named "Statistics of November 2025" already; give this one another name.`
  )
})

test('when one file is refused none is kept, and every problem is told', async () => {
  const broken = changed(text => text.replace('rate_per_10000', 'rate'), 'broken.csv')
  const unknown = { name: 'notes.txt', path: join(folder, 'notes.txt') }
  writeFileSync(unknown.path, 'a few words\nof no kind, at all\n')
  const error = await load([real(`${CLA}.csv`), broken, unknown]).catch((error: Error) => error)
  expect((error as Error).message).toMatch(
    /^broken\.csv: .*column rate_per_10000 has vanished.*\nnotes\.txt: it is no kind of published file/
  )
  expect(await published.editions()).toEqual([])
  expect(readdirSync(folder)).not.toContain('home')
})

test('the columns of a statistics file may stand in any order', async () => {
  const rows = readFileSync(join(DATA, `${CLA}.csv`), 'utf8')
    .trim()
    .split('\n')
    .filter(row => !row.includes('"'))
  const few = [rows[0]!, ...rows.slice(1).filter(row => row.includes(',806,') || row.includes('National'))].map(row =>
    row.replace('\uFEFF', '').split(',')
  )
  await load([changed(() => few.map(row => row.join(',')).join('\n'), 'plain.csv')], undefined, 'plain')
  const plain = await published.values(CLA_RATE, { editions: ['plain'] })
  expect(plain).toHaveLength(10)
  const orders = fc.shuffledSubarray(
    few[0]!.map((_, i) => i),
    { minLength: few[0]!.length }
  )
  let run = 0
  await fc.assert(
    fc.asyncProperty(orders, async order => {
      const name = `shuffled ${run++}`
      const file = changed(() => `${few.map(row => order.map(i => row[i]).join(',')).join('\n')}`, `${name}.csv`)
      await load([file], undefined, name)
      const shuffled = await published.values(CLA_RATE, {
        editions: (await published.editions()).map(one => one.name).slice(-1)
      })
      expect(shuffled.map(({ edition, ...value }) => value)).toEqual(plain.map(({ edition, ...value }) => value))
    }),
    { numRuns: 5 }
  )
})

test.each<[string, (text: string) => string, RegExp]>([
  [
    'a column renamed',
    text => text.replace('children_count', 'count_of_children'),
    /its column children_count \(nor number\) has vanished; the department may have renamed it/
  ],
  [
    'a filter renamed',
    text => text.replace('population_type', 'kind'),
    /its column population_type \(nor population_count\) has vanished/
  ],
  [
    'a label reworded',
    text => text.replaceAll('on 31 March', 'as at 31 March'),
    /no row of column population_type is labelled "Children looked after on 31 March each year" any more/
  ],
  [
    'a blank number',
    text => text.replace(',34450,', ',,'),
    /row 2: column children_count holds neither a number nor one of the department's symbols/
  ],
  ['a symbol of nobody’s', text => text.replace(',34450,', ',secret,'), /row 2: column children_count holds neither/],
  [
    'a kind of year that is not whole',
    text => text.replace('2025,Reporting year,National', '2025,Week 1,National'),
    /row 2: column time_period is not a year/
  ],
  [
    'a level that is no place',
    text => text.replace('National', 'School'),
    /row 2: column geographic_level and its codes name no place/
  ],
  [
    'a row given twice',
    text => `${text}${text.split('\n')[1]}\n`,
    /rows 2 and 2507 both give "cla_number_and_rate_per_10k_children\.children_count\.children_ceasing/
  ],
  [
    'a row cut short',
    text => text.slice(0, text.lastIndexOf(',')),
    /row 2506: the row has not as many cells as the header/
  ],
  ['a quote left open', text => `${text}2025,"`, /the file ends inside a quoted cell, as if cut short/]
])('%s is refused in a sentence that names file and row and not the value', async (_, change, sentence) => {
  const error = (await load([changed(change)]).catch((error: Error) => error)) as Error
  expect(error.message).toMatch(sentence)
  expect(error.message).toMatch(/^changed\.csv/)
  expect(error.message).not.toContain('secret')
  expect(existsSync(join(home, 'published'))).toBe(false)
})

test('a column that is new is left out and said', async () => {
  const [loaded] = await load([
    changed(text => text.replaceAll('\n', ',1\n').replace('rate_per_10000,1', 'rate_per_10000,rank'))
  ])
  expect(loaded!.edition.notes).toEqual(['changed.csv: columns that are new to Sightline were left out: rank.'])
})

test.each<[string, string | Uint8Array, RegExp]>([
  ['empty.csv', '', /empty\.csv: the file is empty/],
  ['cut.parquet', 'PAR1 and no more', /cut\.parquet: it cannot be read as Parquet/],
  ['cut.xlsx', 'PK\u0003\u0004 and no more', /cut\.xlsx: it cannot be read as an Excel workbook/],
  [
    'other.json',
    '{"format": "other"}',
    /other\.json: it is JSON, but not a selection of published facts: look at "format"/
  ],
  ['cut.json', '{"format": ', /cut\.json: it cannot be read as JSON/],
  ['long.csv', `a,b\n1,"${'x'.repeat(1_500_000)}"\n`, /long\.csv: a row.* is longer than a million bytes/]
])('%s is refused plainly', async (name, content, sentence) => {
  writeFileSync(join(folder, name), content)
  await expect(load([{ name, path: join(folder, name) }])).rejects.toThrow(sentence)
})

test('a file that is not there is said to be missing', async () => {
  await expect(load([{ name: 'none.csv', path: join(folder, 'none.csv') }])).rejects.toThrow(
    'none.csv: there is no such file'
  )
})

test('an Excel list and a CSV list of one neighbour model give the same neighbours', async () => {
  await load([real('sn_may_2025.xlsx')])
  const before = await published.neighbours('806', '2025')
  const other = openPublished(join(folder, 'other'))
  await other.load([real('sn_model_2025_wide.csv')], { at: '2026-05-01T09:00:00.000Z', by: 'a test' })
  expect(await other.neighbours('806', '2025')).toEqual(before)
  expect(await other.neighbours('909', '2025')).toEqual([])
  await other.close()
})

test('a list of neighbours of a model that is not known is refused', async () => {
  const text = readFileSync(join(DATA, 'sn_model_2025_wide.csv'), 'utf8').replace('North East,890,', 'North East,899,')
  writeFileSync(join(folder, 'new.csv'), text)
  await expect(load([{ name: 'new.csv', path: join(folder, 'new.csv') }])).rejects.toThrow(
    'new.csv: it is a list of statistical neighbours, but of neither the 2021 nor the 2025 model'
  )
})

test('what another process loads is seen at once', async () => {
  expect(await published.editions()).toEqual([])
  const other = openPublished(home)
  await other.load([real('ons_mid-year_population_estimates_2012_to_2024.csv')], {
    at: '2026-05-01T09:00:00.000Z',
    by: 'another'
  })
  await other.close()
  expect((await published.population('806', 2024))?.value).toBe(35_617)
})

test.each<[string, (names: readonly string[]) => boolean]>([
  ['while it writes', names => names.some(name => name.startsWith('.loading-'))],
  ['as its first edition appears', names => names.some(name => !name.startsWith('.'))]
])('a load killed %s leaves whole editions or none, and the next load clears up', async (_, moment) => {
  const files = ['bds_long_0.parquet', `${CLA}.csv`].map(name => join(DATA, name))
  const words = ['--import', 'tsx', 'src/sightline.ts', 'published', 'load', ...files, '--home', home]
  const child = spawn(process.execPath, words, { stdio: 'ignore' })
  const ended = new Promise(resolve => child.on('exit', (code, signal) => resolve(signal ?? code)))
  const folder = join(home, 'published')
  const watch = setInterval(() => existsSync(folder) && moment(readdirSync(folder)) && child.kill('SIGKILL'), 1)
  expect(await ended).toBe('SIGKILL')
  clearInterval(watch)
  for (const { id, tables } of await published.editions()) {
    expect(readdirSync(join(folder, id)).sort()).toEqual(
      [...Object.keys(tables).map(name => `${name}.parquet`), 'manifest.json'].sort()
    )
  }
  await load([real(`${CLA}.csv`)])
  expect(readdirSync(folder).filter(name => name.startsWith('.'))).toEqual([])
  expect(await middlesbroughIn2023()).toBe(148)
})
