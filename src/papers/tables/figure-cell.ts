import type { TableCell } from '../../documents/block.js'
import { missingText, valueText } from '../../documents/format-figure.js'
import type { Figure } from '../../figures/figure.js'
import type { Unit } from '../../indicators/indicator.js'

/** What stands in a cell that is not shown, to protect children; the table's note says so. */
export const NOT_SHOWN = 'c'

/** A figure in a table: its value, `c` where it is not shown, else why there is none. */
export function figureCell({ value, unit, missing }: Pick<Figure, 'value' | 'unit' | 'missing'>): TableCell {
  return value === null ? { text: missingCell(missing), value } : { text: valueText(value, unit), value }
}

/** One of the two numbers a figure is made of; a dash where it has none. */
export function countCell({ missing }: Pick<Figure, 'missing'>, count: number | null): TableCell {
  return count === null ? { text: missing === 'suppressed' ? NOT_SHOWN : '–', value: null } : numberCell(count, 'count')
}

/** A number that is no figure, such as a target or a share. */
export function numberCell(value: number, unit: Unit): TableCell {
  return { text: valueText(value, unit), value }
}

/** A cell of words. */
export function wordsCell(text: string): TableCell {
  return { text, value: null }
}

function missingCell(missing: Figure['missing']): string {
  if (missing === 'suppressed') return NOT_SHOWN
  return missing === null ? '–' : missingText(missing)
}
