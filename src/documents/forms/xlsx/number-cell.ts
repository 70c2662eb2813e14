import type { TableCell } from '../../block.js'
import type { SheetCell } from './sheet.js'

const NUMBER = /^([+−-]?)(\d[\d,]*)(?:\.(\d+))?([^\d"]{0,24})$/

/**
 * A cell of a table as one of a workbook: a number where its text is that number as printed, in a format that shows the
 * same text; else its text. A text that says something else, such as `c`, is never replaced by a value.
 */
export function numberCell({ text, value }: TableCell): SheetCell {
  const words: SheetCell = { as: 'words', text }
  if (value === null || !Number.isFinite(value)) return words
  const [, sign, whole, part = '', unit = ''] = NUMBER.exec(text) ?? []
  if (whole === undefined) return words
  const printed = Number(`${sign === '−' || sign === '-' ? '-' : ''}${whole.replaceAll(',', '')}.${part || '0'}`)
  const half = 0.5 * 10 ** -part.length
  if (Math.abs(printed - value) > half + 1e-9 * Math.max(1, Math.abs(value))) return words
  return { as: 'number', value, format: formatOf(sign!, whole, part, unit) }
}

// Each sign stands in quotes, and a number printed without one has none, even where it is a little below zero.
function formatOf(sign: string, whole: string, part: string, unit: string): string {
  const digits = `${whole.includes(',') ? '#,##0' : '0'}${part === '' ? '' : `.${'0'.repeat(part.length)}`}`
  const shown = `${sign === '' ? '' : `"${sign}"`}${digits}${unit === '' ? '' : `"${unit}"`}`
  return `${shown};${shown};${shown}`
}
