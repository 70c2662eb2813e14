import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'sightline-signals-'))
afterAll(() => rmSync(folder, { recursive: true }))

function signals(content: string | Buffer, ...words: string[]) {
  const path = join(folder, 'series.csv')
  writeFileSync(path, content)
  return run(path, ...words)
}

function run(...words: string[]) {
  const command = ['--import', 'tsx', 'src/sightline.ts', 'signals', ...words]
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' })
  return { status, stdout, stderr }
}

const lines = (...rows: string[]) => `${rows.join('\n')}\n`
const months = (...values: (number | string)[]) =>
  lines('Month,Value', ...values.map((value, index) => `2025-${String(index + 1).padStart(2, '0')},${value}`))
/** The NEET table of a council's 2019 report; limits 2.3 to 11.8 by practice.md annex E row 18. */
const neet = lines(
  'date,value',
  '2013-03-31,12.3%',
  '2014-03-31,9.0%',
  '2015-03-31,6.6%',
  '2016-03-31,5.4%',
  '2017-03-31,4.2%',
  '2018-03-31,5.0%'
)

test('a series is printed with centre, limits, the rule broken, what it means, and which chart and why', () => {
  const { status, stdout, stderr } = signals(neet, '--better', 'lower')
  expect([status, stderr]).toEqual([0, ''])
  expect(stdout).toContain(
    'series.csv: 6 values, March 2013 to March 2018\nAn XmR chart, because the sizes behind the percentages are not given'
  )
  expect(stdout).toMatch(/\nMonth +Value +Mean +Lower limit +Upper limit +Signal\n─/)
  expect(stdout).toMatch(/\nMarch 2013 +12\.3% +7\.1% +2\.3% +11\.8% +Concern: above the upper limit\n/)
  expect(stdout).toMatch(/\nMarch 2018 +5\.0% +7\.1% +2\.3% +11\.8%\n/)
  expect(stdout).toContain('In March 2018 the value was 5.0%, no more than chance would bring.')
  expect(stdout).toContain('The limits rest on 6 values and are on trial until there are 12.')
})

test('with numerator and denominator it is a p-chart, in JSON too', () => {
  const content = lines('day;numerator;denominator', '31/01/2025;30;100', '28/02/2025;300;1000', '31/03/2025;170;1400')
  const { status, stdout } = signals(content, '--better', 'lower', '--target', '25', '--json')
  const answer = JSON.parse(stdout)
  expect(status).toBe(0)
  expect(answer).toMatchObject({
    file: 'series.csv',
    chart: 'p',
    kind: 'p',
    unit: 'percent',
    target: 25,
    assurance: 'pass'
  })
  expect(answer.points.map((point: { rule: string | null }) => point.rule)).toEqual([
    null,
    'astronomical',
    'astronomical'
  ])
  expect(answer.reason).toContain('of sizes from 100 to 1400')
})

test('the chart asked for is drawn, and stocks carry their warning', () => {
  const content = lines('date,numerator,denominator', '2025-01-31,30,100', '2025-02-28,30,100', '2025-03-31,31,100')
  const { stdout } = signals(content, '--chart', 'xmr', '--series', 'stock')
  expect(stdout).toContain('An XmR chart, because it was asked for.\nMost of those counted are the same')
  expect(stdout).toContain('too narrow')
})

test('a rebase with its cause and its name starts new limits', () => {
  const words = ['--rebase', '2025-04-01', '--cause', 'a new front door', '--by', 'A. Head']
  const { status, stdout } = signals(months(10, 11, 10, 20, 21, 20), ...words)
  expect(status).toBe(0)
  expect(stdout).toContain('Limits were set anew from April 2025 by A. Head: a new front door.')
  expect(stdout).toMatch(/\nMarch 2025 +10 +10\.3 /)
  expect(stdout).toMatch(/\nApril 2025 +20 +20\.3 /)
})

