import type { Stated } from '../stated.js'
import { exactly, type Fraction } from './fraction.js'

/** What a size is in: a bare `number`, `per cent`, percentage `points`, a rate `per 10,000`, or `days`. */
export type SizeUnit = 'number' | 'per cent' | 'points' | 'per 10,000' | 'days'

/** A number as an author writes it, with its unit and as many decimals as were written. */
export interface Size {
  readonly value: Fraction
  readonly decimals: number
  readonly in: SizeUnit
  readonly text: string
}

const WRITTEN =
  /^[−-]?(?<number>\d{1,3}(?:,\d{3})+|\d+)(?:\.(?<part>\d+))?\s*(?<unit>%|per cent|(?:percentage )?points?|per 10,000|days?|)$/

/** Reads a number with its unit, without its sign; null when it is none. @example readSize('19.50%') // 19.5, 2 decimals, per cent */
export function readSize(text: string): Size | null {
  const groups = WRITTEN.exec(text.trim())?.groups
  if (!groups) return null
  const { number = '', part = '', unit = '' } = groups
  return {
    value: exactly(Number(`${number.replaceAll(',', '')}.${part || '0'}`)),
    decimals: part.length,
    in: unitOf(unit),
    text: text.trim()
  }
}

/** The value of a stated number as its readers see it; null where none is printed. @example printedSize({ printed: '19.5%', … }) // 19.5, 1 decimal, per cent */
export function printedSize({ printed, unit }: Pick<Stated, 'printed' | 'unit'>): Size | null {
  const number = /\d[\d,]*(?:\.\d+)?/.exec(printed)?.[0] ?? ''
  const ending = { percent: '%', rate: ' per 10,000', days: ' days', count: '', ratio: '' }[unit ?? 'count']
  return readSize(`${number}${ending}`)
}

function unitOf(unit: string): SizeUnit {
  if (unit === '%' || unit === 'per cent') return 'per cent'
  if (unit === 'per 10,000') return unit
  if (unit.startsWith('day')) return 'days'
  return unit === '' ? 'number' : 'points'
}
