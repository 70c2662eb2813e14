import { FOR_ADOPTION, FOSTERING, isShortBreak } from '../notions/care-facts.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '1015',
  message:
    "The placement is the authority's own provision (PLACE_PROVIDER PR1) but lies in another authority, or nobody knows where (PL_LA). Mend the provider or the postcode (PL_POST).",
  fields: ['PL_LA'],
  each: 'Episodes',
  breaks: (episode, _, { authority, year }) =>
    // PLACE_PROVIDER PR1; LS and PLACE present, LS not V3 or V4.
    episode.PLACE_PROVIDER === 'PR1' &&
    episode.LS !== null &&
    episode.PLACE !== null &&
    !isShortBreak(episode) &&
    // PLACE not A3 to A6 or U1 to U6, nor from 2025-26 K3.
    !FOR_ADOPTION.has(episode.PLACE) &&
    !FOSTERING.has(episode.PLACE) &&
    !(episode.PLACE === 'K3' && year >= '2025-26') &&
    // PL_LA not the own authority, nor one it was numbered as before; a blank is not.
    authority.onsCode !== episode.PL_LA &&
    !authority.formerOnsCodes.some(code => code === episode.PL_LA),
  examples: [
    {
      title: 'own provision in the own authority, in another, in Wales and nowhere known',
      given: {
        Episodes: `
            | CHILD | LS | PLACE | PLACE_PROVIDER | PL_LA
            | one   | C2 | K2    | PR1            | E06000002
          ✗ | two   | C2 | K2    | PR1            | E06000001
          ✗ | three | C2 | K2    | PR1            | WAL
          ✗ | four  | C2 | K2    | PR1            |
            | five  | C2 | K2    | PR2            | E06000001
            | six   | C2 | K2    |                | E06000001`
      }
    },
    {
      title: 'short breaks, fostering, adoption and supported accommodation may be elsewhere',
      given: {
        Episodes: `
            | CHILD | LS | PLACE | PLACE_PROVIDER | PL_LA
            | one   | V3 | K2    | PR1            | E06000001
            | two   | V4 | K2    | PR1            | E06000001
            | three |    | K2    | PR1            | E06000001
            | four  | C2 |       | PR1            | E06000001
            | five  | C2 | A3    | PR1            | E06000001
            | six   | C2 | A6    | PR1            | E06000001
            | seven | C2 | U1    | PR1            | E06000001
            | eight | C2 | U6    | PR1            | E06000001
            | nine  | C2 | K3    | PR1            | E06000001
          ✗ | ten   | C2 | K1    | PR1            | E06000001`
      }
    },
    {
      title: 'until 2024-25 supported accommodation is not excepted',
      year: '2024-25',
      given: {
        Episodes: `
            | CHILD | LS | PLACE | PLACE_PROVIDER | PL_LA
          ✗ | one   | C2 | K3    | PR1            | E06000001`
      }
    },
    {
      title: 'worked out from the postcode; an authority of two numbers is one',
      authority: '390',
      postcodes: `
          | pcd     | oseast1m | osnrth1m | laua
          | NE8 1AA | 425000   | 563000   | E08000020
          | TS1 1AA | 449500   | 520500   | E06000002`,
      given: {
        Episodes: `
            | CHILD | LS | PLACE | PLACE_PROVIDER | PL_POST
            | one   | C2 | K2    | PR1            | NE8 1AA
          ✗ | two   | C2 | K2    | PR1            | TS1 1AA`
      }
    }
  ]
})
