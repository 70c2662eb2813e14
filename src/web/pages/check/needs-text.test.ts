import { expect, test } from 'vitest'
import { needsText } from './needs-text.js'

test('what rules need is said in words, last year’s tables as such', () => {
  expect(needsText(['OC3'])).toBe('OC3')
  expect(needsText(['Episodes_last', 'AD1'])).toBe('AD1 and last year’s Episodes')
  expect(needsText(['AD1', 'Episodes', 'OC3'])).toBe('AD1, Episodes and OC3')
})
