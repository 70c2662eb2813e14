import { someLines, type Trouble } from './trouble.js'

const IDS = ['CHILD', 'Child Unique ID', 'cont_person_id', 'miss_person_id']
const SPARED = new Set(['header', 'episodes', 'children_in_care'])

/** A row whose child's id was lost, or has stray blanks about it: about 1 in 1,000 of each, where no child is counted. */
export const lostIds: Trouble = {
  id: 'lost-ids',
  befalls: ['ssda903', 'annex_a', 'ssd'],
  spoil: ({ sheets }, random) => {
    for (const { lines, headers } of sheets.filter(sheet => !SPARED.has(sheet.table.name))) {
      const id = headers.find(header => IDS.includes(header))
      if (id === undefined) continue
      for (const line of someLines(lines, 0.001, random)) line[id] = ''
      for (const line of someLines(lines, 0.001, random)) if (line[id]) line[id] = ` ${line[id]}  `
    }
  }
}
