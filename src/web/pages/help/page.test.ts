import { expect, test } from 'vitest'
import { SIGNAL_WORDS } from '../../signal.js'
import { GLOSSARY } from './glossary.js'

test('every word a signal can say is explained', () => {
  const words = GLOSSARY.flatMap(group => group.terms.map(term => term.word)).join(', ')
  expect(SIGNAL_WORDS.filter(word => !words.includes(word))).toEqual([])
})

test('no word is explained twice', () => {
  const words = GLOSSARY.flatMap(group => group.terms.map(term => term.word))
  expect(words).toEqual([...new Set(words)])
})
