import { at, nameOf, sentence } from '../../claims/stated-text.js'
import { consistencyCheck } from '../consistency-check.js'

export default consistencyCheck({
  id: 'average-without-kind',
  finds: 'An average does not say whether it is a mean or a median.',
  check: ({ stated }) =>
    stated
      .filter(({ average }) => average === null)
      .map(each => ({
        severity: 'warns' as const,
        at: each,
        beside: [],
        says: `${sentence(nameOf(each))}, ${at(each)}, does not say whether it is a mean or a median.`
      })),
  examples: [
    {
      title: 'days on average',
      given: `
        measure | day        | value    | mean
        AD03    | 2021-03-31 | 382 days | none
        AD03    | 2020-03-31 | 558 days | mean
        AD04    | 2020-03-31 | 12 days  |`,
      faults: '1 ~ 382 days on 31 March 2021, does not say whether'
    }
  ]
})
