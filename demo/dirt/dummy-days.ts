import { someLines, type Trouble } from './trouble.js'

/** 1 January 1900 where a day is not known: about 1 in 200 dental checks and early help ends. */
export const dummyDays: Trouble = {
  id: 'dummy-days',
  befalls: ['annex_a', 'ssd'],
  spoil: ({ sheets }, random) => {
    for (const { lines, headers } of sheets) {
      for (const header of ['Date of Last Dental Check', 'earl_episode_end_date']) {
        if (headers.includes(header)) for (const line of someLines(lines, 0.005, random)) line[header] = '1900-01-01'
      }
    }
  }
}
