import type { Place } from '../stated.js'
import type { BindingCall } from '../text/binding-call.js'
import type { Part, Phrase } from '../text/paper-text.js'

/** Stands in a sentence where a binding does. */
export const BOUND = '\uFFFC'

/** A sentence that somebody typed into a paper. */
export interface Sentence {
  /** Where it stands; `bound` are words that a binding is given, and shows. */
  readonly as: 'words' | 'cell' | 'quotation' | 'bound'
  readonly text: string
  /** The names of the bindings in it. */
  readonly bindings: readonly string[]
  /** Of a cell of a table: the headings of the first column and its own, and the first cell of its row. */
  readonly beside: string
  /** Where words of it stand in the paper's text; `from` is where they begin in the sentence. */
  readonly place: (words: string, from: number) => Place
}

/** A note to the author is no sentence of the paper. */
const NOTE = /^\s*(To write|To settle):/
/** Full stops that end no sentence: of an initial, and of words cut short. */
const END = /(?<!\b(?:[a-z]|no|nos|para|paras|reg|regs|sch|art|cl|pp|approx|st|e\.g|i\.e))[.!?]+["”’)]*\s+/gi

/** The sentences that stand in the parts of a paper, and in words that its bindings are given. */
export function sentencesOf(parts: readonly Part[], source: string): readonly Sentence[] {
  const lines = source.split('\n')
  return parts.flatMap(part => {
    const runs = runsOf(part)
    const calls = runs.flatMap(({ phrases }) => phrases.flatMap(each => (each.as === 'binding' ? [each.call] : [])))
    return [...runs.flatMap(run => sentencesIn(run, lines)), ...calls.flatMap(wordsGiven)]
  })
}

type Rows = Extract<Part, { readonly as: 'table' }>['rows']

interface Run {
  readonly as: Sentence['as']
  readonly phrases: readonly Phrase[]
  readonly beside: string
}

function runsOf(part: Part): Run[] {
  switch (part.as) {
    case 'binding':
      return [{ as: 'words', phrases: [part], beside: '' }]
    case 'list':
      return part.items.map(phrases => ({ as: 'words', phrases, beside: '' }))
    case 'table':
      return part.rows.flatMap((row, at) => row.map((phrases, column) => cellRun(part.rows, at, column, phrases)))
    case 'quotation':
      return NOTE.test(textOf(part.phrases)) ? [] : [{ as: 'quotation', phrases: part.phrases, beside: '' }]
    default:
      return [{ as: 'words', phrases: part.phrases, beside: '' }]
  }
}

/** The first row and the first column say what is counted in the others. */
function cellRun(rows: Rows, at: number, column: number, phrases: readonly Phrase[]): Run {
  if (at === 0 || column === 0) return { as: 'words', phrases, beside: '' }
  const heads = [rows[0]?.[0], rows[0]?.[column], rows[at]?.[0]]
  const beside = heads
    .map((cell = []) => textOf(cell).replaceAll(BOUND, '').trim())
    .filter(text => text !== '')
    .join(', ')
  return { as: 'cell', phrases, beside }
}

function sentencesIn({ as, phrases, beside }: Run, lines: readonly string[]): Sentence[] {
  const whole = textOf(phrases)
  const begins = beginsOf(phrases)
  return [...pieces(whole)].flatMap(([start, end]) => {
    const text = whole.slice(start, end).replace(/\n/g, ' ')
    if (text.trim() === '') return []
    return [
      {
        as,
        text,
        beside,
        bindings: callsIn(phrases, whole.slice(0, start), text),
        place: (words, from) => {
          const at = start + from
          const { offset, line } = begins.findLast(each => each.offset <= at) ?? { offset: 0, line: 1 }
          const number = line + whole.slice(offset, at).split('\n').length - 1
          return { line: number, column: Math.max(0, (lines[number - 1] ?? '').indexOf(words)) + 1 }
        }
      }
    ]
  })
}

function* pieces(whole: string): Generator<readonly [number, number]> {
  let start = 0
  for (const found of whole.matchAll(END)) {
    const end = found.index + found[0].length
    yield [start, end]
    start = end
  }
  yield [start, whole.length]
}

function callsIn(phrases: readonly Phrase[], before: string, text: string): string[] {
  const first = before.split(BOUND).length - 1
  const names = phrases.flatMap(each => (each.as === 'binding' ? [each.call.name] : []))
  return names.slice(first, first + text.split(BOUND).length - 1)
}

/** Where each phrase begins in the run, and on which line. */
function beginsOf(phrases: readonly Phrase[]): { readonly offset: number; readonly line: number }[] {
  let offset = 0
  return phrases.map(phrase => {
    const begin = { offset, line: phrase.as === 'binding' ? phrase.call.at.line : phrase.line }
    offset += textOf([phrase]).length
    return begin
  })
}

function textOf(phrases: readonly Phrase[]): string {
  return phrases.map(phrase => (phrase.as === 'binding' ? BOUND : phrase.text)).join('')
}

function wordsGiven({ given, at }: BindingCall): Sentence[] {
  return given.flatMap(({ value }) =>
    /\s/.test(value) ? [{ as: 'bound', text: value, bindings: [], beside: '', place: () => at } as const] : []
  )
}
