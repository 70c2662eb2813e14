/** Words in a line. A `figure` is a bound value, its `note` the number of its entry in the list of figures. */
export type Inline =
  | { readonly as: 'text'; readonly text: string; readonly strong?: true; readonly emphasis?: true }
  | { readonly as: 'link'; readonly text: string; readonly href: string }
  | { readonly as: 'figure'; readonly text: string; readonly note: number; readonly missing?: true }

/** A cell of a table. `value` is the number as it is, for workbooks; null where the cell is words or has no value. */
export interface TableCell {
  readonly text: string
  readonly value: number | null
}

/** A table: one heading row, no merged cells, each row beginning with what it is of. */
export interface TableBlock {
  readonly as: 'table'
  /** Unique in its document: `table-3`. */
  readonly id: string
  readonly title: string
  readonly columns: readonly { readonly heading: string; readonly align: 'left' | 'right' }[]
  readonly rows: readonly (readonly TableCell[])[]
  /** What the symbols in it mean, where its numbers come from. */
  readonly note: string | null
}

/** A chart: always with its title, a sentence that says what it shows, and its numbers as a table. */
export interface ChartBlock {
  readonly as: 'chart'
  readonly id: string
  readonly title: string
  readonly sentence: string
  /** SVG, 760 pixels wide, with a title and a description of its own. */
  readonly svg: string
  /** The same for a phone, 360 pixels wide. */
  readonly narrow: string
  readonly table: Omit<TableBlock, 'as'>
}

/** A part of a document. Paragraphs keep their number from edition to edition, so that members can cite them. */
export type Block =
  | { readonly as: 'heading'; readonly level: 1 | 2 | 3; readonly text: string; readonly id: string }
  | { readonly as: 'paragraph'; readonly number: string | null; readonly words: readonly Inline[] }
  | { readonly as: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Inline[])[] }
  | { readonly as: 'quotation'; readonly words: readonly Inline[]; readonly by: string | null }
  | { readonly as: 'notice'; readonly tone: 'plain' | 'warning'; readonly words: readonly Inline[] }
  | TableBlock
  | ChartBlock

/** Whom a document is for: officers see all, members and the public what is left after disclosure control. */
export type Audience = 'officers' | 'members' | 'public'

/** A document, ready to be given in any form. The same document gives the same bytes. */
export interface Document {
  readonly title: string
  /** The council's name. */
  readonly council: string
  /** The headings of its first page in their order: report of, submitted to, date, status. */
  readonly front: readonly { readonly label: string; readonly text: string }[]
  readonly audience: Audience
  readonly blocks: readonly Block[]
  /** Each bound figure: what it is, its day, where it came from; `note` numbers them from 1. */
  readonly notes: readonly { readonly note: number; readonly text: string }[]
  /** Where the figures came from and how the paper can be checked; printed at the end. */
  readonly record: readonly string[]
  /** The day it is dated, `YYYY-MM-DD`: its files carry it in place of the moment they were made. */
  readonly dated: string
  /** True for a draft that must not be taken for the published paper. */
  readonly draft: boolean
}
