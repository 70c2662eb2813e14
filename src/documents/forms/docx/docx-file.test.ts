import { expect, test } from 'vitest'
import { xmlTags } from '../../../../test/xml-tags.js'
import type { ChartBlock, Document } from '../../block.js'
import { exampleDocument } from '../example-document.js'
import { legalDocument } from '../legal-document.js'
import { zipEntries } from '../zip/zip-entries.js'
import { docxFile } from './docx-file.js'

const files = await open(exampleDocument, false)
const body = xmlTags(files.get('word/document.xml')!)
const values = (name: string, key: string): string[] =>
  body.flatMap(tag => (tag.name === name ? (tag.attributes[key] ?? []) : []))

test('every part is well-formed', () => {
  for (const [name, text] of files) if (/\.(xml|rels)$/.test(name)) expect(() => xmlTags(text), name).not.toThrow()
})

test('headings, title and captions bear the styles of Word', () => {
  const styles = new Set(values('w:pStyle', 'w:val'))
  for (const style of ['Title', 'Heading1', 'Heading2', 'Heading3', 'Caption', 'Quote']) expect(styles).toContain(style)
})

test('each table marks its heading row, which is repeated and not parted', () => {
  expect(body.filter(tag => tag.name === 'w:tblHeader')).toHaveLength(6)
  expect(body.filter(tag => tag.name === 'w:tbl')).toHaveLength(6)
})

test('the words of a picture are those of its chart and no others', () => {
  const charts = exampleDocument.blocks.filter((block): block is ChartBlock => block.as === 'chart')
  expect(values('wp:docPr', 'descr')).toEqual(charts.map(chart => chart.sentence))
  expect(values('wp:docPr', 'title')).toEqual(charts.map(chart => chart.title))
})

test('every place is named and numbered once, and every link within the document leads to one', () => {
  const places = values('w:bookmarkStart', 'w:name')
  expect(new Set(places).size).toBe(places.length)
  expect(new Set(values('w:bookmarkStart', 'w:id')).size).toBe(places.length)
  expect(values('w:hyperlink', 'w:anchor').filter(anchor => !places.includes(anchor))).toEqual([])
})

test('it is in English, has its title and council, and is dated the day of the document', () => {
  expect(files.get('word/styles.xml')).toContain('w:val="en-GB"')
  const core = files.get('docProps/core.xml')!
  expect(core).toContain('<dc:creator>Aldersea Borough Council</dc:creator>')
  expect([...core.matchAll(/W3CDTF">([^<]*)/g)].map(match => match[1])).toEqual([
    '2026-05-11T00:00:00Z',
    '2026-05-11T00:00:00Z'
  ])
})

test('a draft says so on its first page and at the head of each, the published paper nowhere', async () => {
  expect(files.get('word/header1.xml')).toContain('DRAFT')
  expect(files.get('word/document.xml')).toContain('DRAFT. This is not the published paper')
  const published = await open({ ...exampleDocument, draft: false }, false)
  expect([...published.values()].join('')).not.toContain('DRAFT')
})

test('each page has the title and its number', () => {
  const footer = files.get('word/footer1.xml')!
  expect(footer).toContain('Children looked after: enough homes')
  expect(footer).toMatch(/PAGE[\s\S]*NUMPAGES/)
})

test('large print has no letter smaller than 18 points', async () => {
  const large = await open(exampleDocument, true)
  const document = large.get('word/document.xml')!
  const text = document + large.get('word/styles.xml')!
  const used = new Set([...document.matchAll(/w:(?:pStyle|rStyle) w:val="(\w+)"/g)].map(match => match[1]!))
  const sizes = [...text.matchAll(/<w:style [^>]*w:styleId="(\w+)"[\s\S]*?<\/w:style>|<w:sz w:val="(\d+)"/g)].flatMap(
    match =>
      match[2]
        ? [Number(match[2])]
        : used.has(match[1]!)
          ? [...match[0].matchAll(/<w:sz w:val="(\d+)"/g)].map(each => Number(each[1]))
          : []
  )
  expect(sizes.length).toBeGreaterThan(10)
  expect(Math.min(...sizes)).toBe(36)
  expect(document).not.toContain('superscript')
})

async function open(document: Document, large: boolean): Promise<Map<string, string>> {
  const entries = await zipEntries(await docxFile(legalDocument(document), large))
  return new Map(entries.map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)]))
}
