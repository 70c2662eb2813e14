import { expect, test } from 'vitest'
import fc from '../../../test/chance.js'
import { markBindings, piecesOf } from './binding-call.js'
import { readPaperText } from './paper-text.js'

function problemsOf(text: string): string[] {
  return readPaperText(text).problems.map(({ at, sentence }) => `${at.line}:${at.column} ${sentence}`)
}

test('a binding has a name, values by place and by name, and words in quotation marks', () => {
  const { calls } = markBindings('First.\n\nSo {{figure CL01 as-at=2022-01-31 says="two words"}} it is.')
  expect(calls).toEqual([
    {
      name: 'figure',
      at: { line: 3, column: 4 },
      written: '{{figure CL01 as-at=2022-01-31 says="two words"}}',
      given: [
        { key: null, value: 'CL01', at: { line: 3, column: 13 } },
        { key: 'as-at', value: '2022-01-31', at: { line: 3, column: 18 } },
        { key: 'says', value: 'two words', at: { line: 3, column: 35 } }
      ]
    }
  ])
})

test('what is wrong is said with its line and column', () => {
  expect(problemsOf('A {{figure CL01 and on\nthe next line}}')).toEqual([
    '1:3 A binding is opened with {{ and not closed on its line with }}.'
  ])
  expect(problemsOf('\n{{1x}}')).toEqual(['2:1 A binding begins with its name, such as {{figure CL01}}.'])
  expect(problemsOf('{{figure a=b=c}}')).toEqual([
    '1:13 =c is not a value; write values as they are, as name=value, or as name="several words".'
  ])
  expect(problemsOf('{{end}}')).toEqual(['1:1 {{end}} ends nothing; it belongs after {{only …}}.'])
  expect(problemsOf('{{only members}}\n\nWords')).toEqual([
    '1:1 {{only …}} is not ended; write {{end}} on a line of its own.'
  ])
})

test('two braces after a backslash are two braces', () => {
  const { parts, problems } = readPaperText('Write \\{{figure}} so.')
  expect(problems).toEqual([])
  expect(parts).toEqual([
    {
      as: 'paragraph',
      only: null,
      phrases: [{ as: 'text', text: 'Write {{figure}} so.', strong: false, emphasis: false, line: 1 }]
    }
  ])
})

test('what is for some readers alone says for whom; a mistake in that is for officers alone', () => {
  const only = (text: string) => readPaperText(text).parts.map(part => part.only)
  expect(only('A\n\n{{only members public}}\n\nB\n\n{{end}}\n\nC')).toEqual([null, ['members', 'public'], null])
  expect(only('{{only membres}}\n\nB\n\n{{end}}')).toEqual([['officers']])
})

test('headings, lists, tables, quotations and emphasis are read with the bindings in them', () => {
  const { parts } = readPaperText(
    '# One\n\n- a **{{figure CL01}}**\n- b\n\n| a | b |\n|---|--:|\n| x | {{figure CL02}} |\n\n> said\n'
  )
  expect(parts.map(({ as }) => as)).toEqual(['heading', 'list', 'table', 'quotation'])
  const table = parts[2]!
  expect(table.as === 'table' && table.align).toEqual(['left', 'right'])
  expect(table.as === 'table' && table.rows[1]![1]).toMatchObject([{ as: 'binding', call: { name: 'figure' } }])
})

test('words know the line they begin on', () => {
  const { parts } = readPaperText('# One\n\nTwo {{day}} three\nfour {{day}} **five**\n\n- [six](#a)\n- seven')
  const lines = parts.flatMap(part => ('phrases' in part ? part.phrases : part.as === 'list' ? part.items.flat() : []))
  expect(lines.flatMap(each => ('line' in each ? [[each.text, each.line]] : []))).toEqual([
    ['One', 1],
    ['Two ', 3],
    [' three\nfour ', 3],
    [' ', 4],
    ['five', 4],
    ['six', 6],
    ['seven', 7]
  ])
})

test('a link that could run something is words', () => {
  const links = (text: string) => JSON.stringify(readPaperText(text).parts)
  expect(links('[x](javascript:alert(1))')).not.toContain('javascript')
  expect(links('[x](https://www.gov.uk)')).toContain('"href":"https://www.gov.uk"')
})

test('no text breaks the reading, and every place it names is in the text', () => {
  const pieces = [
    '{{',
    '}}',
    '"',
    '=',
    'figure',
    'only',
    'end',
    ' ',
    '\n',
    '\n\n',
    '|',
    '\\',
    'CL01',
    '\uE000',
    '\uE001',
    '1',
    '*',
    '[a](b)',
    '<script>'
  ]
  const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map(each => each.join(''))
  fc.assert(
    fc.property(texts, text => {
      const { calls, problems } = readPaperText(text)
      const lines = text.replace(/[\uE000\uE001]/g, '').split('\n')
      for (const { line, column } of [...calls, ...problems].map(({ at }) => at)) {
        expect(line).toBeLessThanOrEqual(lines.length)
        expect(column).toBeLessThanOrEqual(lines[line - 1]!.length + 1)
      }
      for (const { at, written } of calls)
        expect(lines[at.line - 1]!.slice(at.column - 1).startsWith(written)).toBe(true)
      expect(piecesOf(markBindings(text).text).filter(piece => typeof piece === 'number')).toHaveLength(calls.length)
    })
  )
})
