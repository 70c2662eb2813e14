import { authorities } from '../../src/domain/authority.js'
import { someLines, type Trouble } from './trouble.js'

const COLUMN = 'LA of Placement'
const MISSPELT: Readonly<Record<string, string>> = {
  Middlesbrough: 'Middlesborough',
  'Redcar and Cleveland': 'Redcar & Clevland',
  'Stockton-on-Tees': 'Stockton on Tee',
  'County Durham': 'Durham CC'
}

/** An authority by name where others have its code, and not always rightly spelt: about 1 in 20. */
export const misspeltAuthorities: Trouble = {
  id: 'misspelt-authorities',
  befalls: ['annex_a'],
  spoil: ({ sheets }, random) => {
    for (const { lines } of sheets.filter(({ headers }) => headers.includes(COLUMN)))
      for (const line of someLines(lines, 0.05, random)) {
        const name = authorities.find(({ onsCode }) => onsCode === line[COLUMN])?.name
        if (name !== undefined) line[COLUMN] = random.chance(0.5) ? name : (MISSPELT[name] ?? name)
      }
  }
}
