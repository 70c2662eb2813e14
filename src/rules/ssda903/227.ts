import { listedProvider } from '../notions/listed-provider.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '227',
  message:
    "The episode began (DECOM) on or after the day Ofsted's list says the provider (URN) was closed. Mend the day or the number.",
  fields: ['URN', 'DECOM'],
  each: 'Episodes',
  breaks: (episode, _, collection) => {
    // If URN is provided, not XXXXXXX, and the list has the day its registration ended,
    const provider = listedProvider(episode, collection)
    // then DECOM must be before that day.
    return provider !== null && episode.DECOM >= provider.ended
  },
  examples: [
    {
      title: 'began the day before the provider closed, on the day, and with one still open',
      providers: `
          | URN     | REG_END
          | 1045321 | 02/06/2025
          | 1045322 |
          | XXXXXXX | 02/06/2025`,
      given: {
        Episodes: `
            | CHILD | URN     | DECOM
            | one   | 1045321 | 01/06/2025
          ✗ | two   | 1045321 | 02/06/2025
            | three | 1045321 | 31/02/2026
            | four  | 1045322 | 02/06/2025
            | five  | 1045323 | 02/06/2025
            | six   | XXXXXXX | 02/06/2025
            | seven |         | 02/06/2025`
      }
    }
  ]
})
