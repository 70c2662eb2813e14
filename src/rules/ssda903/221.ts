import { isShortBreak } from '../notions/care-facts.js'
import { listedProvider } from '../notions/listed-provider.js'
import { rowRule } from '../return/ssda903-return.js'

const HOMES: ReadonlySet<string | null> = new Set(['K1', 'K2', 'R3', 'S1'])

export default rowRule({
  code: '221',
  message:
    "The postcode of the placement (PL_POST) is not the one Ofsted's list gives for the provider (URN). Mend whichever of the two is wrong.",
  fields: ['PL_POST'],
  each: 'Episodes',
  breaks: (episode, _, collection) => {
    // Where LS is not V3 or V4,
    if (isShortBreak(episode)) return false
    // PLACE is K1, K2, K3 (since 2024-25), R3 or S1,
    if (!HOMES.has(episode.PLACE) && !(episode.PLACE === 'K3' && collection.year >= '2024-25')) return false
    // URN is provided, not XXXXXXX, and on the list with a postcode, and PL_POST is provided,
    const provider = listedProvider(episode, collection)
    if (!provider?.postcode || episode.PL_POST === null) return false
    // PL_POST should be the provider's postcode.
    return episode.PL_POST.replace(/\s+/g, '') !== provider.postcode
  },
  examples: [
    {
      title: 'the same postcode however spaced, another, and a blank',
      providers: `
          | URN     | POSTCODE
          | 1045321 | TS1 1AA
          | 1045322 |
          | XXXXXXX | TS1 1AA`,
      given: {
        Episodes: `
            | CHILD | URN     | LS | PLACE | PL_POST
            | one   | 1045321 | C2 | K2    | ts11aa
            | two   | 1045321 | C2 | K2    | TS1  1AA
          ✗ | three | 1045321 | C2 | K2    | TS1 1AB
            | four  | 1045321 | C2 | K2    |
            | five  | 1045322 | C2 | K2    | TS1 1AB
            | six   | 1045323 | C2 | K2    | TS1 1AB
            | seven | XXXXXXX | C2 | K2    | TS1 1AB
            | eight |         | C2 | K2    | TS1 1AB`
      }
    },
    {
      title: 'by the kind of placement, and short breaks',
      providers: `
          | URN     | POSTCODE
          | 1045321 | TS1 1AA`,
      given: {
        Episodes: `
            | CHILD | URN     | LS | PLACE | PL_POST
          ✗ | one   | 1045321 | C2 | K1    | TS1 1AB
          ✗ | two   | 1045321 | C2 | K3    | TS1 1AB
          ✗ | three | 1045321 | C2 | R3    | TS1 1AB
          ✗ | four  | 1045321 |    | S1    | TS1 1AB
            | five  | 1045321 | C2 | U6    | TS1 1AB
            | six   | 1045321 | V3 | K1    | TS1 1AB
            | seven | 1045321 | V4 | K1    | TS1 1AB`
      }
    },
    {
      title: 'supported accommodation since 2024-25',
      year: '2024-25',
      providers: `
          | URN     | POSTCODE
          | 1045321 | TS1 1AA`,
      given: {
        Episodes: `
            | CHILD | URN     | LS | PLACE | PL_POST
          ✗ | one   | 1045321 | C2 | K3    | TS1 1AB`
      }
    },
    {
      title: 'and not before',
      year: '2023-24',
      providers: `
          | URN     | POSTCODE
          | 1045321 | TS1 1AA`,
      given: {
        Episodes: `
            | CHILD | URN     | LS | PLACE | PL_POST
            | one   | 1045321 | C2 | K3    | TS1 1AB
          ✗ | two   | 1045321 | C2 | K1    | TS1 1AB`
      }
    }
  ]
})
