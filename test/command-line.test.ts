import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { readIndicators } from '../src/indicators/read-indicators.js'
import { sampleFiles } from './sample-home.js'

interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
}

const folder = mkdtempSync(join(tmpdir(), 'sightline-cli-'))
const home = join(folder, 'home')
const paths = (year: number) => sampleFiles(year).map(file => file.path)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Runs `sightline` as a person would, in a home of its own. */
function sightline(...args: string[]): Promise<Ran> {
  return new Promise(resolve => {
    const command = ['dist/sightline.js', ...args]
    execFile(process.execPath, command, { maxBuffer: 1e8 }, (error, out, err) =>
      resolve({ code: error ? Number(error.code) : 0, out, err })
    )
  })
}

describe('sightline load', () => {
  test('with errors to mend keeps nothing, says where they are and how to keep it all the same, and exits 1', async () => {
    const ran = await sightline('load', ...paths(2018), '--authority', '806', '--home', home)
    expect(ran.code).toBe(1)
    expect(ran.err).toMatch(/2018-\w+\.csv, .*, row \d+: /)
    expect(ran.err).toContain('--with-errors')
    expect((await sightline('loads', '--home', home)).out).toContain('There are no loads')
  })

  test('keeps them when told to', async () => {
    const ran = await sightline(
      'load',
      ...paths(2018),
      '--authority',
      '806',
      '--home',
      home,
      '--with-errors',
      '--received',
      '2019-06-01'
    )
    expect(ran).toMatchObject({ code: 0, err: '' })
    expect(ran.out).toContain('Kept as load 1: Children looked after return (SSDA903), 2018-19.')
  })

  test.each([
    ['an authority that is none', ['--authority', '1'], 2],
    ['a source that is none', ['--authority', '806', '--source', 'spreadsheet'], 2],
    ['a moment that is none', ['--authority', '806', '--received', 'yesterday'], 2],
    ['a year that is none', ['--authority', '806', '--period', '2018'], 1],
    ['another year than the files hold', ['--authority', '806', '--period', '2023-24'], 1]
  ])('%s is said in a sentence', async (_, options, code) => {
    const ran = await sightline('load', ...paths(2018), ...options, '--home', join(folder, 'other'))
    expect(ran.code).toBe(code)
    expect(ran.err.trim().split('\n')).toHaveLength(1)
    expect(ran.out).toBe('')
  })

  test('a file that is not there, or of no known kind, is named', async () => {
    const odd = join(folder, 'shopping.csv')
    writeFileSync(odd, 'apples,pears\n1,2\n')
    const absent = await sightline('load', join(folder, 'absent.csv'), '--authority', '806', '--home', home)
    const unknown = await sightline('load', odd, '--authority', '806', '--home', home)
    expect([absent.code, unknown.code]).toEqual([1, 1])
    expect(absent.err).toContain('absent.csv')
    expect(unknown.err).toContain('shopping.csv')
  })
})

describe('sightline figures', () => {
  test('gives every month end of a range with what it came from, as JSON', async () => {
    const ran = await sightline('figures', 'CL01', '--from', '2018-04', '--to', '2019-03', '--home', home, '--json')
    const { figures, provenance } = JSON.parse(ran.out)
    expect(figures).toHaveLength(12)
    expect(figures[11]).toMatchObject({
      indicator: 'CL01',
      authority: '806',
      asAt: '2019-03-31',
      unit: 'count',
      missing: null
    })
    expect(provenance).toMatchObject({ loads: [1] })
  })

  test('gives a day between month ends, broken down, the parts adding up to the whole', async () => {
    const ran = await sightline('figures', 'CL01', '--as-at', '2018-11-15', '--by', 'sex', '--home', home, '--json')
    const [whole, ...parts] = JSON.parse(ran.out).figures as { value: number; numerator: number }[]
    expect(parts.reduce((sum, part) => sum + part.numerator, 0)).toBe(whole!.value)
  })

  test('says so when nothing was known yet', async () => {
    const ran = await sightline('figures', 'CL01', '--known-at', '2019-05-31', '--home', home)
    expect(ran.code).toBe(1)
    expect(ran.err).toContain('No load of authority 806 was in force')
  })

  test('draws a table a person can read, and refuses an indicator that is none', async () => {
    const table = await sightline('figures', 'PL01', '--as-at', '2019-03-31', '--home', home)
    expect(table.out).toMatch(/PL01 {2}Children looked after with three or more placements/)
    expect(table.out).toMatch(/31 March 2019 +\d+\.\d% /)
    expect(await sightline('figures', 'ZZ99', '--home', home)).toMatchObject({ code: 2 })
  })

  test('writes CSV, one row a figure', async () => {
    const indicators = await readIndicators()
    const ran = await sightline('figures', '--as-at', '2019-03-31', '--format', 'csv', '--home', home)
    expect(ran.out.split('\r\n').filter(line => /^806,[A-Z]{2}\d\d,/.test(line))).toHaveLength(indicators.length)
  })
})

describe('sightline loads', () => {
  test('lists them, and withdrawing one takes its figures from then on', async () => {
    expect((await sightline('loads', '--home', home)).out).toMatch(/1 +806 +ssda903 +2018-19 .*in force/)
    const ran = await sightline('loads', 'withdraw', '1', '--reason', 'Sent by mistake', '--home', home)
    expect(ran).toMatchObject({ code: 0, err: '' })
    expect((await sightline('loads', '--home', home)).out).toContain('withdrawn')
    expect((await sightline('figures', 'CL01', '--home', home)).code).toBe(1)
    expect((await sightline('loads', 'withdraw', '1', '--reason', 'Again', '--home', home)).err).toContain(
      'withdrawn already'
    )
  })
})

describe('sightline children', () => {
  test('shows nobody to somebody it does not know', async () => {
    const asked = [
      '--as-at',
      '2019-03-31',
      '--email',
      'nobody@example.org',
      '--purpose',
      'check-data',
      '--words',
      'Looking for a mistake'
    ]
    const ran = await sightline('children', 'CL01', ...asked, '--authority', '806', '--home', home)
    expect(ran).toMatchObject({ code: 1, out: '' })
  })
})

test('a command that is none is wrong usage', async () => {
  expect(await sightline('conjure')).toMatchObject({ code: 2 })
})
