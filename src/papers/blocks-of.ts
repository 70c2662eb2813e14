import type { Block, Document, Inline, TableCell } from '../documents/block.js'
import type { Bound } from './bound-calls.js'
import type { Check } from './check.js'
import type { PaperFacts } from './facts/paper-facts.js'
import { BINDINGS } from './read-bindings.js'
import type { Stated } from './stated.js'
import type { BindingCall, Problem } from './text/binding-call.js'
import type { Part, Phrase } from './text/paper-text.js'

/** What a paper's parts become: blocks, and the numbers they state. */
export interface Written {
  readonly blocks: readonly Block[]
  readonly stated: readonly Stated[]
  readonly judges: readonly ((stated: readonly Stated[]) => Check)[]
  readonly problems: readonly Problem[]
  /** Lines of the first page, in their order in the text. */
  readonly front: Document['front']
}

type Numbered = Part & { readonly number: string | null }

/** A paragraph that begins so names the table after it. */
const TABLE_TITLE = /^Table: */
/** A quotation that begins so is a note to the author. */
const TO_WRITE = /^(To write|To settle):/

/** The parts with a number for each paragraph: the same in every form, whoever may see which. */
export function numbered(parts: readonly Part[]): Numbered[] {
  let number = 0
  return parts.map(asParagraph).map((part, index) => {
    const isTitle = part.as === 'paragraph' && parts[index + 1]?.as === 'table' && TABLE_TITLE.test(plain(part.phrases))
    return { ...part, number: part.as === 'paragraph' && !isTitle ? String(++number) : null }
  })
}

/** A binding of a line that stands alone is a paragraph. */
function asParagraph(part: Part): Part {
  if (part.as !== 'binding' || BINDINGS.get(part.call.name)?.in !== 'line') return part
  return { as: 'paragraph', phrases: [part], only: part.only }
}

/** Writes a paper's parts out with everything bound. A binding that could not be read is shown as it was written. */
export function blocksOf(
  parts: readonly Numbered[],
  bound: ReadonlyMap<BindingCall, Bound>,
  facts: PaperFacts
): Written {
  const writing = new Writing(bound, facts)
  for (const part of parts) writing.add(part)
  const { blocks, stated, judges, problems, front } = writing
  return { blocks, stated, judges, problems, front }
}

class Writing {
  readonly blocks: Block[] = []
  readonly stated: Stated[] = []
  readonly judges: ((stated: readonly Stated[]) => Check)[] = []
  readonly problems: Problem[] = []
  readonly front: Document['front'][number][] = []
  readonly #ids = new Map<string, number>()
  #title: string | null = null

  constructor(
    private readonly bound: ReadonlyMap<BindingCall, Bound>,
    private readonly facts: PaperFacts
  ) {}

  add(part: Numbered): void {
    switch (part.as) {
      case 'heading': {
        const text = spoken(this.#words(part.phrases))
        this.blocks.push({ as: 'heading', level: part.level, text, id: this.#id(text) })
        return
      }
      case 'paragraph':
        if (part.number === null) this.#title = spoken(this.#words(part.phrases)).replace(TABLE_TITLE, '')
        else this.blocks.push({ as: 'paragraph', number: part.number, words: this.#words(part.phrases) })
        return
      case 'list':
        this.blocks.push({ as: 'list', ordered: part.ordered, items: part.items.map(item => this.#words(item)) })
        return
      case 'quotation':
        this.#quotation(this.#words(part.phrases))
        return
      case 'table':
        this.#table(part)
        return
      case 'binding':
        this.#alone(part.call)
    }
  }

  #alone(call: BindingCall): void {
    const found = this.bound.get(call)
    if (!found || found.binding.in === 'line') {
      this.blocks.push({ as: 'paragraph', number: null, words: this.#words([{ as: 'binding', call }]) })
      return
    }
    const { blocks, stated = [], problem, front = [] } = found.binding.shows(found.values, this.facts, call.at)
    this.front.push(...front)
    this.blocks.push(...blocks.map(block => ('id' in block ? { ...block, id: this.#id(block.id) } : block)))
    this.#told(call, stated, problem)
  }

  /** What the author has still to write is nobody’s words: it stands apart, without quotation marks. */
  #quotation(words: readonly Inline[]): void {
    if (TO_WRITE.test(spoken(words))) this.blocks.push({ as: 'notice', tone: 'plain', words })
    else this.blocks.push({ as: 'quotation', words, by: null })
  }

  #words(phrases: readonly Phrase[]): Inline[] {
    return phrases.flatMap(phrase => {
      if (phrase.as === 'binding') return this.#bound(phrase.call)
      const text = phrase.text.replace(/\n/g, ' ')
      if (phrase.as === 'link') return [{ as: 'link', text, href: phrase.href }]
      const { strong, emphasis } = phrase
      return [{ as: 'text', text, ...(strong && { strong }), ...(emphasis && { emphasis }) } as Inline]
    })
  }

  #bound(call: BindingCall): readonly Inline[] {
    const found = this.bound.get(call)
    if (!found || found.binding.in === 'block') return [{ as: 'text', text: call.written, strong: true }]
    const { words, stated = [], problem, judges } = found.binding.shows(found.values, this.facts, call.at)
    this.#told(call, stated, problem)
    if (judges) this.judges.push(judges)
    return words
  }

  #told({ at }: BindingCall, stated: readonly Stated[], problem: string | undefined): void {
    this.stated.push(...stated)
    if (problem !== undefined) this.problems.push({ at, sentence: problem })
  }

  #table({ align, rows }: Extract<Part, { as: 'table' }>): void {
    const [head = [], ...body] = rows.map(row => row.map(cell => this.#words(cell)))
    const id = this.#id('table')
    this.blocks.push({
      as: 'table',
      id,
      title: this.#title ?? `Table ${this.#ids.get('table')}`,
      columns: head.map((cell, index) => ({ heading: spoken(cell), align: align[index] ?? 'left' })),
      rows: body.map(row => head.map((_, index) => cellOf(row[index] ?? []))),
      note: null
    })
    this.#title = null
  }

  /** A name for an address within the document, told apart from those like it. */
  #id(text: string): string {
    const stem =
      text
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '')
        .slice(0, 60) || 'part'
    const times = (this.#ids.get(stem) ?? 0) + 1
    this.#ids.set(stem, times)
    return times === 1 ? stem : `${stem}-${times}`
  }
}

/** The words of a line, without how they look. */
export function spoken(words: readonly Inline[]): string {
  return words
    .map(({ text }) => text)
    .join('')
    .trim()
}

function cellOf(words: readonly Inline[]): TableCell {
  const text = spoken(words)
  const number = /^[-−]?\d[\d,]*(\.\d+)?%?$/.test(text) ? Number(text.replace(/[,%]/g, '').replace('−', '-')) : null
  return { text, value: number }
}

function plain(phrases: readonly Phrase[]): string {
  return phrases.map(phrase => ('text' in phrase ? phrase.text : '')).join('')
}
