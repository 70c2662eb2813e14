import type { Trouble } from './trouble.js'

/** Ids that a spreadsheet turned into decimals throughout one table: 1234567.0. */
export const decimalIds: Trouble = {
  id: 'decimal-ids',
  befalls: ['ssda903', 'annex_a'],
  spoil: ({ source, sheets }, random) => {
    const id = source === 'ssda903' ? 'CHILD' : 'Child Unique ID'
    const sheet = random.pick(sheets.filter(each => each.headers.includes(id) && each.lines.length > 0))
    if (source === 'annex_a' || random.chance(0.4)) for (const line of sheet.lines) line[id] = `${line[id]}.0`
  }
}
