import { endsInAdoption } from '../notions/care-facts.js'
import { type EpisodeRow, rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '199',
  message:
    'The child was adopted (REC E11 or E12) before this episode began. A child who comes back into care after adoption needs a new id (CHILD); otherwise mend the reason the earlier episode ended.',
  fields: ['CHILD'],
  each: 'Episodes',
  needs: ['Episodes_last'],
  breaks: ({ DECOM }, child) => {
    // An adoption (REC E11 or E12) of the same child, the first in DECOM order over both years;
    const firstAdoption = child.once('first adoption of both years', () =>
      Math.min(firstAdoptionIn(child.Episodes), firstAdoptionIn(child.Episodes_last))
    )
    // this year's episodes (with a valid DECOM) that come after it, not the adoption itself.
    return DECOM > firstAdoption
  },
  examples: [
    {
      title: 'episodes after an adoption of this year, even another adoption, and those before it',
      given: {
        Episodes: `
            | CHILD | DECOM      | REC
          ✗ | one   | 02/09/2025 | E12
          ✗ | one   | 02/06/2025 |
            | one   | 01/06/2025 | E11
            | one   | 01/05/2025 | X1
            | one   | 31/02/2025 |
            | two   | 01/06/2025 | E4A
            | two   | 01/09/2025 |`,
        Episodes_last: `
            | CHILD | DECOM | REC`
      }
    },
    {
      title: 'an adoption of last year, and an episode that began on the day its own began',
      given: {
        Episodes: `
            | CHILD | DECOM      | REC
          ✗ | one   | 02/06/2024 |
            | two   | 01/06/2024 |
          ✗ | three | 01/06/2025 | E11`,
        Episodes_last: `
            | CHILD | DECOM      | REC
            | one   | 01/06/2024 | E12
            | two   | 01/06/2024 | e11
            | three | 01/06/2024 | E11`
      }
    },
    {
      title: 'an adoption whose episode has no readable first day is passed over',
      given: {
        Episodes: `
            | CHILD | DECOM      | REC
            | one   | 02/06/2025 |
            | two   | 02/06/2025 |`,
        Episodes_last: `
            | CHILD | DECOM      | REC
            | one   | 31/02/2025 | E11
            | two   |            | E11`
      }
    }
  ]
})

/** Episodes stand in the order they began. */
function firstAdoptionIn(episodes: readonly EpisodeRow[]): number {
  const adoption = episodes.find(each => endsInAdoption(each) && !Number.isNaN(each.DECOM))
  return adoption?.DECOM ?? Number.POSITIVE_INFINITY
}
