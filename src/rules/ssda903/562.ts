import { latestEpisodeLastYear } from '../notions/episode-facts.js'
import { isEarliest } from '../notions/open-last-year.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '562',
  message:
    "The child's first episode began before 1 April (DECOM), but it is not the episode that last year's return ended with. Begin with last year's last episode, with the same day.",
  fields: ['DECOM'],
  each: 'Episodes',
  needs: ['Episodes_last'],
  breaks: (episode, child, { start }) =>
    // Child's earliest episode
    isEarliest(episode) &&
    // starting before the year,
    episode.DECOM < start &&
    // whose DECOM is not that of the child's latest episode of last year.
    latestEpisodeLastYear(child)?.DECOM !== episode.DECOM,
  examples: [
    {
      title: 'begun on the last day before the year and on its first, as last year and not',
      given: {
        Episodes: `
            | CHILD | DECOM
          ✗ | one   | 31/03/2025
            | two   | 01/04/2025
            | three | 31/03/2025
          ✗ | four  | 31/03/2025
            | five  | 31/02/2025`,
        Episodes_last: `
            | CHILD | DECOM
            | two   | 01/01/2025
            | three | 31/03/2025
            | four  | 30/03/2025
            | five  | 30/03/2025`
      }
    },
    {
      title: 'the earliest of this year against the latest of last year',
      given: {
        Episodes: `
            | CHILD | DECOM
            | one   | 01/02/2025
            | one   | 01/01/2025
          ✗ | two   | 01/01/2025`,
        Episodes_last: `
            | CHILD | DECOM
            | one   | 01/01/2025
            | one   | 01/11/2024
            | two   | 01/01/2025
            | two   | 01/02/2025`
      }
    },
    {
      title: 'last year without a readable day hides nobody else',
      given: {
        Episodes: `
            | CHILD | DECOM
          ✗ | one   | 01/01/2025
          ✗ | two   | 01/01/2025
            | three | 01/01/2025`,
        Episodes_last: `
            | CHILD | DECOM
            | one   | 31/02/2025
            | two   | 02/01/2025
            | three | 01/01/2025
            | three |`
      }
    }
  ]
})
