import type { Trouble } from './trouble.js'

const SPARED = new Set(['episodes', 'header'])

/** A column a file may do without, left out of it: about 1 table in 10. */
export const leftOutColumns: Trouble = {
  id: 'left-out-columns',
  befalls: ['ssda903'],
  spoil: ({ sheets }, random) => {
    for (const sheet of sheets.filter(each => !SPARED.has(each.table.name))) {
      const spare = sheet.table.columns.filter(({ required }) => !required).map(({ name }) => name)
      const there = sheet.headers.filter(header => spare.includes(header))
      if (there.length === 0 || !random.chance(0.1)) continue
      const left = random.pick(there)
      sheet.headers = sheet.headers.filter(header => header !== left)
    }
  }
}
