import type { Place } from '../stated.js'

/** A binding as it stands in a paper's text: `{{figure CL01 as-at=2022-01-31}}`. */
export interface BindingCall {
  readonly name: string
  readonly given: readonly Given[]
  readonly at: Place
  /** The whole of it as written, braces and all. */
  readonly written: string
}

/** One of its values; `key` is null where it is given by its place alone. */
export interface Given {
  readonly key: string | null
  readonly value: string
  readonly at: Place
}

/** Something wrong in a paper's text, where, and how to mend it. */
export interface Problem {
  readonly at: Place
  readonly sentence: string
}

/** A paper's text with each binding taken out, and a mark with its number in its place. */
export interface MarkedText {
  readonly text: string
  readonly calls: readonly BindingCall[]
  readonly problems: readonly Problem[]
}

// Two characters that no keyboard writes stand around the number of a binding.
const [BEFORE, AFTER] = ['\uE000', '\uE001']
const MARK = /\uE000(\d+)\uE001/

/** Takes the bindings out of a text; `\{{` is two braces that begin none. */
export function markBindings(source: string): MarkedText {
  const written = source.replace(/[\uE000\uE001]/g, '')
  const places = new Places(written)
  const calls: BindingCall[] = []
  const problems: Problem[] = []
  const text = written.replace(/\\\{\{|\{\{((?:"[^"\n]*"|[^"}\n])*)\}\}|\{\{/g, (found, inner, offset) => {
    if (found.startsWith('\\')) return '{{'
    if (inner === undefined) {
      problems.push({
        at: places.of(offset),
        sentence: 'A binding is opened with {{ and not closed on its line with }}.'
      })
      return ''
    }
    const call = callOf(inner as string, offset as number, found, places)
    if ('sentence' in call) {
      problems.push(call)
      return ''
    }
    calls.push(call)
    return `${BEFORE}${calls.length - 1}${AFTER}`
  })
  return { text, calls, problems }
}

/** A text in its pieces: words, and the numbers of the bindings that stand between them. */
export function piecesOf(text: string): (string | number)[] {
  return text
    .split(MARK)
    .map((piece, index) => (index % 2 === 1 ? Number(piece) : piece))
    .filter(piece => piece !== '')
}

function callOf(inner: string, offset: number, written: string, places: Places): BindingCall | Problem {
  const at = places.of(offset)
  const name = /^\s*([a-z][a-z-]*)(?=\s|$)/.exec(inner)?.[1]
  if (name === undefined) return { at, sentence: 'A binding begins with its name, such as {{figure CL01}}.' }
  const given: Given[] = []
  const start = inner.indexOf(name) + name.length
  const value = /\s+(?:([a-z][a-z-]*)=)?(?:"([^"]*)"|([^\s"=]+))|\s*$|(\S.*)$/gy
  value.lastIndex = start
  while (value.lastIndex < inner.length) {
    const from = value.lastIndex
    const [found = '', key, quoted, bare, left] = value.exec(inner) ?? []
    const place = places.of(offset + 2 + from + (found.length - found.trimStart().length))
    if (left !== undefined || (found === '' && from < inner.length)) {
      const sentence = `${left ?? inner.slice(from).trim()} is not a value; write values as they are, as name=value, or as name="several words".`
      return { at: place, sentence }
    }
    if (quoted !== undefined || bare !== undefined) given.push({ key: key ?? null, value: quoted ?? bare!, at: place })
  }
  return { name, given, at, written }
}

/** Lines and columns of a text, from 1. */
class Places {
  readonly #starts: readonly number[]

  constructor(text: string) {
    const starts = [0]
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
    this.#starts = starts
  }

  of(offset: number): Place {
    let [low, high] = [0, this.#starts.length - 1]
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if (this.#starts[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - this.#starts[low]! + 1 }
  }
}
