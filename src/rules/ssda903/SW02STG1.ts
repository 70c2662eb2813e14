import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: 'SW02STG1',
  since: '2023-24',
  message:
    "The worker's number (SW_ID) is missing, does not begin with SW, or with XX for a worker without one, or is too short. Mend it.",
  fields: ['SW_ID'],
  each: 'SWEpisodes',
  breaks: ({ SW_ID }, _, { year }) =>
    // SW_ID not starting with SW or XX; null is an error;
    !/^(SW|XX)/.test(SW_ID ?? '') ||
    // since 2025-26 nor may it be shorter than 4 characters.
    (year >= LENGTH_SINCE && SW_ID!.length < 4),
  examples: [
    {
      title: 'the beginnings allowed, others, and none',
      given: {
        SWEpisodes: `
            | CHILD | SW_ID
            | one   | SW123456
            | two   | xx99
          ✗ | three | 123456
          ✗ | four  | 1SW23456
          ✗ | five  | S123456
          ✗ | six   |`
      }
    },
    {
      title: 'four characters and three',
      given: {
        SWEpisodes: `
            | CHILD | SW_ID
            | one   | SW12
          ✗ | two   | SW1
          ✗ | three | XX`
      }
    },
    {
      title: 'until 2024-25 it could be of any length',
      year: '2024-25',
      given: {
        SWEpisodes: `
            | CHILD | SW_ID
            | one   | SW1
            | two   | XX
          ✗ | three | SX12
          ✗ | four  |`
      }
    }
  ]
})

const LENGTH_SINCE = '2025-26'
