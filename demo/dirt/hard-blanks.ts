import { someLines, type Trouble } from './trouble.js'

const COLUMNS = ['HOME_POST', 'PL_POST']

/** A file saved by a spreadsheet of its day, in Windows-1252, with hard blanks in postcodes pasted from a web page. */
export const hardBlanks: Trouble = {
  id: 'hard-blanks',
  befalls: ['ssda903'],
  spoil: ({ sheets }, random) => {
    for (const sheet of sheets) {
      const columns = sheet.headers.filter(header => COLUMNS.includes(header))
      if (columns.length === 0 || !random.chance(0.3)) continue
      sheet.encoding = 'windows-1252'
      for (const column of columns)
        for (const line of someLines(sheet.lines, 0.02, random))
          line[column] = (line[column] ?? '').replace(' ', '\u00A0')
    }
  }
}
