import type { StatutoryYear } from '../../domain/statutory-year.js'
import { OTHER_PLACEMENTS } from '../notions/care-facts.js'
import { differsFromOpenEpisode } from '../notions/open-last-year.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '503D',
  message:
    "The child's first episode of this year carries on the one that last year's return left open, but its placement (PLACE) is another. Mend it, or say when the earlier episode ended.",
  fields: ['PLACE'],
  each: 'Episodes',
  needs: ['Episodes_last'],
  breaks: (episode, child, { year }) =>
    // The child's earliest episode this year and the latest of last year when that one is open: PLACE different,
    differsFromOpenEpisode(
      episode,
      child,
      'PLACE',
      // except where the code itself has changed.
      (before, now) => before !== now && !isRenamed(before, now, year)
    ),
  examples: [
    {
      title: 'the same, another, blank in one year or both, and a child in one year only',
      given: {
        Episodes: `
            | CHILD | DECOM      | PLACE
            | one   | 01/06/2024 | U4
          ✗ | two   | 01/06/2024 | U4
          ✗ | three | 01/06/2024 |
          ✗ | four  | 01/06/2024 | U4
            | five  | 01/06/2024 |
            | six   | 01/06/2024 | U4`,
        Episodes_last: `
            | CHILD | DECOM      | PLACE | DEC
            | one   | 01/06/2024 | u4    |
            | two   | 01/06/2024 | U6    |
            | three | 01/06/2024 | U4    |
            | four  | 01/06/2024 |       |
            | five  | 01/06/2024 |       |
            | seven | 01/06/2024 | U6    |`
      }
    },
    {
      title: 'only the earliest of this year and the latest of last year count, and only if that was open',
      given: {
        Episodes: `
            | CHILD | DECOM      | PLACE
            | one   | 01/06/2025 | U4
          ✗ | one   | 01/05/2025 | U4
            | two   | 01/05/2025 | U6
            | two   | 01/06/2025 | U4
            | three | 01/05/2025 | U4
            | four  | 01/05/2025 | U4
          ✗ | five  | 01/05/2025 | U4
            | five  |            | U6
            | six   | 31/04/2025 | U4`,
        Episodes_last: `
            | CHILD | DECOM      | PLACE | DEC
            | one   | 01/07/2024 | U6    |
            | one   | 01/06/2024 | U4    | 01/07/2024
            | two   | 01/07/2024 | U6    |
            | three | 01/07/2024 | U6    | 31/03/2025
            | four  | 01/06/2024 | U6    |
            | four  | 01/07/2024 | U6    | 31/03/2025
            | five  | 01/06/2024 | U6    |
            | five  |            | U4    |
            | six   | 01/06/2024 | U6    |`
      }
    },
    {
      title: 'in 2023-24 and 2024-25 supported accommodation became K3',
      year: '2023-24',
      given: {
        Episodes: `
            | CHILD | DECOM      | PLACE
            | one   | 01/06/2022 | K3
          ✗ | two   | 01/06/2022 | H5
          ✗ | three | 01/06/2022 | Z11
          ✗ | four  | 01/06/2022 | K2`,
        Episodes_last: `
            | CHILD | DECOM      | PLACE | DEC
            | one   | 01/06/2022 | H5    |
            | two   | 01/06/2022 | K3    |
            | three | 01/06/2022 | Z1    |
            | four  | 01/06/2022 | H5    |`
      }
    },
    {
      title: 'still so in 2024-25',
      year: '2024-25',
      given: {
        Episodes: `
            | CHILD | DECOM      | PLACE
            | one   | 01/06/2022 | K3
          ✗ | two   | 01/06/2022 | K3
          ✗ | three | 01/06/2022 | Z11`,
        Episodes_last: `
            | CHILD | DECOM      | PLACE | DEC
            | one   | 01/06/2022 | H5    |
            | two   | 01/06/2022 | P2    |
            | three | 01/06/2022 | Z1    |`
      }
    },
    {
      title: 'in 2025-26 other placements became four',
      year: '2025-26',
      given: {
        Episodes: `
            | CHILD | DECOM      | PLACE
            | one   | 01/06/2024 | Z11
            | two   | 01/06/2024 | Z12
            | three | 01/06/2024 | Z13
            | four  | 01/06/2024 | Z14
          ✗ | five  | 01/06/2024 | Z15
          ✗ | six   | 01/06/2024 | Z1
          ✗ | seven | 01/06/2024 | Z12
          ✗ | eight | 01/06/2024 | K3`,
        Episodes_last: `
            | CHILD | DECOM      | PLACE | DEC
            | one   | 01/06/2024 | Z1    |
            | two   | 01/06/2024 | Z1    |
            | three | 01/06/2024 | Z1    |
            | four  | 01/06/2024 | Z1    |
            | five  | 01/06/2024 | Z1    |
            | six   | 01/06/2024 | Z11   |
            | seven | 01/06/2024 | Z11   |
            | eight | 01/06/2024 | H5    |`
      }
    },
    {
      title: 'in other years no code was renamed',
      year: '2022-23',
      given: {
        Episodes: `
            | CHILD | DECOM      | PLACE
          ✗ | one   | 01/06/2022 | K3`,
        Episodes_last: `
            | CHILD | DECOM      | PLACE | DEC
            | one   | 01/06/2022 | H5    |`
      }
    },
    {
      title: 'nor in 2026-27',
      year: '2026-27',
      given: {
        Episodes: `
            | CHILD | DECOM      | PLACE
          ✗ | one   | 01/06/2024 | Z11
          ✗ | two   | 01/06/2024 | K3`,
        Episodes_last: `
            | CHILD | DECOM      | PLACE | DEC
            | one   | 01/06/2024 | Z1    |
            | two   | 01/06/2024 | H5    |`
      }
    }
  ]
})

function isRenamed(before: string | null, now: string | null, year: StatutoryYear): boolean {
  // In 2023-24 and 2024-25, H5 to K3;
  if (before === 'H5') return now === 'K3' && (year === '2023-24' || year === '2024-25')
  // in 2025-26, Z1 to Z11, Z12, Z13 or Z14.
  return before === 'Z1' && OTHER_PLACEMENTS.has(now) && year === '2025-26'
}
