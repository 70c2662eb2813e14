import type { Audience, TableCell } from '../../documents/block.js'
import { valueText } from '../../documents/format-figure.js'
import { isSmall, SMALLEST_SHOWN } from '../../figures/disclosure/cell.js'

/**
 * A count of children, or of records about them, as a paper gives it: for members and the public one of 1 to 5 says no
 * more than that it is small, and holds no number.
 * @example countShown(3, 'public') // { text: 'fewer than 6', value: null }
 */
export function countShown(count: number, audience: Audience): TableCell {
  if (audience !== 'officers' && isSmall(count)) return { text: `fewer than ${SMALLEST_SHOWN}`, value: null }
  return { text: valueText(count, 'count'), value: count }
}
