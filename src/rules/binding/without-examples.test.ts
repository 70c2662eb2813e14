import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { ruleFiles } from '../read-rules.js'
import { withoutExamples } from './without-examples.js'

const texts = [...ruleFiles('ssda903'), ...ruleFiles('cin-census')].map(url => readFileSync(url, 'utf8'))

test('nothing but its examples is left out of the text of a rule', () => {
  const cut = texts.filter(text => withoutExamples(text) !== text)
  expect(cut.length).toBeGreaterThan(400)
  for (const text of cut) {
    const [before, after] = withoutExamples(text).split('  examples: []')
    const left = text.slice(before!.length, -after!.length)
    expect(text).toBe(before + left + after)
    expect(left.split('\n').filter(line => !line.startsWith('    ') && line !== '')).toEqual(['  examples: [', '  ]'])
  }
})

test('a text that holds no examples is left as it is', () => {
  const text = "export default mustBeOnlyRow('1001', 'OC2')\n"
  expect(withoutExamples(text)).toBe(text)
})
