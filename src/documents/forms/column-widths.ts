import type { TableBlock } from '../block.js'

/** A word longer than this may be broken anywhere. */
const UNBROKEN = 24
/** In how many bits what is left of a room is shared out. */
const BITS = 60
/** A day or a month in words, which a cell keeps on one line. */
const DAY = /^(\d{1,2} )?[A-Z][a-z]{2,8} \d{4}$/

type Measure = (text: string, head: boolean) => number
type Table = Pick<TableBlock, 'columns' | 'rows'>

/** What a column would like to be wide, and the least that breaks no word of 24 letters. */
export interface ColumnNeed {
  readonly least: number
  /** The same with each day and month on one line. */
  readonly firm: number
  readonly natural: number
  /** The words of its heading and of each of its cells, the space between two, and what stands beside them in a cell. */
  readonly texts: readonly (readonly number[])[]
  readonly space: number
  readonly margin: number
}

/** The needs of each column, in whatever `measure` measures text in. */
export function columnNeeds({ columns, rows }: Table, measure: Measure): ColumnNeed[] {
  return columns.map(({ heading }, index) => {
    const texts = rows.map(row => row[index]?.text ?? '')
    const lines = [measure(heading, true), ...texts.map(text => measure(text, false))]
    const least = Math.max(longest(heading, true, measure), ...texts.map(text => longest(text, false, measure)))
    const firm = Math.max(least, ...texts.map((text, row) => (DAY.test(text) ? lines[row + 1]! : 0)))
    const margin = measure('', false)
    const words = [wordsOf(heading, true, measure, margin), ...texts.map(text => wordsOf(text, false, measure, margin))]
    return { least, firm, natural: Math.max(...lines), texts: words, space: measure(' ', false) - margin, margin }
  })
}

/**
 * The largest size in which a table stands at ease: without breaking a word, and with a fifth of the room to share among
 * the columns that lack some. Failing that the smallest in which it stands at all, else null.
 */
export function easySize(
  sizes: readonly number[],
  room: number,
  needsAt: (size: number) => ColumnNeed[]
): number | null {
  const at = (size: number, part: number): boolean => {
    const needs = needsAt(size)
    return sum(needs.map(need => need.natural)) <= room || fits(needs, room * part)
  }
  return sizes.find(size => at(size, 0.8)) ?? sizes.findLast(size => at(size, 1)) ?? null
}

/** Says whether a table stands in a room without breaking a word. */
export function fits(needs: readonly ColumnNeed[], room: number): boolean {
  return sum(needs.map(need => need.least)) <= room
}

/**
 * Shares a room among columns: each has its natural width if there is room for all, else its least, and what is left
 * goes bit by bit to the column that makes the most rows high. A room too small for the least is shared by it, no column
 * below an even part of half.
 */
export function columnWidths(needs: readonly ColumnNeed[], room: number): number[] {
  if (sum(needs.map(need => need.natural)) <= room) return needs.map(need => need.natural)
  const firm = needs.map(need => need.firm)
  if (sum(firm) <= room) return widened(needs, firm, room)
  const least = needs.map(need => need.least)
  if (sum(least) <= room) return widened(needs, least, room)
  const floor = room / needs.length / 2
  const floored = needs.map(need => Math.min(need.least, floor))
  const left = room - sum(floored)
  const over = needs.map((need, index) => need.least - floored[index]!)
  return floored.map((width, index) => width + (left * over[index]!) / Math.max(sum(over), 1e-9))
}

/** How many lines the heading row of a table takes, and each of its rows. */
export function rowLines(needs: readonly ColumnNeed[], widths: readonly number[]): number[] {
  const high = needs.map((need, index) => heights(need, widths[index]!))
  return (high[0] ?? []).map((_, row) => Math.max(...high.map(each => each[row]!)))
}

function widened(needs: readonly ColumnNeed[], from: readonly number[], room: number): number[] {
  const widths = [...from]
  const high = needs.map((need, index) => heights(need, widths[index]!))
  const bit = (room - sum(from)) / BITS
  for (let left = BITS; left > 0; left -= 1) {
    const blame = blameOf(needs, widths, high)
    const [index] = [...blame.keys()].sort((one, other) => blame[other]! - blame[one]!)
    widths[index!]! += bit
    high[index!] = heights(needs[index!]!, widths[index!]!)
  }
  return widths
}

/** How high a column makes the rows, very high ones above all; a little for what it lacks, where it makes none high. */
function blameOf(
  needs: readonly ColumnNeed[],
  widths: readonly number[],
  high: readonly (readonly number[])[]
): number[] {
  const blame = needs.map(({ natural }, index) => Math.max(0, natural - widths[index]!) / 1e6)
  for (const row of needs[0]!.texts.keys()) {
    const most = Math.max(...high.map(each => each[row]!))
    for (const [index, each] of high.entries()) if (each[row] === most) blame[index]! += (most - 1) ** 3
  }
  return blame
}

/** How many lines the heading of a column and each of its cells take. */
function heights({ texts, space, margin }: ColumnNeed, width: number): number[] {
  const room = Math.max(1, width - margin)
  return texts.map(words => {
    let [lines, filled] = [1, 0]
    for (const word of words) {
      const wide = filled > 0 ? filled + space + word : word
      if (wide <= room + 1e-6) filled = wide
      else {
        // A word longer than a line begins on a new one, and goes on over as many as it needs.
        lines += (filled > 0 ? 1 : 0) + Math.ceil(word / room) - 1
        filled = word % room
      }
    }
    return lines
  })
}

function wordsOf(text: string, head: boolean, measure: Measure, margin: number): number[] {
  return text.split(' ').map(word => measure(word, head) - margin)
}

function longest(text: string, head: boolean, measure: Measure): number {
  return Math.max(0, ...text.split(' ').map(word => measure(word.slice(0, UNBROKEN), head)))
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
