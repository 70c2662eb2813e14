import { anyLeaverItem } from '../notions/care-leaver-facts.js'
import { latestEpisode } from '../notions/episode-facts.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '1011',
  message:
    'There is information about leaving care (OC3) for a young person whose care was taken over by another authority (REC E3), which now returns it. Take the OC3 row out, or mend the reason the last episode ended.',
  fields: ['IN_TOUCH', 'ACTIV', 'ACCOM'],
  each: 'OC3',
  needs: ['Episodes'],
  // OC3 row with any of IN_TOUCH, ACTIV, ACCOM, whose child's latest episode (by DECOM) has REC E3.
  breaks: (leaver, child) => anyLeaverItem(leaver) && latestEpisode(child)?.REC === 'E3',
  examples: [
    {
      title: 'only the latest episode counts, and one without a readable first day is passed over',
      given: {
        OC3: `
            | CHILD | IN_TOUCH | ACTIV | ACCOM
          ✗ | one   | YES      |       |
          ✗ | one   |          | F1    |
          ✗ | one   |          |       | B1
            | one   |          |       |
            | two   | YES      |       |
            | three | YES      |       |
          ✗ | four  | YES      |       |
            | five  | YES      |       |`,
        Episodes: `
            | CHILD | DECOM      | REC
            | one   | 01/06/2025 | E3
            | one   | 01/05/2025 | X1
            | two   | 01/06/2025 | E8
            | two   | 01/05/2025 | E3
            | three | 31/02/2025 | E3
            | four  | 01/06/2025 | e3
            | four  | 31/02/2025 | E8`
      }
    }
  ]
})
