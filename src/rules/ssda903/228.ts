import { listedProvider } from '../notions/listed-provider.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '228',
  message:
    "The episode ran on (DEC) after the day Ofsted's list says the provider (URN) was closed. Mend the day, end the episode, or mend the number.",
  fields: ['URN', 'DEC'],
  each: 'Episodes',
  breaks: (episode, _, collection) => {
    // If URN is provided, not XXXXXXX, and the list has the day its registration ended,
    const provider = listedProvider(episode, collection)
    if (provider === null) return false
    // DEC, or the last day of the year where it is not provided or is no day, must be on or before that day.
    return (Number.isNaN(episode.DEC) ? collection.end : episode.DEC) > provider.ended
  },
  examples: [
    {
      title: 'ended on the day the provider closed, or the day after',
      providers: `
          | URN     | REG_END
          | 1045321 | 02/06/2025
          | 1045322 |
          | XXXXXXX | 02/06/2025`,
      given: {
        Episodes: `
            | CHILD | URN     | DEC
            | one   | 1045321 | 02/06/2025
          ✗ | two   | 1045321 | 03/06/2025
          ✗ | three | 1045321 | 31/02/2025
            | four  | 1045322 | 03/06/2025
            | five  | 1045323 | 03/06/2025
            | six   | XXXXXXX | 03/06/2025
            | seven |         | 03/06/2025`
      }
    },
    {
      title: 'still open where the provider closed on the last day of the year, or the day before',
      providers: `
          | URN     | REG_END
          | 1045321 | 31/03/2026
          | 1045322 | 30/03/2026
          | 1045323 |`,
      given: {
        Episodes: `
            | CHILD | URN     | DEC
            | one   | 1045321 |
          ✗ | two   | 1045322 |
            | three | 1045323 |
            | four  | 1045321 | 31/02/2026
          ✗ | five  | 1045322 | 31/02/2026`
      }
    }
  ]
})
