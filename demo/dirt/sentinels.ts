import { someLines, type Trouble } from './trouble.js'

/** Values that stand for not known: 999.9 miles, and a person called -1. About 1 row in 500. */
export const sentinels: Trouble = {
  id: 'sentinels',
  befalls: ['ssd'],
  spoil: ({ sheets }, random) => {
    for (const { lines, table } of sheets) {
      if (table.name === 'cla_placement')
        for (const line of someLines(lines, 0.002, random)) line.clap_cla_placement_distance = '999.9'
      if (table.name === 'contacts') for (const line of someLines(lines, 0.002, random)) line.cont_person_id = '-1'
    }
  }
}
