import { sheetOf, someLines, type Trouble } from './trouble.js'

/** An episode left open although the next one has begun: about 1 in 300. */
export const openEpisodes: Trouble = {
  id: 'open-episodes',
  befalls: ['ssda903'],
  spoil: (draft, random) => {
    const followed = sheetOf(draft, 'episodes')?.lines.filter(line => line.REC === 'X1') ?? []
    for (const line of someLines(followed, 0.003, random))
      Object.assign(line, { DEC: '', REC: '', REASON_PLACE_CHANGE: '' })
  }
}
