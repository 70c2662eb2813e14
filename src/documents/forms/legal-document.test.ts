import { expect, test } from 'vitest'
import { exampleDocument } from './example-document.js'
import { legalDocument } from './legal-document.js'

test('what no form can hold is left out, and a break of line is a space', () => {
  const { title } = legalDocument({ ...exampleDocument, title: 'a\u0000\u0007b\ud800c\u202ed\ufffee\nf\tg👍🏽' })
  expect(title).toBe('abcde f g👍🏽')
})

test('a drawing keeps its lines, and all that is allowed stays as it was', () => {
  expect(legalDocument(exampleDocument)).toEqual(exampleDocument)
})
