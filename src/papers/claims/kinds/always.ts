import type { Stated } from '../../stated.js'
import { claimKind } from '../claim.js'
import { compared, type Fraction } from '../fraction.js'
import { missingDays } from '../missing-days.js'
import { daysOf } from '../need.js'
import { spanOf } from '../span.js'
import { at, nameOf, sentence, subjectText } from '../stated-text.js'
import { cannotTell, fails, holds } from '../verdict.js'

export default claimKind({
  id: 'always',
  claims: 'A measure stayed above or below a number in every month of a window.',
  example: '{{claim always HE02 "at least" 90% since=2020-12-31 on=2021-12-31}}',
  takes: {
    measure: { as: 'measure', is: 'what stayed so' },
    is: { as: 'choice', of: ['above', 'at least', 'at most', 'below'], is: 'on which side of the number' },
    number: { as: 'size', is: 'the number' },
    since: { as: 'day', is: 'the first day of the window' },
    on: { as: 'day', is: 'its last day' }
  },
  needs: ({ measure, since, on }) => ({ window: { as: 'series', subject: measure, since, day: on, every: 'month' } }),
  check: ({ measure, is, number, since, on }, { window }) => {
    const known = window.filter(each => each.value !== null)
    if (known.some(each => (each.unit === 'percent') !== (number.in === 'per cent')))
      return fails(`${number.text} is in another unit than ${subjectText(measure)}.`)
    const against = known.find(each => !isSo(each, is, number.value))
    if (against) return fails(`${sentence(nameOf(against))} was ${at(against)}: not ${is} ${number.text}.`)
    const missing = missingDays(daysOf({ since, day: on, every: 'month' })!, known)
    if (missing) return cannotTell(`There is no figure of ${subjectText(measure)} for ${missing}.`)
    return holds(`${sentence(nameOf(known[0]!))} was ${is} ${number.text} in each of ${known.length} months.`)
  },
  examples: [
    {
      title: 'every month end counts, and the number itself is neither above nor below',
      given: `
        measure | day        | value | n   | d
        HE02    | 2021-10-31 | 91.0% | 91  | 100
        HE02    | 2021-11-30 | 90.0% | 90  | 100
        HE02    | 2021-12-31 | 92.0% | 92  | 100
        HE02    | 2022-02-28 | 92.0% | 92  | 100`,
      claims: `
        ✓ HE02 "at least" 90% since=2021-10-31 on=2021-12-31 → in each of 3 months
        ✗ HE02 above 90% since=2021-10-31 on=2021-12-31      → 90.0% on 30 November 2021: not above 90%
        ✓ HE02 "at most" 92% since=2021-10-31 on=2021-12-31
        ✗ HE02 below 92% since=2021-10-31 on=2021-12-31      → not below 92%
        ✓ HE02 above 91.9% since=2021-12-31 on=2021-12-31
        ✗ HE02 "at least" 92.1% since=2021-12-31 on=2021-12-31
        ✗ HE02 "at most" 91.9% since=2021-12-31 on=2021-12-31
        ✓ HE02 below 92.1% since=2021-12-31 on=2021-12-31
        ✗ HE02 above 90 since=2021-10-31 on=2021-12-31       → another unit
        ? HE02 above 91% since=2021-12-31 on=2022-02-28      → 31 January 2022`
    }
  ]
})

function isSo(each: Stated, is: 'above' | 'at least' | 'at most' | 'below', number: Fraction): boolean {
  const sign = compared(spanOf(each)!.middle, number)
  switch (is) {
    case 'above':
      return sign === 1
    case 'at least':
      return sign !== -1
    case 'at most':
      return sign !== 1
    case 'below':
      return sign === -1
  }
}
