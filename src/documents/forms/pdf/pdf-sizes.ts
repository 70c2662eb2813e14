/** Sizes of a PDF, all in points. */
export interface PdfSizes {
  readonly margin: number
  readonly title: number
  readonly headings: readonly [number, number, number]
  readonly body: number
  readonly small: number
  /** Sizes a table is tried in, the largest first. */
  readonly table: readonly number[]
  /** How far numbered paragraphs are set in. */
  readonly indent: number
  /** How far the first page's headings reach. */
  readonly front: number
  readonly large: boolean
}

/** A4. */
export const PAPER = { width: 595.28, height: 841.89 } as const

/** The height of a line for each point of type. */
export const LEADING = 1.42

export const normalSizes: PdfSizes = {
  margin: 57,
  title: 23,
  headings: [15.5, 12.5, 10.5],
  body: 10.5,
  small: 9,
  table: [9.5, 9, 8.5, 8, 7.5],
  indent: 36,
  front: 140,
  large: false
}

/** Large print: no text smaller than 18 points. */
export const largeSizes: PdfSizes = {
  margin: 50,
  title: 32,
  headings: [26, 22, 20],
  body: 18,
  small: 18,
  table: [18],
  indent: 52,
  front: 215,
  large: true
}

export const colours = { ink: '#0B0C0C', quiet: '#484949', line: '#B1B4B6', blue: '#12436D' } as const
