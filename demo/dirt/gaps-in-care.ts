import { addDays } from '../../src/domain/day.js'
import { fromBritish, toBritish } from './british-day.js'
import { sheetOf, someLines, type Trouble } from './trouble.js'

/** An episode that says another follows at once (X1) and ends some days before it does: about 1 in 300. */
export const gapsInCare: Trouble = {
  id: 'gaps-in-care',
  befalls: ['ssda903'],
  spoil: (draft, random) => {
    const followed = sheetOf(draft, 'episodes')?.lines.filter(line => line.REC === 'X1' && line.DEC !== '') ?? []
    for (const line of someLines(followed, 0.003, random)) {
      const earlier = addDays(fromBritish(line.DEC!), -random.between(1, 3))
      if (earlier > fromBritish(line.DECOM!)) line.DEC = toBritish(earlier)
    }
  }
}
