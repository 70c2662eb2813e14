import { listedProvider } from '../notions/listed-provider.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '229',
  message:
    "Whether the council itself or another authority provides the placement (PLACE_PROVIDER) does not agree with the authority that Ofsted's list gives for the provider (URN). Mend whichever of the two is wrong.",
  fields: ['URN', 'PLACE_PROVIDER'],
  each: 'Episodes',
  breaks: (episode, _, collection) => {
    // If URN is provided, not XXXXXXX, and the list has its authority:
    const provider = listedProvider(episode, collection)
    if (!provider?.authority) return false
    const { onsCode, formerOnsCodes } = collection.authority
    const isOwn = provider.authority === onsCode || formerOnsCodes.includes(provider.authority)
    // for PLACE_PROVIDER PR1 it must be this authority,
    if (episode.PLACE_PROVIDER === 'PR1') return !isOwn
    // for PR2 it must not.
    return episode.PLACE_PROVIDER === 'PR2' && isOwn
  },
  examples: [
    {
      title: 'own and other provision, with providers of this authority, of another, and of none',
      providers: `
          | URN     | LA_CODE_INFERRED
          | 1045321 | E06000002
          | 1045322 | E06000003
          | 1045323 |
          | XXXXXXX | E06000003`,
      given: {
        Episodes: `
            | CHILD | URN     | PLACE_PROVIDER
            | one   | 1045321 | PR1
          ✗ | two   | 1045322 | PR1
          ✗ | three | 1045321 | PR2
            | four  | 1045322 | PR2
            | five  | 1045322 | PR4
            | six   | 1045321 | PR4
            | seven | 1045322 |
            | eight | 1045323 | PR1
            | nine  | 1045324 | PR1
            | ten   | XXXXXXX | PR1
            | more  |         | PR1`
      }
    }
  ]
})
