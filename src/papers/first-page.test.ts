import { expect, test } from 'vitest'
import { firstPage, lackingHeadings } from './first-page.js'
import type { Paper } from './paper.js'

const PAPER: Paper = {
  ...{
    authority: '806',
    title: 'Update',
    text: '',
    asAt: '2022-12-31',
    knownAt: null,
    dated: '2023-01-24',
    draft: true
  },
  body: 'Executive',
  front: [
    { label: 'Submitted to', text: 'Executive' },
    { label: 'Date', text: '24 January 2023' },
    { label: 'Report of', text: 'Executive Member' }
  ]
}
const WRITTEN = [
  { label: 'Wards', text: 'All' },
  { label: 'key decision', text: 'No' },
  { label: 'Status', text: 'Public' }
]

test('lines of the first page stand in the order of the body, those it does not know last', () => {
  expect(firstPage(PAPER, WRITTEN).map(({ label }) => label)).toEqual([
    'Report of',
    'Submitted to',
    'Date',
    'Status',
    'key decision',
    'Wards'
  ])
})

test('what is written takes the place of what the paper says of itself', () => {
  const front = firstPage(PAPER, [{ label: 'Report of', text: 'The Director' }])
  expect(front.filter(({ label }) => label === 'Report of')).toEqual([{ label: 'Report of', text: 'The Director' }])
})

test('required lines and headings that are missing are told, from the day the pattern holds', () => {
  const front = firstPage(PAPER, WRITTEN)
  const blocks = [{ as: 'heading', level: 1, text: 'PURPOSE', id: 'purpose' }] as const
  const sentences = lackingHeadings(PAPER, front, blocks).map(({ sentence }) => sentence)
  expect(sentences[0]).toContain('“Strategic priority”')
  expect(sentences[0]).not.toContain('“Status”')
  expect(sentences[1]).toContain('“Executive summary”')
  expect(sentences[1]).not.toContain('“Purpose”')
  expect(lackingHeadings({ ...PAPER, dated: '2023-01-23' }, front, blocks)).toEqual([])
})

test('what every report to a body bears stops one without it; what one sort of report bears is told alone', () => {
  const found = (more: Partial<Paper>) => lackingHeadings({ ...PAPER, ...more }, [], []).map(({ finding }) => finding)
  expect(found({})).toEqual(['fails', 'fails'])
  expect(found({ authority: '808', body: 'Cabinet' })).toEqual(['fails', 'fails'])
  expect(found({ body: 'Overview and Scrutiny Board' })).toEqual(['warns', 'warns'])
})

test('a body without headings of its own, and a paper that goes to none, lack nothing', () => {
  expect(lackingHeadings({ ...PAPER, authority: '316' }, [], [])).toEqual([])
  expect(lackingHeadings({ ...PAPER, body: null }, [], [])).toEqual([])
})
