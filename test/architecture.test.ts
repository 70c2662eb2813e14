import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { expect, test } from 'vitest'

/** The path of the data: a folder may import only those before it. */
const ORDER = [
  'domain',
  'statistics',
  'sources',
  'rules',
  'lake',
  'published',
  'facts',
  'indicators',
  'figures',
  'register',
  'documents',
  'scorecard',
  'checks',
  'access',
  'practice',
  'papers',
  'web',
  'app.ts',
  'cli',
  'sightline.ts'
]
const LINES = 300
const UNNAMED_DRAWERS = /(^|\/)(utils?|helpers?|common|manager|service|index)(\.|\/|$)/

interface SourceFile {
  readonly path: string
  readonly text: string
}

const files: SourceFile[] = ['src', 'demo', 'test', 'bench'].flatMap(folder =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map(name => join(folder, name))
    .filter(path => /\.(ts|js|mjs|sql|njk|css)$/.test(path))
    .map(path => ({ path, text: readFileSync(path, 'utf8') }))
)
const code = files.filter(file => file.path.startsWith('src') && /\.(ts|js)$/.test(file.path))

test('every folder of src has its place on the path of the data', () => {
  expect(readdirSync('src').filter(name => !ORDER.includes(name))).toEqual([])
})

test('a folder imports only folders before it', () => {
  const backwards = code
    .filter(file => !file.path.endsWith('.test.ts'))
    .flatMap(file => importsOf(file).map(imported => ({ from: roomOf(file.path), path: file.path, imported })))
    .filter(({ from, imported }) => imported.startsWith('src') && placeOf(roomOf(imported)) > placeOf(from))
    .filter(({ path, imported }) => !(path === 'src/app.ts' && imported === 'src/web/application.js'))
  expect(backwards.map(({ path, imported }) => `${path} imports ${imported}`)).toEqual([])
})

test('the program imports nothing from the tests or the benchmarks, and the demo only at its start', () => {
  const strays = code.flatMap(file =>
    importsOf(file)
      .filter(imported => /^(test|bench|demo)\//.test(imported) && !/\.test\.ts$/.test(file.path))
      .filter(imported => !(file.path.startsWith('src/cli') && imported.startsWith('demo/')))
      .map(imported => `${file.path} imports ${imported}`)
  )
  expect(strays).toEqual([])
})

test('an indicator reads facts and never a raw record', () => {
  const raw = code
    .filter(file => file.path.startsWith('src/indicators/'))
    .filter(file => /\b(from|join)\s+(ssda903|annex_a|ssd|cin_census|postcodes)_/.test(file.text))
  expect(raw.map(file => file.path)).toEqual([])
})

test('the clock is read only where the program is put together or a person starts it', () => {
  const readers = code
    .filter(file => !file.path.endsWith('.test.ts') && /\bnew Date\(\)|\bDate\.now\(\)/.test(file.text))
    .map(file => file.path)
    .filter(path => path !== 'src/app.ts' && !path.startsWith('src/cli/'))
  expect(readers).toEqual([])
})

test(`no file has more than ${LINES} lines`, () => {
  const long = files.filter(file => file.text.split('\n').length > LINES + 1)
  expect(long.map(file => file.path)).toEqual([])
})

test('there is no drawer for odds and ends', () => {
  expect(files.filter(file => UNNAMED_DRAWERS.test(file.path)).map(file => file.path)).toEqual([])
})

test('every fact says in its first line what one row is', () => {
  const silent = files.filter(
    file => /src\/(facts|figures)\/[a-z_0-9]+\.sql$/.test(file.path) && !/^-- one row per /.test(file.text)
  )
  expect(silent.map(file => file.path)).toEqual([])
})

test('nothing is left to do later', () => {
  const words = ['TO' + 'DO', 'FIX' + 'ME', 'XX' + 'X:', 'HA' + 'CK']
  const marks = files.filter(file => words.some(word => new RegExp(`\\b${word}\\b`).test(file.text)))
  expect(marks.map(file => file.path)).toEqual([])
})

function importsOf(file: SourceFile): string[] {
  const imports = [...file.text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)]
  return imports.map(match => normalize(join(dirname(file.path), match[1]!)))
}

function roomOf(path: string): string {
  return path.split('/')[1]!
}

function placeOf(room: string): number {
  return ORDER.indexOf(room.replace(/\.js$/, '.ts'))
}
