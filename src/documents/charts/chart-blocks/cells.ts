import type { MissingReason } from '../../../figures/figure.js'
import type { Unit } from '../../../indicators/indicator.js'
import type { TableBlock, TableCell } from '../../block.js'
import { roundedText } from '../../format-figure.js'
import { formatValue } from '../format-value.js'
import { whyMissing } from '../shown-figure.js'

type Column = TableBlock['columns'][number]

/** A column of words. */
export function wordColumn(heading: string): Column {
  return { heading, align: 'left' }
}

/** A column of numbers. */
export function numberColumn(heading: string): Column {
  return { heading, align: 'right' }
}

/** A cell of words. */
export function wordCell(text: string): TableCell {
  return { text, value: null }
}

/** A value in its unit; a dash where there is none. */
export function valueCell(value: number | null, unit: Unit): TableCell {
  return value === null ? wordCell('–') : { text: formatValue(value, unit), value }
}

/** A whole number; a dash where there is none. */
export function countCell(count: number | null): TableCell {
  return count === null ? wordCell('–') : { text: roundedText(count, 0), value: count }
}

/** A cell that is there, or why it is not. */
export function cellOr(cell: TableCell, missing: MissingReason | null): TableCell {
  return cell.value === null ? wordCell(whyMissing(missing)) : cell
}
