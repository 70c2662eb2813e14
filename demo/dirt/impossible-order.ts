import { addDays, isDay } from '../../src/domain/day.js'
import { someLines, type Trouble } from './trouble.js'

const PAIRS = [
  ['Continuous Assessment Start Date', 'Continuous Assessment Date of Authorisation'],
  ['cina_assessment_start_date', 'cina_assessment_auth_date'],
  ['s47e_s47_start_date', 's47e_s47_end_date']
] as const

/** Things that end before they begin: about 1 assessment or enquiry in 700. */
export const impossibleOrder: Trouble = {
  id: 'impossible-order',
  befalls: ['annex_a', 'ssd'],
  spoil: ({ sheets }, random) => {
    for (const { lines, headers } of sheets) {
      for (const [start, end] of PAIRS) {
        if (!headers.includes(end)) continue
        for (const line of someLines(lines, 0.0015, random))
          if (isDay(line[end] ?? '')) line[end] = addDays(line[start]!, -random.between(1, 30))
      }
    }
  }
}
