import { expect, test } from 'vitest'
import { exampleDocument } from '../example-document.js'
import { legalDocument } from '../legal-document.js'
import { columnsOf, padded, textLines } from '../text-lines.js'
import { textFile } from './text-file.js'

const text = textFile(legalDocument(exampleDocument))
const lines = text.split('\n')

test('no line is wider than 80 columns but one with an address in it', () => {
  expect(lines.filter(line => columnsOf(line) > 80 && !/https?:/.test(line))).toEqual([])
  expect(lines.filter(line => line !== line.trimEnd())).toEqual([])
})

test('a draft says so before anything else', () => {
  expect(lines.findIndex(line => line.includes('DRAFT'))).toBeLessThan(
    lines.indexOf('Report of: Director of Children’s Services')
  )
  expect(textFile({ ...exampleDocument, draft: false })).not.toContain('DRAFT')
})

test('paragraphs have their numbers, figures the marks of their notes, and the notes their words', () => {
  expect(text).toContain('\n1     At 31 March 2026 there were 508 [1] children looked after')
  expect(text).toContain('\n[1]   Children looked after (CL01), Aldersea, 31 March 2026, known 2 May 2026.')
})

test('a chart is its title, its sentence and its table', () => {
  const at = lines.indexOf('Chart: Children looked after at the end of each month')
  expect(lines[at + 1]).toMatch(/^In March 2026 the value was 508/)
  expect(lines.slice(at, at + 10)).toContain('Month           Value  Lower limit  Upper limit')
})

test('numbers stand on the right of their columns, however wide the letters beside them', () => {
  expect(padded('5.9%', 8, 'right')).toBe('    5.9%')
  expect(columnsOf(padded('👍🏽', 8, 'left'))).toBe(8)
})

test('a word that fits no line is broken, an address is not', () => {
  expect(textLines('abcdefgh', 3)).toEqual(['abc', 'def', 'gh'])
  expect(textLines('see https://example.gov.uk/', 5)).toEqual(['see', 'https://example.gov.uk/'])
})
