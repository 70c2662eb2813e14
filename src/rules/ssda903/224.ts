import { listedProvider } from '../notions/listed-provider.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '224',
  message:
    "The provider of the placement (PLACE_PROVIDER) is not of a kind that Ofsted's list gives for the number (URN). Mend whichever of the two is wrong.",
  fields: ['PLACE_PROVIDER'],
  each: 'Episodes',
  breaks: (episode, _, collection) => {
    // If URN is provided, not XXXXXXX, and on the list with provider codes,
    const provider = listedProvider(episode, collection)
    if (provider === null || provider.kinds.size === 0) return false
    // then PLACE_PROVIDER must be one of them.
    return episode.PLACE_PROVIDER === null || !provider.kinds.has(episode.PLACE_PROVIDER)
  },
  examples: [
    {
      title: 'one of several codes, another, none; a number not on the list, not known, or blank',
      providers: `
          | URN     | PROVIDER_CODES
          | 1045321 | PR1/PR2
          | 1045322 |
          | XXXXXXX | PR1`,
      given: {
        Episodes: `
            | CHILD | URN     | PLACE_PROVIDER
            | one   | 1045321 | PR1
            | two   | 1045321 | pr2
          ✗ | three | 1045321 | PR4
          ✗ | four  | 1045321 |
            | five  | 1045322 | PR4
            | six   | 1045323 | PR4
            | seven | XXXXXXX | PR4
            | eight |         | PR4`
      }
    }
  ]
})
