import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'sightline-load-'))
const home = join(folder, 'home')
afterAll(() => rmSync(folder, { recursive: true }))

function sightline(...words: string[]) {
  const command = ['--import', 'tsx', 'src/sightline.ts', ...words]
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' })
  return { status, stdout, stderr }
}

function load(...words: string[]) {
  return sightline('load', ...words, '--authority', '806', '--home', home)
}

function made(name: string, content: string): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const HEADINGS = 'CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\n'
const episodes = made('episodes.csv', `${HEADINGS}1,05/04/2020,S,C2,N1,U4,PR1,,,,,,\n`)
const reviews = made('reviews.csv', 'CHILD,DOB,REVIEW,REVIEW_CODE\n1,01/02/2010,05/05/2020,PN1\n')

describe('a second load of a period', () => {
  test('says which load it takes the place of, and what that one held besides', () => {
    expect(load(episodes, reviews, '--received', '2020-06-01')).toMatchObject({ status: 0, stderr: '' })
    const { stdout } = load(episodes)
    expect(stdout).toBe(
      'Kept as load 2: Children looked after return (SSDA903), 2020-21.\n' +
        '  Episodes          1 row\n' +
        'It takes the place of load 1, which stays for figures known at an earlier moment.\n' +
        'That load also held Reviews, which this one does not: they no longer count. If they still should, send the ' +
        'whole return again, or go back with "sightline loads withdraw 2 --reason …".\n'
    )
  })

  test('received earlier than the one that counts says that the other goes on counting', () => {
    expect(load(episodes, reviews, '--received', '2020-05-01').stdout).toContain(
      'Load 2 of the same period was received later, so that one goes on counting.\n'
    )
  })
})

test('withdrawing tells what was recorded, as JSON when asked', () => {
  const { status, stdout } = sightline('loads', 'withdraw', '3', '--reason', 'sent twice', '--home', home, '--json')
  expect(status).toBe(0)
  expect(JSON.parse(stdout)).toMatchObject({ number: 3, reason: 'sent twice' })
})

test('errors of one kind stand in one line with their count and rows', () => {
  const rows = ['31/02/2020', '32/02/2020'].map(day => `1,${day},S,C2,N1,U4,PR1,,,,,,\n`)
  const { status, stdout, stderr } = load(
    made('days.csv', `${HEADINGS}1,05/04/2020,S,C2,N1,U4,PR1,,,,,,\n${rows.join('')}`)
  )
  expect([status, stdout]).toEqual([1, ''])
  expect(stderr).toMatch(
    /^To mend\n +2 {2}days.csv, Episodes, row 3: DECOM is not a day of the calendar; write it as dd\/mm\/yyyy. Also 4.\n\nNothing was kept: 2 errors are to be mended. /
  )
})

test('a period that cannot be told is asked for with the option to give it', () => {
  expect(load(made('no-days.csv', `${HEADINGS}1,,S,C2,N1,U4,PR1,,,,,,\n`)).stderr).toMatch(
    /^Say which year .* Add --period, such as --period 2025-26.\n$/
  )
})

test('a moment with its month first or in the future is wrong usage', () => {
  expect(load(episodes, '--received', '05/06/2026')).toMatchObject({ status: 2, stdout: '' })
  expect(load(episodes, '--received', '2999-01-01')).toMatchObject({
    status: 2,
    stderr: '--received lies in the future; give the moment when the files came.\n'
  })
})

test('a home that is a file, a folder given as a file and a place that cannot be written are said in a sentence', () => {
  const inFile = sightline('load', episodes, '--authority', '806', '--home', reviews)
  expect(inFile).toMatchObject({ status: 1, stdout: '' })
  expect(inFile.stderr).toBe(
    `Nothing can be written in the data folder ${reviews}; choose a folder that you may change.\n`
  )
  expect(load(folder).stderr).toBe(`${folder} is a folder; name the files in it, such as ${join(folder, '*.csv')}.\n`)
  const out = join(folder, 'none', 'figures.csv')
  const written = sightline('figures', 'CL01', '--home', home, '--format', 'csv', '--out', out)
  expect(written).toMatchObject({ status: 1, stderr: `${out} cannot be written (ENOENT); choose another place.\n` })
})

test('a file name that breaks lines or gives the terminal orders is shown without them', () => {
  const path = made('odd\nname\u001b[31m.csv', 'words\n')
  expect(load(path).stderr).toMatch(/^odd\ufffdname\ufffd\[31m.csv is no return [^\n]*\n$/)
  expect(readFileSync(path, 'utf8')).toBe('words\n')
})

test('a range that ends before it begins, or stands beside a day, is wrong usage', () => {
  expect(sightline('figures', 'CL01', '--from', '2021-03', '--to', '2020-04', '--home', home)).toMatchObject({
    status: 2,
    stderr: 'The range from 2021-03 to 2020-04 ends before it begins.\n'
  })
  expect(sightline('figures', '--from', '2020-04', '--as-at', '2020-04-30', '--home', home).status).toBe(2)
})
