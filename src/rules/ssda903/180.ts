import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '180',
  message:
    'The strengths and difficulties score (SDQ_SCORE) is not a whole number from 0 to 40. Mend the score, or take it out and give a reason (SDQ_REASON).',
  fields: ['SDQ_SCORE'],
  each: 'OC2',
  // OC2 row with SDQ_SCORE present and not a whole number from 0 to 40.
  breaks: ({ SDQ_SCORE }) => SDQ_SCORE !== null && !(WHOLE.test(SDQ_SCORE) && Number(SDQ_SCORE) <= 40),
  examples: [
    {
      title: 'the least and the most, and beyond them',
      given: {
        OC2: `
            | CHILD | SDQ_SCORE
            | one   | 0
            | two   | 40
          ✗ | three | 41
          ✗ | four  | -1`
      }
    },
    {
      title: 'a whole number with noughts after its point, a part of a number, a word, and a blank',
      given: {
        OC2: `
            | CHILD | SDQ_SCORE
            | one   | 15.0
          ✗ | two   | 15.5
          ✗ | three | high
            | four  |`
      }
    }
  ]
})

const WHOLE = /^\d+(\.0+)?$/
