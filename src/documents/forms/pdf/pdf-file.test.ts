import { expect, test } from 'vitest'
import type { Block, ChartBlock, Document } from '../../block.js'
import { blockExamples } from '../../charts/chart-blocks/block-examples.js'
import { exampleDocument } from '../example-document.js'
import { legalDocument } from '../legal-document.js'
import { pdfFile } from './pdf-file.js'
import { type PdfObject, pdfObjects } from './pdf-objects.js'

const objects = await open(exampleDocument)
const byId = new Map(objects.map(object => [object.id, object]))
const elements = objects.filter(object => /^<<\n\/S \/\w+\n/.test(object.text) && object.text.includes('/P '))
const tagged = (tag: string): PdfObject[] => elements.filter(object => object.text.startsWith(`<<\n/S /${tag}\n`))
const catalogue = objects.find(object => object.text.includes('/Type /Catalog'))!.text
const pages = objects.filter(object => /\/Type \/Page\n/.test(object.text))

test('it says that it is tagged, in English, and made for all readers', () => {
  expect(catalogue).toContain('/Lang (en-GB)')
  expect(resolved('MarkInfo', catalogue)).toContain('/Marked true')
  expect(resolved('ViewerPreferences', catalogue)).toContain('/DisplayDocTitle true')
  const metadata = byId.get(Number(/\/Metadata (\d+)/.exec(catalogue)![1]))!.stream!
  expect(metadata).toContain('<pdfuaid:part>1</pdfuaid:part>')
  expect(metadata).toContain('&amp; for good &lt;improvement plan&gt;')
  expect(pages.every(page => page.text.includes('/Tabs /S'))).toBe(true)
})

test('each kind of block has its tag', () => {
  const count = (tag: string): number => tagged(tag).length
  expect(['Document', 'H1', 'H2', 'H3', 'H4', 'BlockQuote', 'L', 'LI', 'Lbl', 'LBody'].map(count)).toEqual([
    1, 1, 8, 2, 1, 1, 2, 5, 5, 5
  ])
  expect([count('Table'), count('Caption'), count('THead'), count('TBody')]).toEqual([6, 6, 6, 6])
})

test('each row is told once with a heading of its own, however many pages its table has', () => {
  const rows = exampleDocument.blocks.flatMap(block =>
    block.as === 'table' ? block.rows : block.as === 'chart' ? block.table.rows : []
  )
  expect(tagged('TR')).toHaveLength(rows.length + 6)
  const scopes = tagged('TH').map(object => /\/Scope \/(\w+)/.exec(object.text)?.[1])
  expect(scopes.filter(scope => scope === 'Row')).toHaveLength(rows.length)
  expect(scopes).not.toContain(undefined)
})

test('a drawing is a figure with the words of its chart and no others', () => {
  const charts = exampleDocument.blocks.filter((block): block is ChartBlock => block.as === 'chart')
  const words = tagged('Figure').map(object => plain(/\/Alt \(((?:\\[\s\S]|[^\\)])*)\)/.exec(object.text)![1]!))
  expect(words).toEqual(charts.map(chart => `${chart.title}. ${chart.sentence}`))
})

test('all that is drawn is either told or marked as not to be told', () => {
  for (const page of pages) {
    const content = byId.get(Number(/\/Contents (\d+)/.exec(page.text)![1]))!.stream!
    let depth = 0
    for (const line of content.split('\n')) {
      if (/ (BMC|BDC)$|^>> BDC$/.test(line)) depth += 1
      if (line === 'EMC') depth -= 1
      if (/(^|\s)(TJ|Tj|f|S|f\*|B)$/.test(line)) expect(depth, line).toBeGreaterThan(0)
    }
    expect(depth).toBe(0)
  }
})

test('each link is an element of its own with words, and leads somewhere', () => {
  const links = objects.filter(object => object.text.includes('/Subtype /Link'))
  expect(links.length).toBe(tagged('Link').length)
  expect(links.filter(link => !/\/Contents \([^)]/.test(link.text) || !link.text.includes('/StructParent'))).toEqual([])
  const places = new Set(
    [
      ...objects
        .map(object => object.text)
        .join('')
        .matchAll(/\(([\w.-]+)\) \[\d+ 0 R \/XYZ/g)
    ].map(match => match[1])
  )
  const wanted = objects.flatMap(object => /\/S \/GoTo\n\/D \(([^)]*)\)/.exec(object.text)?.[1] ?? [])
  expect(wanted.length).toBeGreaterThan(10)
  expect(wanted.filter(name => !places.has(name))).toEqual([])
})

