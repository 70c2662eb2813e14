import { expect, test } from 'vitest'
import type { Block, Document, Inline } from '../../documents/block.js'
import { printedChildIds } from './printed-child-ids.js'

const IDS = new Set(['123456', 'ab/12345'])

function words(text: string): Inline[] {
  return [{ as: 'text', text }]
}

function found(blocks: readonly Block[], more: Partial<Document> = {}, said = ''): string[] {
  const paper: Document = {
    ...{ title: 'A paper', council: 'A council', front: [], audience: 'public', blocks, notes: [], record: [] },
    ...{ dated: '2026-11-02', draft: false, ...more }
  }
  const record = [{ what: 'signed as Director', by: 'Rosa Quill', at: '2026-11-02T09:00:00.000Z', words: said }]
  return printedChildIds(paper, record, IDS).map(sentence => sentence.replace(/ holds the id of a child\..*/, ''))
}

function paragraph(text: string): Block {
  return { as: 'paragraph', number: '1', words: words(text) }
}

test.each(['123456', 'Of (123456), who moved.', '“123456’s home”', 'child:123456', 'AB/12345', 'ab/12345, and others'])(
  '%s holds a known id',
  text => {
    expect(found([paragraph(text)])).toEqual(['Paragraph 1'])
  }
)

test.each(['123,456 people', '123 456', '1234567', '12345', 'x123456', 'AB 12345', 'AB/123456x', 'Nobody at all'])(
  '%s holds none',
  text => {
    expect(found([paragraph(text)])).toEqual([])
  }
)

test('every part where people’s words stand is looked through, and is told by its place and none of its words', () => {
  const cell = (text: string) => ({ text, value: null })
  const table = { id: 't', title: 'T', columns: [{ heading: 'H', align: 'left' as const }], note: null }
  const blocks: Block[] = [
    { as: 'heading', level: 1, text: 'First', id: 'first' },
    { as: 'list', ordered: false, items: [words('one'), words('123456')] },
    { as: 'heading', level: 1, text: 'About 123456', id: 'second' },
    { as: 'quotation', words: words('I like it'), by: 'Child 123456' },
    { as: 'notice', tone: 'plain', words: words('123456') },
    { as: 'table', ...table, rows: [[{ text: '123456', value: 123456 }]] },
    {
      as: 'chart',
      id: 'c',
      title: 'C',
      sentence: 'S',
      svg: '',
      narrow: '',
      table: { ...table, rows: [[cell('123456')]] }
    }
  ]
  const more = { title: 'Of 123456', front: [{ label: 'Why', text: '123456' }] }
  expect(found(blocks, more, 'Read 123456.')).toEqual([
    ...['The title', 'The first page', 'A list under “First”', 'A heading under “First”', 'A quotation under “First”'],
    ...['A note under “First”', 'A table under “First”', 'A chart under “First”', 'What is said in its record']
  ])
})

test('a bound figure is a number of the data and no id', () => {
  expect(found([{ as: 'paragraph', number: '1', words: [{ as: 'figure', text: '123456', note: 1 }] }])).toEqual([])
})
