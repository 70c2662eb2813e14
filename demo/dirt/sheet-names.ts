import type { Trouble } from './trouble.js'

/** Sheets under names of the council's own: about 1 in 3 of a workbook's. */
export const sheetNames: Trouble = {
  id: 'sheet-names',
  befalls: ['annex_a'],
  spoil: ({ sheets }, random) => {
    for (const sheet of sheets) {
      if (!random.chance(0.35)) continue
      const { usualName, title } = sheet.table
      const number = usualName.replace('List ', '')
      // A spreadsheet takes no sheet name longer than 31.
      sheet.name = random
        .pick([`${number}. ${title}`, `${usualName} ${title}`, usualName.toUpperCase(), `${usualName} `, title])
        .slice(0, 31)
    }
  }
}