test('its fonts are in it', () => {
  const fonts = objects.filter(object => object.text.includes('/Type /FontDescriptor'))
  expect(fonts.length).toBeGreaterThan(3)
  expect(fonts.every(font => font.text.includes('/FontFile2'))).toBe(true)
  expect(objects.some(object => /\/BaseFont \/(Helvetica|Times|Courier)/.test(object.text))).toBe(false)
})

test('letters that no font has are there for those who copy or hear them', () => {
  const content = objects.map(object => object.stream ?? '').join('\n')
  const said = [...content.matchAll(/\/ActualText \(\xfe\xff((?:\\[\s\S]|[^\\)])*)\)/g)].map(match => {
    return Buffer.from(plain(match[1]!), 'latin1').swap16().toString('utf16le')
  })
  expect(said).toEqual(expect.arrayContaining(['مرحبا', 'שלום', '👩‍👩‍👧']))
})

test('large print has no letter smaller than 18 points', async () => {
  const words = exampleDocument.blocks.filter((block: Block) => block.as !== 'chart')
  const large = await open({ ...exampleDocument, blocks: words }, true)
  const sizes = large.flatMap(object =>
    [...(object.stream ?? '').matchAll(/\/F\d+ ([\d.]+) Tf/g)].map(match => Number(match[1]))
  )
  expect(sizes.length).toBeGreaterThan(300)
  expect(Math.min(...sizes)).toBe(18)
})

test('no drawing runs off its page, however high it is and wherever it begins', async () => {
  const high = blockExamples['small-multiples']!()
  const svg = high.narrow.replace(/ data-cuts="[^"]*"/, '')
  const blocks = Array.from({ length: 6 }, (_, index): Block[] => [
    { as: 'paragraph', number: '1', words: [{ as: 'text', text: 'Some lines of words. '.repeat(20 * index) }] },
    { ...high, id: `high-${index}`, table: { ...high.table, id: `high-${index}-table` } },
    { ...high, id: `whole-${index}`, narrow: svg, table: { ...high.table, id: `whole-${index}-table` } }
  ]).flat()
  for (const large of [false, true]) {
    const found = await open({ ...exampleDocument, blocks }, large)
    const boxes = found.flatMap(({ text }) => /\/BBox \[([^\]]*)\]/.exec(text)?.[1]?.split(' ').map(Number) ?? [])
    expect(boxes.length).toBeGreaterThanOrEqual(48)
    expect(Math.min(...boxes)).toBeGreaterThan(40)
    expect(Math.max(...boxes)).toBeLessThan(842 - 40)
  }
})

test('a heading stands on the page of what it is of, wherever the page ends', async () => {
  const words = (text: string): Block => ({ as: 'paragraph', number: '1', words: [{ as: 'text', text }] })
  const blocks: Block[] = Array.from({ length: 60 }, (_, index): Block[] => [
    words('One line.'),
    { as: 'heading', level: 1, text: `Heading ${index}`, id: `h${index}` },
    words('Three lines of words that are not parted, '.repeat(2 + (index % 3)))
  ]).flat()
  const found = (await open({ ...exampleDocument, front: [], blocks })).filter(object =>
    /^<<\n\/S \/(H2|P)\n/.test(object.text)
  )
  const pageOf = (object: PdfObject | undefined): string | undefined => /\/Pg (\d+)/.exec(object?.text ?? '')?.[1]
  const ordered = found.toSorted((a, b) => a.id - b.id)
  const torn = ordered.filter(
    (object, index) => object.text.includes('/S /H2') && pageOf(object) !== pageOf(ordered[index + 1])
  )
  expect(ordered.filter(object => object.text.includes('/S /H2')).length).toBeGreaterThan(60)
  expect(torn).toEqual([])
})

function resolved(key: string, text: string): string {
  return byId.get(Number(new RegExp(`/${key} (\\d+) 0 R`).exec(text)![1]))!.text
}

async function open(document: Document, large = false): Promise<PdfObject[]> {
  return pdfObjects(await pdfFile(legalDocument(document), large))
}

// A string of a PDF without its marks.
function plain(text: string): string {
  const marks: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }
  return text.replace(/\\([\s\S])/g, (_, mark: string) => marks[mark] ?? mark)
}
