import type { PublishedReason } from './published.js'

/** What a cell of a published file holds: a number, or nothing with the reason why. */
export interface Cell {
  readonly value: number | null
  readonly reason: PublishedReason | null
}

/** Symbols of the Government Statistical Service, the forms they replaced, and LAIT's single dash. */
const SYMBOLS: Readonly<Record<string, PublishedReason>> = {
  c: 'suppressed',
  z: 'not applicable',
  x: 'not available',
  ':': 'not available',
  '..': 'not available',
  u: 'unreliable',
  low: 'rounds to zero',
  k: 'rounds to zero',
  '~': 'rounds to zero',
  '-': 'unknown'
}

const NUMBER = /^-?(\d+(\.\d*)?|\.\d+)(e[+-]?\d{1,3})?$/i

/**
 * Reads a cell: a number or a symbol; null when it is neither, blank included.
 * @example parseCell('c') // { value: null, reason: 'suppressed' }
 */
export function parseCell(text: string): Cell | null {
  const trimmed = text.trim()
  if (NUMBER.test(trimmed) && Number.isFinite(Number(trimmed))) return { value: Number(trimmed), reason: null }
  const reason = Object.hasOwn(SYMBOLS, trimmed) ? SYMBOLS[trimmed] : undefined
  return reason === undefined ? null : { value: null, reason }
}

/**
 * Reads a cell of a column that mixes durations as `yy:mm` with counts and symbols; durations are given in months.
 * @example parseDurationCell('01:07') // { value: 19, reason: null }
 */
export function parseDurationCell(text: string): Cell | null {
  const duration = /^(\d\d):(0\d|1[01])$/.exec(text.trim())
  if (duration === null) return parseCell(text)
  return { value: Number(duration[1]) * 12 + Number(duration[2]), reason: null }
}

const SYMBOL_OF: Readonly<Record<PublishedReason, string>> = {
  suppressed: 'c',
  'not applicable': 'z',
  'not available': 'x',
  unreliable: 'u',
  'rounds to zero': 'low',
  unknown: '-'
}

/** The symbol a cell is written with; what `parseCell` reads back as the same. */
export function writeCell({ value, reason }: Cell): string {
  return value === null ? SYMBOL_OF[reason ?? 'unknown'] : String(value)
}
