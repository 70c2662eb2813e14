import type { Link, Nodes, PhrasingContent, RootContent, Table } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import type { Audience } from '../../documents/block.js'
import { type BindingCall, markBindings, type Problem, piecesOf } from './binding-call.js'

/** Words as the author wrote them, with the line they begin on and the ends of lines in them, or a binding among them. */
export type Phrase =
  | {
      readonly as: 'text'
      readonly text: string
      readonly strong: boolean
      readonly emphasis: boolean
      readonly line: number
    }
  | { readonly as: 'link'; readonly text: string; readonly href: string; readonly line: number }
  | { readonly as: 'binding'; readonly call: BindingCall }

/** A part of a paper's text. */
export type Part = { readonly only: readonly Audience[] | null } & (
  | { readonly as: 'heading'; readonly level: 1 | 2 | 3; readonly phrases: readonly Phrase[] }
  | { readonly as: 'paragraph'; readonly phrases: readonly Phrase[] }
  | { readonly as: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Phrase[])[] }
  | { readonly as: 'quotation'; readonly phrases: readonly Phrase[] }
  | {
      readonly as: 'table'
      readonly align: readonly ('left' | 'right')[]
      readonly rows: readonly (readonly (readonly Phrase[])[])[]
    }
  /** A binding on a line of its own. */
  | { readonly as: 'binding'; readonly call: BindingCall }
)

/** A paper's text, read. */
export interface PaperText {
  readonly parts: readonly Part[]
  readonly calls: readonly BindingCall[]
  readonly problems: readonly Problem[]
}

const AUDIENCES: readonly string[] = ['officers', 'members', 'public']

/** Reads a paper: Markdown with bindings, and `{{only officers}}` … `{{end}}` around what is for some readers alone. */
export function readPaperText(source: string): PaperText {
  const { text, calls, problems } = markBindings(source)
  const root = fromMarkdown(text, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] })
  const reading = new Reading(calls, [...problems])
  const parts = root.children.flatMap(node => reading.parts(node))
  reading.end()
  return { parts, calls, problems: reading.problems }
}

class Reading {
  #only: readonly Audience[] | null = null
  #opened: BindingCall | null = null

  constructor(
    private readonly calls: readonly BindingCall[],
    readonly problems: Problem[]
  ) {}

  parts(node: RootContent): Part[] {
    const only = this.#only
    switch (node.type) {
      case 'heading':
        return [
          { as: 'heading', level: Math.min(3, node.depth) as 1 | 2 | 3, phrases: this.phrases(node.children), only }
        ]
      case 'paragraph':
        return this.#paragraph(this.phrases(node.children))
      case 'list':
        return [
          {
            as: 'list',
            ordered: node.ordered === true,
            items: node.children.map(item => this.phrases(item.children)),
            only
          }
        ]
      case 'blockquote':
        return [{ as: 'quotation', phrases: this.phrases(node.children), only }]
      case 'table':
        return [this.#table(node)]
      case 'code':
        return [{ as: 'paragraph', phrases: this.#text(node, node.value), only }]
      default:
        return []
    }
  }

  /** Says of an `only` that is never ended. */
  end(): void {
    if (this.#opened) this.#wrong(this.#opened, '{{only …}} is not ended; write {{end}} on a line of its own.')
  }

  phrases(nodes: readonly Nodes[], strong = false, emphasis = false): Phrase[] {
    return nodes.flatMap((node, index) => {
      const gap = index > 0 && node.type === 'paragraph' ? this.#text(node, ' ', strong, emphasis) : []
      return [...gap, ...this.#phrase(node as PhrasingContent, strong, emphasis)]
    })
  }

  #phrase(node: Nodes, strong: boolean, emphasis: boolean): Phrase[] {
    switch (node.type) {
      case 'text':
      case 'inlineCode':
      case 'html':
        return this.#text(node, node.value, strong, emphasis)
      case 'break':
        return this.#text(node, ' ', strong, emphasis)
      case 'strong':
        return this.phrases(node.children, true, emphasis)
      case 'emphasis':
        return this.phrases(node.children, strong, true)
      case 'link':
        return this.#link(node, this.phrases(node.children))
      default:
        return 'children' in node ? this.phrases(node.children as Nodes[], strong, emphasis) : []
    }
  }

  #link(node: Link, phrases: readonly Phrase[]): Phrase[] {
    const text = phrases.map(each => ('text' in each ? each.text : '')).join('')
    const bound = phrases.filter(each => each.as === 'binding')
    const { url: href } = node
    const safe = /^(https?:|mailto:|#|\/)/i.test(href)
    return [...(safe ? [{ as: 'link' as const, text, href, line: lineOf(node) }] : this.#text(node, text)), ...bound]
  }

  #text(node: Nodes, text: string, strong = false, emphasis = false): Phrase[] {
    let line = lineOf(node)
    return piecesOf(text).map(piece => {
      if (typeof piece === 'number') return { as: 'binding', call: this.calls[piece]! }
      const phrase = { as: 'text' as const, text: piece, strong, emphasis, line }
      line += piece.split('\n').length - 1
      return phrase
    })
  }

  #paragraph(phrases: readonly Phrase[]): Part[] {
    const [first] = phrases
    const alone = phrases.every(each => each.as === 'binding' || (each.as === 'text' && each.text.trim() === ''))
    if (!alone || first?.as !== 'binding') return [{ as: 'paragraph', phrases, only: this.#only }]
    return phrases.flatMap(each => (each.as === 'binding' ? this.#alone(each.call) : []))
  }

  /** Bindings on lines of their own: parts, or the beginning and end of what is for some alone. */
  #alone(call: BindingCall): Part[] {
    if (call.name === 'only') this.#open(call)
    else if (call.name === 'end') this.#close(call)
    else return [{ as: 'binding', call, only: this.#only }]
    return []
  }

  #open(call: BindingCall): void {
    const whom = call.given.map(({ value }) => value)
    const known = whom.every(each => AUDIENCES.includes(each))
    if (this.#opened) this.#wrong(call, '{{only …}} stands inside another; end the first with {{end}}.')
    else if (whom.length === 0 || !known) this.#wrong(call, `{{only …}} names whom it is for: ${AUDIENCES.join(', ')}.`)
    this.#opened = call
    this.#only = known && whom.length > 0 ? (whom as Audience[]) : ['officers']
  }

  #close(call: BindingCall): void {
    if (!this.#opened) this.#wrong(call, '{{end}} ends nothing; it belongs after {{only …}}.')
    this.#opened = null
    this.#only = null
  }

  #table({ align, children }: Table): Part {
    return {
      as: 'table',
      align: (align ?? []).map(each => (each === 'right' ? 'right' : 'left')),
      rows: children.map(row => row.children.map(cell => this.phrases(cell.children))),
      only: this.#only
    }
  }

  #wrong({ at }: BindingCall, sentence: string): void {
    this.problems.push({ at, sentence })
  }
}

function lineOf({ position }: Nodes): number {
  return position?.start.line ?? 1
}
