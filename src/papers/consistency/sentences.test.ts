import { expect, test } from 'vitest'
import { forAudience } from '../for-audience.js'
import { TEMPLATES } from '../read-templates.js'
import { readPaperText } from '../text/paper-text.js'
import { findFaults } from './find-faults.js'
import { BOUND, sentencesOf } from './sentences.js'

const AUDIENCES = ['officers', 'members', 'public'] as const

function sentencesFor(text: string, audience: (typeof AUDIENCES)[number] = 'public') {
  return sentencesOf(forAudience(readPaperText(text).parts, audience), text)
}

test('a text is read sentence by sentence, with the bindings of each and the place of its words', () => {
  const text = 'There were {{figure CL01}}, i.e. 12% of\nall. {{day}} was **it**.\n\n- A {{claim x says="two words"}} b'
  const found = sentencesFor(text)
  expect(found.map(each => [each.as, each.text, each.bindings])).toEqual([
    ['words', `There were ${BOUND}, i.e. 12% of all. `, ['figure']],
    ['words', `${BOUND} was it.`, ['day']],
    ['words', `A ${BOUND} b`, ['claim']],
    ['bound', 'two words', []]
  ])
  expect(found[0]!.place('12%', found[0]!.text.indexOf('12%'))).toEqual({ line: 1, column: 34 })
  expect(found[0]!.place('all', found[0]!.text.indexOf('all'))).toEqual({ line: 2, column: 1 })
  expect(found[1]!.place('it', found[1]!.text.indexOf('it'))).toEqual({ line: 2, column: 20 })
  expect(found[3]!.place('two', 0)).toEqual({ line: 4, column: 5 })
})

test('a note to the author is none of a paper’s sentences, and what others read is none of one’s own', () => {
  const text = '> To write: 12.\n\n> Said.\n\n{{only officers}}\n\nSecret.\n\n{{end}}'
  expect(sentencesFor(text).map(({ as, text: words }) => [as, words])).toEqual([['quotation', 'Said.']])
  expect(sentencesFor(text, 'officers')).toHaveLength(2)
})

test.each([...TEMPLATES.values()])(
  'the words of $id count nobody, and nearly none of them are to be looked at',
  ({ text }) => {
    for (const audience of AUDIENCES) {
      const prose = sentencesFor(text, audience)
      const faults = findFaults({ dated: '2026-06-01', audience, stated: [], earlier: [], prose })
      expect(faults.filter(({ severity }) => severity === 'fails')).toEqual([])
      expect(faults.length).toBeLessThanOrEqual(1)
    }
  }
)

test('a sentence without an end is read in a moment', () => {
  for (const piece of ['a', 'a.', 'a-', '1, ', '12 and ', 'a1 ', '0 ', '£1m to ', 'one of the ', 'two a ', 'half of '])
    for (const end of ['', ' children']) {
      const text = piece.repeat(50_000 / piece.length) + end
      const before = performance.now()
      findFaults({ dated: '2026-06-01', audience: 'public', stated: [], earlier: [], prose: sentencesFor(text) })
      expect([piece, performance.now() - before < 5_000]).toEqual([piece, true])
    }
})
