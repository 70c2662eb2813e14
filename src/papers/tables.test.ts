import { afterAll, beforeAll, expect, test } from 'vitest'
import { PaperHome, type Trying } from '../../test/paper-home.js'
import type { TableBlock } from '../documents/block.js'

let home: PaperHome

beforeAll(async () => {
  home = await PaperHome.make()
})
afterAll(() => home.close())

/** The table that a paper of one binding is. */
async function table(text: string, trying: Trying = {}): Promise<TableBlock> {
  const { document, problems } = await home.workOut(text, trying)
  expect(problems).toEqual([])
  const [block] = document.blocks
  expect(block?.as).toBe('table')
  return block as TableBlock
}

/** A table as text: cells with ` | ` between. */
function drawn({ columns, rows }: TableBlock): string[] {
  return [columns.map(({ heading }) => heading), ...rows.map(row => row.map(({ text }) => text))].map(row =>
    row.join(' | ')
  )
}

test('a series goes back from the last day at even steps, a rate beside its number and its population', async () => {
  expect(drawn(await table('{{series CL02 from=-2y every=year}}'))).toEqual([
    'Day | Rate per 10,000 children | Number | Aged 0 to 17',
    '31 March 2019 | Not covered | – | –',
    '31 March 2020 | 55.1 | 181 | 32,877',
    '31 March 2021 | 35.8 | 119 | 33,231'
  ])
})

test('several indicators stand below each other with the days across, while those fit', async () => {
  const few = await table('{{series CL01 PL01 from=-1y every=quarter}}')
  const many = await table('{{series CL01 PL01 from=-1y}}')
  expect(few.columns.length).toBe(6)
  expect(many.columns.map(({ heading }) => heading).slice(0, 2)).toEqual(['Day', 'Children looked after'])
  expect(many.rows.length).toBe(13)
})

test('a breakdown adds up to its total, and shares to a hundred', async () => {
  const { rows } = await table('{{breakdown CL01 age_band}}')
  const column = (at: number) => rows.map(row => row[at]!.value!)
  const sum = (values: readonly number[]) => values.reduce((all, each) => all + each, 0)
  expect(sum(column(1).slice(0, -1))).toBe(column(1).at(-1))
  expect(sum(column(2).slice(0, -1))).toBeCloseTo(100)
  expect(column(2).at(-1)).toBe(100)
})

test('what is not shown is c with no value, the note says why, and no share gives it away', async () => {
  const { rows, note } = await table('{{breakdown CL01 placement_type}}', { audience: 'members' })
  const hidden = rows.filter(row => row[1]!.text === 'c')
  expect(hidden.length).toBeGreaterThan(1)
  for (const row of hidden)
    expect(row.slice(1)).toEqual([
      { text: 'c', value: null },
      { text: 'c', value: null }
    ])
  expect(note).toContain('c: not shown, to protect children.')
})

test('a breakdown of a day that no source tells of says so', async () => {
  const { document } = await home.workOut('{{breakdown CP06 sex}}')
  expect(document.blocks).toMatchObject([{ as: 'notice' }])
})

test('published years stand beside the region, England and neighbours, and none is later than the paper', async () => {
  const { columns, rows, note } = await table('{{published LAC years=3}}')
  expect(columns.map(({ heading }) => heading)).toEqual(['Area', '2019', '2020', '2021'])
  expect(rows.map(([name]) => name!.text)).toEqual([
    'Middlesbrough',
    'North East',
    'England',
    'Statistical neighbours (mean)'
  ])
  expect(note).toBe(
    'Source: Children looked after rate per 10,000, published in LAIT April 2026. Statistical neighbours: the mean of those with data (10 of 10), 2025 model.'
  )
})

test('a measure that is not loaded says so', async () => {
  const { document } = await home.workOut('{{published no-such-measure}}')
  expect(document.blocks).toMatchObject([{ as: 'notice' }])
})

test('a scorecard has a row an indicator, and no column that nothing fills', async () => {
  const all = drawn(await table('{{scorecard CL01 PL01}}'))
  expect(all[0]).toBe(
    'Indicator | 31 March 2020 | 31 March 2021 | What the control chart says | Target | England, 2021 | Statistical neighbours (mean), 2021'
  )
  expect(all[2]).toMatch(/^Children looked after with three .* \| 14\.3% \| .* \| 12\.0% \(not met\) \| 9% \| 7\.2%$/)
  expect(drawn(await table('{{scorecard CL04}}'))[0]).toBe(
    'Indicator | 31 March 2020 | 31 March 2021 | What the control chart says'
  )
})

test('a domain is all of its indicators, in the words of the scorecard', async () => {
  const { rows } = await table('{{scorecard domain=placements before=-3m}}')
  expect(rows.length).toBe(home.indicators.filter(({ id }) => id.startsWith('PL')).length)
})

test.each([
  ['{{scorecard}}', 'A scorecard is of indicators, or of a domain.'],
  ['{{series CL01 from=now}}', 'A series goes from an earlier day to a later one.'],
  ['{{published LAC years=40}}', 'A table has from 1 to 12 years.']
])('%s is refused with a sentence', async (text, sentence) => {
  const { problems } = await home.workOut(text)
  expect(problems.map(problem => problem.sentence)).toEqual([sentence])
})

test('every number of a table is stated', async () => {
  for (const text of ['{{series CL02 from=-2y every=year}}', '{{published LAC}}', '{{scorecard CL01 PL01}}']) {
    const { document, stated } = await home.workOut(text)
    const values = new Set(
      stated.flatMap(({ value, numerator, denominator, population }) => [
        value,
        numerator,
        denominator,
        population?.value
      ])
    )
    for (const block of document.blocks)
      if (block.as === 'table')
        for (const { value } of block.rows.flat()) expect(value === null || values.has(value)).toBe(true)
  }
})

const SEVEN = 'CL03 CL08 PL02 PM02 AD01 PL06 PL01'

test('the seven proxies have a baseline, a target that says how it is made, and a status', async () => {
  const { rows, columns, note } = await table(`{{proxies ${SEVEN} outcome=CL02 baseline=2020-03-31 higher=PM02}}`)
  expect(columns.map(({ heading }) => heading)).toEqual([
    ...['Indicator', 'Baseline, 31 March 2020', '31 March 2021', 'Expected by now', 'Target by 31 March 2023'],
    ...['Status', 'What the control chart says']
  ])
  expect(rows.length).toBe(8)
  expect(rows.at(-1)![0]!.text).toBe('Outcome: Children looked after, rate per 10,000')
  expect(note).toContain('Targets are the mean of the statistical neighbours (2025 model, ')
  expect(note).toContain('and move with each release.')
})

test('a target fixed before anything was published is none, and one fixed since says so', async () => {
  const before = await table(`{{proxies ${SEVEN} fixed=2020-01-01 baseline=2020-03-31}}`)
  expect(before.rows.map(row => row[4]!.text)).toEqual(Array(7).fill('None'))
  const since = await table(`{{proxies ${SEVEN} fixed=2026-05-31 average=median baseline=2020-03-31}}`)
  expect(since.note).toContain('are fixed as published by 31 May 2026')
})

test('there are seven proxies', async () => {
  const { problems } = await home.workOut('{{proxies CL03 PL01}}')
  expect(problems[0]!.sentence).toBe('There are 7 proxy indicators, and 2 are named.')
})
