import { someLines, type Trouble } from './trouble.js'

/** Ages as fractions, "<1" or words: about 1 in 20. */
export const ageWords: Trouble = {
  id: 'age-words',
  befalls: ['annex_a'],
  spoil: ({ sheets }, random) => {
    for (const { lines } of sheets) {
      for (const line of someLines(lines, 0.05, random)) {
        const age = line['Age of Child (Years)']
        if (age !== undefined && age !== '')
          line['Age of Child (Years)'] =
            age === '0' ? random.pick(['<1', '3 months']) : `${age}.${random.between(1, 99)}`
      }
    }
  }
}
