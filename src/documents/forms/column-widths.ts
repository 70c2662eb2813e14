import type { TableBlock } from '../block.js'

/** A word longer than this may be broken anywhere. */
const UNBROKEN = 24
/** A day or a month in words, which a cell keeps on one line. */
const DAY = /^(\d{1,2} )?[A-Z][a-z]{2,8} \d{4}$/

type Table = Pick<TableBlock, 'columns' | 'rows'>

/** What a column would like to be wide, and the least that breaks no word of 24 letters. */
export interface ColumnNeed {
  readonly least: number
  /** The same with each day and month on one line. */
  readonly firm: number
  /** Its longest text on one line, with its heading on two. */
  readonly easy: number
  readonly natural: number
}

/** The needs of each column, in whatever `measure` measures text in. */
export function columnNeeds({ columns, rows }: Table, measure: (text: string, head: boolean) => number): ColumnNeed[] {
  return columns.map(({ heading }, index) => {
    const texts = rows.map(row => row[index]?.text ?? '')
    const least = Math.max(longest(heading, true, measure), ...texts.map(text => longest(text, false, measure)))
    const firm = Math.max(least, ...texts.filter(text => DAY.test(text)).map(text => measure(text, false)))
    const widest = Math.max(0, ...texts.map(text => measure(text, false)))
    const natural = Math.max(measure(heading, true), widest)
    return { least, firm, easy: Math.max(firm, widest, onTwoLines(heading, measure)), natural }
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
 * Shares a room among columns: each has its natural width if there is room for all, else the widest of its needs that
 * there is room for, and a part of what is left by what it lacks. A room too small for the least is shared by it, no
 * column below an even part of half.
 */
export function columnWidths(needs: readonly ColumnNeed[], room: number): number[] {
  const steps = (['natural', 'easy', 'firm', 'least'] as const).map(step => needs.map(need => need[step]))
  const step = steps.findIndex(widths => sum(widths) <= room)
  if (step === 0) return steps[0]!
  if (step > 0) return between(steps[step]!, steps[step - 1]!, room)
  const floor = room / needs.length / 2
  const floored = needs.map(need => Math.min(need.least, floor))
  const left = room - sum(floored)
  const over = needs.map((need, index) => need.least - floored[index]!)
  return floored.map((width, index) => width + (left * over[index]!) / Math.max(sum(over), 1e-9))
}

// Whoever lacks least is given all of it first: a short cell is not parted for the sake of a long one.
function between(from: readonly number[], to: readonly number[], room: number): number[] {
  const lacks = from.map((width, index) => to[index]! - width)
  let left = room - sum(from)
  let share = 0
  for (const [index, lack] of [...lacks].sort((one, other) => one - other).entries()) {
    const even = left / (lacks.length - index)
    share = Math.min(lack, even)
    if (lack > even) {
      share = even
      break
    }
    left -= lack
  }
  return from.map((width, index) => width + Math.min(lacks[index]!, share))
}

function onTwoLines(heading: string, measure: (text: string, head: boolean) => number): number {
  const words = heading.split(' ')
  const ways = words.map((_, index) => [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')])
  return Math.min(...ways.map(lines => Math.max(...lines.map(line => measure(line, true)))))
}

function longest(text: string, head: boolean, measure: (text: string, head: boolean) => number): number {
  return Math.max(0, ...text.split(' ').map(word => measure(word.slice(0, UNBROKEN), head)))
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
