/** A number that a paper shows, or that follows from what it shows: how many children are of a kind. */
export interface Cell {
  readonly id: string
  readonly count: number
  /** What is counted, on which day: `CL01 806`. Only cells of one measure are set against each other. */
  readonly of: string
  /**
   * Which of them: the categories by dimension, `{ age_band: ['0', '1-4'] }`; a dimension left out is not narrowed. A
   * window of time is a dimension too: its months are the categories.
   */
  readonly where: Readonly<Record<string, readonly string[]>>
  /** True for what a whole indicator says, which is left out only where nothing else will do. */
  readonly isWhole?: boolean
}

/** A share or a rate that a paper shows: who knows the denominator knows the numerator from it. */
export interface Share {
  readonly numerator: string
  readonly denominator: string
}

/** What a paper is about to show, and what has been shown before. */
export interface Shown {
  readonly cells: readonly Cell[]
  readonly shares: readonly Share[]
  /** Cells of earlier papers, by the numbers they gave. */
  readonly before: readonly Cell[]
}

/** Why a cell is not shown. */
export type Reason = 'small number' | 'small complement' | 'small denominator' | 'difference' | 'protects another'

/** A cell that is not shown: the first reason found, and for one that protects another, which. */
export interface Suppressed {
  readonly id: string
  readonly reason: Reason
  readonly protects: string | null
}

/** Counts of 1 to 5 are not shown, nor shares of fewer than 10. Source: Department for Education, children in need statistics. */
export const SMALLEST_SHOWN = 6
export const SMALLEST_DENOMINATOR = 10

/** Says whether a count would tell of children who can be recognised. */
export function isSmall(count: number): boolean {
  return count > 0 && count < SMALLEST_SHOWN
}
