import { listedProvider } from '../notions/listed-provider.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '219',
  message:
    "The placement (PLACE) is not of a kind that Ofsted's list gives for the provider (URN). Mend whichever of the two is wrong.",
  fields: ['URN', 'PLACE'],
  each: 'Episodes',
  breaks: (episode, _, collection) => {
    // If URN is provided, not XXXXXXX, and on the list with placement codes,
    const provider = listedProvider(episode, collection)
    if (provider === null || provider.placements.size === 0) return false
    // then PLACE must be any of those codes.
    return episode.PLACE === null || !provider.placements.has(episode.PLACE)
  },
  examples: [
    {
      title: 'one of several codes, another, none; a number not on the list, not known, or blank',
      providers: `
          | URN     | PLACE_CODES
          | 1045321 | K2,S1
          | 1045322 |
          | XXXXXXX | K2`,
      given: {
        Episodes: `
            | CHILD | URN     | PLACE
            | one   | 1045321 | K2
            | two   | 1045321 | s1
          ✗ | three | 1045321 | K1
          ✗ | four  | 1045321 |
            | five  | 1045322 | K1
            | six   | 1045323 | K1
            | seven | XXXXXXX | K1
            | eight |         | K1`
      }
    }
  ]
})
