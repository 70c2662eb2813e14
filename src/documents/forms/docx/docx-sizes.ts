/** Sizes of a Word document: type in points, room in twentieths of a point. */
export interface DocxSizes {
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

/** A4 upright with margins of 2 cm. */
export const PAGE = { width: 11906, height: 16838, margin: 1134, room: 9638 } as const

export const normalSizes: DocxSizes = {
  title: 22,
  headings: [16, 13, 11],
  body: 11,
  small: 9,
  table: [10, 9, 8],
  indent: 720,
  front: 2835,
  large: false
}

/** Large print: no text smaller than 18 points. */
export const largeSizes: DocxSizes = {
  title: 30,
  headings: [26, 22, 20],
  body: 18,
  small: 18,
  table: [18],
  indent: 1000,
  front: 4500,
  large: true
}
