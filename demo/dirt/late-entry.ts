import { fromBritish } from './british-day.js'
import { sheetOf, someLines, type Trouble } from './trouble.js'

/**
 * What was recorded only after the return was made: some reviews are not in it, and one child who left care in the last
 * fortnight of March still looks looked after.
 */
export const lateEntry: Trouble = {
  id: 'late-entry',
  befalls: ['ssda903'],
  spoil: (draft, random) => {
    const reviews = sheetOf(draft, 'reviews')
    if (reviews !== undefined) reviews.lines = someLines(reviews.lines, 0.995, random)
    const left =
      sheetOf(draft, 'episodes')?.lines.filter(line => line.REC !== '' && line.REC !== 'X1' && isLate(line.DEC!)) ?? []
    if (left.length > 0) Object.assign(random.pick(left), { DEC: '', REC: '' })
  }
}

function isLate(day: string): boolean {
  const text = fromBritish(day).slice(5)
  return text >= '03-18' && text <= '03-31'
}
