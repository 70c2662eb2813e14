import { yearsAfter } from '../days/years-after.js'
import { isShortBreak } from '../notions/care-facts.js'
import { hasWorkerFrom, hasWorkerUntil } from '../notions/social-worker-facts.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: 'SW12STG2',
  since: '2023-24',
  message:
    'A time of being looked after begins or ends with this episode, and no social worker episode (SW_DECOM) goes with it. Add the social worker, or mend the days.',
  fields: ['SW_DECOM'],
  each: 'Episodes',
  needs: ['SWEpisodes'],
  breaks: (episode, child, { start, end }) => {
    const { DECOM, DEC, RNE, REC } = episode
    const [isFirst, isLast, isOpen] = [RNE === 'S', REC !== 'X1', Number.isNaN(DEC)]
    return (
      // Episode at an edge of a period of care (RNE S or REC not X1),
      (isFirst || isLast) &&
      // LS not V3/V4,
      !isShortBreak(episode) &&
      // DEC null or from a year before the start to the end,
      (isOpen || (DEC >= yearsAfter(start, -1) && DEC <= end)) &&
      // for which no SW episode starts on or before its DEC (REC not X1)
      !(isLast && hasWorkerUntil(child, isOpen ? end : DEC)) &&
      // and none on or after its DECOM (RNE S).
      !(isFirst && hasWorkerFrom(child, DECOM))
    )
  },
  examples: [
    {
      title: 'the end of a period: a worker from the day it ended, a day later, and none',
      given: {
        Episodes: `
            | CHILD | DECOM      | DEC        | RNE | LS | REC
            | one   | 01/05/2025 | 01/08/2025 | P   | C2 | E4A
          ✗ | two   | 01/05/2025 | 01/08/2025 | P   | C2 | E4A
          ✗ | three | 01/05/2025 | 01/08/2025 | P   | C2 |
            | four  | 01/05/2025 | 01/08/2025 | P   | C2 | X1`,
        SWEpisodes: `
            | CHILD | SW_DECOM
            | one   | 01/08/2025
            | one   | 01/09/2025
            | two   | 02/08/2025`
      }
    },
    {
      title: 'the beginning of a period: a worker from the day it began, a day earlier, and none',
      given: {
        Episodes: `
            | CHILD | DECOM      | DEC        | RNE | LS | REC
            | one   | 01/05/2025 | 01/08/2025 | S   | C2 | X1
          ✗ | two   | 01/05/2025 | 01/08/2025 | S   | C2 | X1
          ✗ | three | 01/05/2025 | 01/08/2025 | S   | C2 | X1`,
        SWEpisodes: `
            | CHILD | SW_DECOM
            | one   | 01/05/2025
            | one   | 01/04/2025
            | two   | 30/04/2025`
      }
    },
    {
      title: 'both in one: a worker before or after will do',
      given: {
        Episodes: `
            | CHILD | DECOM      | DEC        | RNE | LS | REC
            | one   | 01/05/2025 | 01/08/2025 | S   | C2 | E4A
            | two   | 01/05/2025 | 01/08/2025 | S   | C2 | E4A
          ✗ | three | 01/05/2025 | 01/08/2025 | S   | C2 | E4A`,
        SWEpisodes: `
            | CHILD | SW_DECOM
            | one   | 01/02/2025
            | two   | 01/02/2026
            | three |`
      }
    },
    {
      title: 'still open: a worker by the last day of the year, a day later, and none; a short break',
      given: {
        Episodes: `
            | CHILD | DECOM      | DEC        | RNE | LS | REC
            | one   | 01/05/2025 |            | P   | C2 |
          ✗ | two   | 01/05/2025 |            | P   | C2 |
          ✗ | three | 01/05/2025 | 31/02/2026 | P   | C2 |
            | four  | 01/05/2025 |            | S   | V3 |
            | five  | 01/05/2025 |            | S   | V4 |`,
        SWEpisodes: `
            | CHILD | SW_DECOM
            | one   | 31/03/2026
            | two   | 01/04/2026`
      }
    },
    {
      title:
        'ended a year before the first day of the year, a day earlier, on the last day of the year and a day later',
      given: {
        Episodes: `
            | CHILD | DECOM      | DEC        | RNE | LS | REC
          ✗ | one   | 01/01/2024 | 01/04/2024 | S   | C2 | E4A
            | two   | 01/01/2024 | 31/03/2024 | S   | C2 | E4A
          ✗ | three | 01/01/2024 | 31/03/2026 | S   | C2 | E4A
            | four  | 01/01/2024 | 01/04/2026 | S   | C2 | E4A`,
        SWEpisodes: `
            | CHILD | SW_DECOM`
      }
    }
  ]
})
