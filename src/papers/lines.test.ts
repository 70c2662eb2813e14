import { afterAll, beforeAll, expect, test } from 'vitest'
import { PaperHome } from '../../test/paper-home.js'
import { spoken } from './blocks-of.js'

let home: PaperHome

beforeAll(async () => {
  home = await PaperHome.make()
})
afterAll(() => home.close())

/** The words of a paper of one paragraph. */
async function said(text: string, audience: 'officers' | 'members' = 'officers'): Promise<string> {
  const { document, problems } = await home.workOut(text, { audience })
  expect(problems).toEqual([])
  return document.blocks.map(block => ('words' in block ? spoken(block.words) : block.as)).join('\n')
}

test('a count changes by a number and per cent, and what no signal marks is within the usual variation', async () => {
  expect(await said('{{change CL01 2021-01-31 to=2021-02-28}}')).toMatch(
    /^(rose|fell) by \d+ \(\d+\.\d%\), from \d+ on 31 January 2021 to \d+ on 28 February 2021/
  )
  expect(await said('{{change PL01 -1y}}')).toMatch(/^(rose|fell) by \d+\.\d percentage points, from /)
})

test('a change never says whether it is good', async () => {
  for (const { id } of home.indicators)
    expect(await said(`{{change ${id} -1y}}`)).not.toMatch(/improve|worse|better|good|bad/i)
})

test('a figure that is not shown is not compared', async () => {
  expect(await said('{{change CL06 2020-03-31}}', 'members')).toContain('not shown, to protect children')
})

test('a comparator says whose it is, of which year, release and model, and how many had data', async () => {
  expect(await said('{{comparator CL02 England}}')).toBe('69 per 10,000 for England (2021; LAIT April 2026)')
  expect(await said('{{comparator CL02 neighbours average=mean model=2021}}')).toBe(
    '135.3 per 10,000, the mean of statistical neighbours (2021; 10 of 10 with data; 2021 model; LAIT April 2026)'
  )
  expect(await said('{{comparator CL02 neighbours average=median model=2021 show=value}}')).toBe('122.0 per 10,000')
})

test('a comparator is of a year that had ended by the paper’s day', async () => {
  const { document } = await home.workOut('{{comparator CL02 England}}', { asAt: '2021-03-30' })
  expect(document.notes[0]!.text).toContain('(2020; ')
})

test('a target is set beside the value it is judged by', async () => {
  expect(await said('The target {{target PL01}}.')).toBe('The target is 12.0%, which 14.3% does not meet.')
  expect(await said('The target {{target CL03}}.')).toBe('The target is not set.')
})

test('a ratio is told the right way round, with its window and both counts', async () => {
  expect(await said('{{ratio CL05}}')).toBe('21 in for every 100 out (7 in, 34 out, 1 October 2020 to 31 March 2021)')
})

test('a number from outside keeps its own decimals, its source and how exactly its date is known', async () => {
  const text = '{{stated "Average caseload" 16.7 unit=count as-at=2021-12 source="Performance report, December 2021"}}'
  const { document, stated } = await home.workOut(text)
  expect(document.notes[0]!.text).toBe(
    'Average caseload, Middlesbrough, December 2021: 16.7. Source: Performance report, December 2021.'
  )
  expect(stated[0]).toMatchObject({ value: 16.7, unit: 'count', asAt: '2021-12-31', precision: 'month', of: '806' })
})

test.each([
  ['{{change CL01 now}}', 'A change goes from an earlier day to a later one.'],
  ['{{comparator CI01 England}}', 'Nothing is published that CI01 could be set beside.'],
  ['{{comparator PL01 England average=mean}}', 'Only statistical neighbours have an average and a model.'],
  ['{{ratio CL01}}', 'CL01 is no ratio; {{figure CL01}} gives its value.'],
  [
    '{{stated "x" 3 unit=count as-at=May source=y}}',
    'May is not a date; write 2022-01-31, a month as 2022-01 or a year as 2022.'
  ]
])('%s is refused with a sentence', async (text, sentence) => {
  const { problems } = await home.workOut(text)
  expect(problems.map(problem => problem.sentence)).toEqual([sentence])
})
