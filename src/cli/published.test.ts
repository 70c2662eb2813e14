import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { SHIPPED } from '../published/shipped.js'

const folder = mkdtempSync(join(tmpdir(), 'sightline-published-cli-'))
const home = join(folder, 'home')

function sightline(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'src/sightline.ts', 'published', ...words],
    {
      encoding: 'utf8'
    }
  )
  return { status, stdout, stderr }
}

beforeAll(() => {
  const { status, stdout } = sightline('load', SHIPPED.path, '--home', home, '--by', 'an analyst')
  expect(stdout).toMatch(/^Loaded Shipped with Sightline: .*: 7\d,\d{3} values of 49 measures, 2012 to 2025; missing: /)
  expect(status).toBe(0)
})

afterAll(() => rmSync(folder, { recursive: true }))

test('a measure is shown by year beside neighbours, region and England, with its reasons and neighbours in words', () => {
  const { status, stdout } = sightline('show', 'LAC', '--authority', '806', '--home', home)
  expect(status).toBe(0)
  expect(stdout).toMatch(
    /^Children looked after rate per 10,000 \(LAC\)\n\nYear +Middlesbrough +Neighbours' mean +Median +With data +North East +England +Edition\n/
  )
  expect(stdout).toMatch(/\n2025 +138 +120\.4 +104\.5 +10 of 10 +111 +67 +Shipped/)
  expect(stdout).toContain('Statistical neighbours (2025 model), nearest first: Blackpool, Hartlepool, Stoke-on-Trent')
})

test('suppressed neighbours give the mean bounds, and are named', () => {
  const { stdout } = sightline('show', 'CPPlans2yrsActive', '--authority', '806', '--home', home)
  expect(stdout).toMatch(/\n2025 +4 +4\.3 +3\.1 to 3\.5 +3\.5 +7 of 10 /)
  expect(stdout).toContain('(neighbours in 2025: Hartlepool, Newcastle upon Tyne, Liverpool)')
})

test('an abolished authority is shown with those that took over, and JSON gives everything in either model', () => {
  expect(sightline('show', 'LAC', '--authority', '909', '--home', home).stdout).toMatch(
    /Cumbria ended when 942 and 943 began on 2023-04-01\.\n$/
  )
  const { stdout } = sightline('show', 'LAC', '--authority', '806', '--model', '2021', '--home', home, '--json')
  const { benchmarks, authority } = JSON.parse(stdout)
  expect(authority).toEqual({ code: '806', name: 'Middlesbrough', region: 'North East' })
  expect(benchmarks.at(-1).neighbours).toMatchObject({ model: '2021', withData: 10, mean: 126.2 })
})

test('measures are found by words, and editions listed', () => {
  expect(sightline('measures', 'health', '--home', home).stdout).toContain(
    'Percentage of CLA having Health Checks\n      LACHealth%'
  )
  expect(sightline('editions', '--home', home).stdout).toMatch(
    /selection +2012 to 2025 +7\d,\d{3} +\d{4}-\d\d-\d\d \d\d:\d\d +an analyst\n$/
  )
})

test('an unknown measure or authority is wrong usage, with what was likely meant', () => {
  const measure = sightline('show', 'lac_num', '--authority', '806', '--home', home)
  expect(measure).toMatchObject({ status: 2, stdout: '' })
  expect(measure.stderr).toContain(
    'There is no measure "lac_num" among those loaded. Did you mean:\n  LACnum  Number of Children looked after'
  )
  const authority = sightline('show', 'LAC', '--authority', 'middlesb', '--home', home)
  expect(authority.status).toBe(2)
  expect(authority.stderr).toContain(
    'No authority has the code "middlesb"; give the department\'s three digits. Middlesbrough is 806.'
  )
})

test('a home with nothing published says so', () => {
  const empty = join(folder, 'empty')
  const words = `No published statistics are loaded in ${empty}; load some with "sightline published load FILE…".\n`
  expect(sightline('editions', '--home', empty)).toMatchObject({ status: 0, stdout: words })
  expect(sightline('show', 'LAC', '--authority', '806', '--home', empty)).toMatchObject({ status: 1, stderr: words })
})

test('a file of no known kind is refused with exit code 1', () => {
  const path = join(folder, 'notes.txt')
  writeFileSync(path, 'words, words\n')
  const { status, stderr } = sightline('load', path, '--home', home)
  expect(status).toBe(1)
  expect(stderr).toMatch(/^notes\.txt: it is no kind of published file that is known here/)
})
