import type { Trouble } from './trouble.js'

/** Columns in another order, and a byte order mark before the first header of some files. */
export const fileShapes: Trouble = {
  id: 'file-shapes',
  befalls: ['ssda903', 'ssd'],
  spoil: ({ sheets }, random) => {
    for (const sheet of sheets) {
      if (random.chance(0.1)) sheet.headers = [...sheet.headers].reverse()
      sheet.marked = random.chance(0.2)
    }
  }
}
