import type { Trouble } from './trouble.js'
import { someLines } from './trouble.js'

const SPARED = new Set(['header', 'person', 'care_leavers'])

/** The same row twice, as when two extracts are pasted together: about 1 row in 400. */
export const duplicateRows: Trouble = {
  id: 'duplicate-rows',
  befalls: ['ssda903', 'annex_a', 'ssd'],
  spoil: ({ sheets }, random) => {
    for (const sheet of sheets) {
      if (SPARED.has(sheet.table.name)) continue
      for (const line of someLines(sheet.lines, 0.0025, random)) sheet.lines.push({ ...line })
    }
  }
}
