import { someLines, type Trouble } from './trouble.js'

const COLUMNS = ['REVIEW', 'MIS_END', 'Date of Last Dental Check', 'Date of Contact', 'clav_cla_visit_date']

/** A day that is in no calendar, has its month first, or is a word: about 1 in 1,000 of some columns. */
export const unreadableDays: Trouble = {
  id: 'unreadable-days',
  befalls: ['ssda903', 'annex_a', 'ssd'],
  spoil: ({ sheets }, random) => {
    for (const { lines, headers } of sheets) {
      for (const header of headers.filter(each => COLUMNS.includes(each))) {
        for (const line of someLines(lines, 0.001, random))
          if (line[header]) line[header] = random.pick(['31/02/2021', '11/27/2020', 'not known'])
      }
    }
  }
}