test('a rebase without a cause, a name, a day or an effect is wrong usage', () => {
  const content = months(10, 11, 10)
  const cases: [string[], string][] = [
    [['--rebase', '2025-02-01', '--by', 'A'], 'Each --rebase needs a --cause'],
    [['--rebase', '2025-02-01', '--cause', ' ', '--by', 'A'], 'Each --rebase needs a --cause'],
    [['--rebase', '2025-02-01', '--cause', 'x'], 'A --rebase needs --by'],
    [['--rebase', '2025-02-31', '--cause', 'x', '--by', 'A'], '--rebase needs a day such as'],
    [['--rebase', '2025-04-01', '--cause', 'x', '--by', 'A'], 'series.csv runs from 2025-01-31 to 2025-03-31'],
    [['--cause', 'x'], 'belong to a --rebase']
  ]
  for (const [words, sentence] of cases) {
    const { status, stdout, stderr } = signals(content, ...words)
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain(sentence)
  }
})

test('an unknown direction, a target that is no number and a missing file name are wrong usage', () => {
  expect(signals(months(1, 2), '--better', 'up').status).toBe(2)
  expect(signals(months(1, 2), '--target', 'high')).toMatchObject({
    status: 2,
    stderr: '--target needs a number, such as --target 95.\n'
  })
  expect(signals(months(1, 2), '--chart', 'p', '--unit', 'days').status).toBe(2)
  expect(run().status).toBe(2)
})

test('every row that cannot be read is named at once, and no value is repeated', () => {
  const { status, stdout, stderr } = signals(
    lines('month,value', '2025-01,12', 'Smarch,13', '2025-03,secret', '2025-01,4')
  )
  expect([status, stdout]).toEqual([1, ''])
  expect(stderr).toBe(
    lines(
      'series.csv, row 3: the day cannot be read; write it as 2026-03-31, 31/03/2026 or March 2026.',
      'series.csv, row 4: the value is not a number; put a number or leave it blank.',
      'series.csv, row 5: the day is that of row 2; leave one row a day.'
    )
  )
})

test('a share above one whole is named by its row', () => {
  const { status, stderr } = signals(lines('date,numerator,denominator', '2025-01-31,5,4', '2025-02-28,-1,4'))
  expect(status).toBe(1)
  expect(stderr).toContain('row 2: the numerator is more than the denominator')
  expect(stderr).toContain('row 3: a numerator or denominator is below 0')
})

test('a file that holds no series says what it lacks', () => {
  const cases: [string | Buffer, string][] = [
    ['', 'series.csv is empty'],
    ['date,value\n', 'series.csv has no rows under its headings'],
    ['a,b\n1,2\n', 'series.csv has no column of days'],
    ['date,a,b\n2025-01-31,2,3\n', 'series.csv has no column of values'],
    ['date,value,value\n2025-01-31,2,3\n', 'series.csv has more than one value column'],
    ['date,numerator\n2025-01-31,2\n', 'series.csv has a numerator or a denominator column but not both'],
    [Buffer.from('PK\x03\x04rest'), 'series.csv is not a CSV file; save it as CSV.'],
    ['date,value\n2025-01-31,"2\n', 'series.csv, row 2, opens a quotation mark']
  ]
  for (const [content, sentence] of cases) {
    const { status, stdout, stderr } = signals(content)
    expect([status, stdout]).toEqual([1, ''])
    expect(stderr).toContain(sentence)
    expect(stderr.trim().split('\n')).toHaveLength(1)
  }
})

test('a p-chart of a file without numerators, and a file that is not there, are input to mend', () => {
  expect(signals(months(1, 2), '--chart', 'p')).toMatchObject({ status: 1 })
  expect(run(join(folder, 'none.csv'))).toMatchObject({ status: 1, stdout: '' })
})

test('the one other column is the values, a blank is a gap, and rows may come in any order', () => {
  const { stdout } = signals(
    lines('Children,Week ending', '5,2025-03-24', ',2025-03-10', '3,2025-03-17', '4,2025-03-03')
  )
  expect(stdout).toContain('series.csv: 3 values, 3 March 2025 to 24 March 2025')
  expect(stdout).toMatch(/\n10 March 2025 +– /)
  expect(stdout).toContain('On 24 March 2025 the value was 5')
})
