import { addDays } from '../../src/domain/day.js'
import { fromBritish, toBritish } from './british-day.js'
import { sheetOf, someLines, type Trouble } from './trouble.js'

/** An episode that ends some days after the next one began: about 1 in 300. */
export const overlappingEpisodes: Trouble = {
  id: 'overlapping-episodes',
  befalls: ['ssda903'],
  spoil: (draft, random) => {
    const followed = sheetOf(draft, 'episodes')?.lines.filter(line => line.REC === 'X1') ?? []
    for (const line of someLines(followed, 0.003, random))
      line.DEC = toBritish(addDays(fromBritish(line.DEC!), random.between(1, 9)))
  }
}
