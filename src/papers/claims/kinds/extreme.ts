import type { Day } from '../../../domain/day.js'
import { dayText } from '../../../domain/day-text.js'
import { monthsBefore } from '../../months-before.js'
import type { Stated, Verdict } from '../../stated.js'
import { agreement } from '../agreement.js'
import { claimKind } from '../claim.js'
import { compared } from '../fraction.js'
import { missingDays } from '../missing-days.js'
import { daysOf } from '../need.js'
import { type Known, oneValue } from '../one-value.js'
import type { Size } from '../size.js'
import { spanOf } from '../span.js'
import { at, nameOf, sentence } from '../stated-text.js'
import { cannotTell, fails, holds } from '../verdict.js'

export default claimKind({
  id: 'extreme',
  claims: 'A value is the highest or the lowest of every month of a window around it.',
  example: '{{claim extreme CL02 lowest on=2021-11-30 months=12}}',
  takes: {
    measure: { as: 'measure', is: 'what is highest or lowest' },
    is: {
      as: 'choice',
      of: ['highest', 'lowest', 'joint highest', 'joint lowest'],
      is: 'which; joint where another month of the window has the same value'
    },
    on: { as: 'day', is: 'the day of the value' },
    months: { as: 'size', optional: true, is: 'how many months the window goes back' },
    since: { as: 'day', optional: true, is: 'the first day of the window' },
    until: { as: 'day', optional: true, is: 'the last day of the window, where it goes on after the value' },
    at: { as: 'size', optional: true, is: 'the value as printed' }
  },
  needs: ({ measure, on, months, since, until }) => ({
    value: { as: 'value', subject: measure, day: on },
    window: {
      as: 'series',
      subject: measure,
      since: since ?? monthsBefore(on, Number(months?.value.top ?? 0)),
      day: until ?? on,
      every: 'month'
    }
  }),
  check: ({ measure, is, on, months, since, until, at: printed }, found) => {
    const wrong = wrongWindow(on, months, since, until)
    if (wrong) return fails(wrong)
    const value = oneValue(found.value, measure, on)
    if ('verdict' in value) return value.verdict
    if (printed && agreement(printed, value.span) !== 'rounds to it')
      return fails(`It was ${at(value.stated)}, not ${printed.text}.`)
    const from = since ?? monthsBefore(on, Number(months!.value.top))
    const days = daysOf({ since: from, day: until ?? on, every: 'month' })!
    return beside(value, found.window, is) ?? complete(value.stated, days, found.window, is)
  },
  examples: [
    {
      title: 'lower than every month end of the window, both ends included',
      given: `
        measure | day        | value
        CL01    | 2021-01-31 | 94
        CL01    | 2021-02-28 | 96
        CL01    | 2021-03-31 | 95
        CL01    | 2021-04-30 | 95
        CL01    | 2021-06-30 | 90
        CL01    | 2021-07-31 | 99`,
      claims: `
        ✓ CL01 lowest on=2021-03-31 months=1 at=95        → the lowest since 28 February 2021
        ✗ CL01 lowest on=2021-03-31 months=2              → lower: 94 on 31 January 2021
        ✓ CL01 highest on=2021-02-28 since=2021-01-31 until=2021-04-30
        ✗ CL01 highest on=2021-01-31 since=2021-01-31 until=2021-02-28 → higher: 96 on 28 February 2021
        ✗ CL01 lowest on=2021-04-30 months=1              → the same: 95 on 31 March 2021
        ✓ CL01 "joint lowest" on=2021-04-30 months=1
        ✗ CL01 "joint lowest" on=2021-03-31 months=1        → no other month has the same
        ✗ CL01 lowest on=2021-03-31 months=1 at=94        → 95 on 31 March 2021, not 94
        ✓ CL01 lowest on=2021-03-31 months=1 since=2021-02-28
        ✓ CL01 lowest on=2021-03-31 months=1 until=2021-03-31
        ✗ CL01 lowest on=2021-03-31 months=12 since=2021-02-28 → from 28 February 2021 to 31 March 2021 is not 12 months
        ✗ CL01 lowest on=2021-03-31                       → how far back
        ✗ CL01 lowest on=2021-03-31 since=2021-04-30      → outside
        ✗ CL01 highest on=2021-04-30 since=2021-01-31 until=2021-03-31 → outside
        ? CL01 lowest on=2021-06-30 months=2              → 31 May 2021
        ✗ CL01 highest on=2021-06-30 months=2             → higher: 95 on 30 April 2021
        ? CL01 lowest on=2021-05-31 months=2              → no figure of CL01 on 31 May 2021`
    }
  ]
})

function wrongWindow(on: Day, months: Size | undefined, since: Day | undefined, until: Day | undefined): string | null {
  if (!months && !since) return 'Nothing says how far back the window goes: give months or since.'
  if ((since && since > on) || (until && until < on)) return `${dayText(on)} lies outside the window.`
  if (!months || !since || monthsBefore(until ?? on, Number(months.value.top)) === since) return null
  return `From ${dayText(since)} to ${dayText(until ?? on)} is not ${months.text} months.`
}

/** The verdict where another month of the window goes against the claim. */
function beside(value: Known, window: readonly Stated[], is: string): Verdict | null {
  const others = window.filter(each => each.asAt !== value.stated.asAt).map(each => ({ each, span: spanOf(each) }))
  const beyond = is.endsWith('highest') ? 1 : -1
  const told = sentence(`${nameOf(value.stated)} was ${at(value.stated)}`)
  const against = others.find(({ span }) => span && compared(span.middle, value.span.middle) === beyond)
  if (against)
    return fails(`${told}, and another month was ${is.endsWith('highest') ? 'higher' : 'lower'}: ${at(against.each)}.`)
  const same = others.find(({ span }) => span && compared(span.middle, value.span.middle) === 0)
  if (same && !is.startsWith('joint')) return fails(`${told}, and another month was the same: ${at(same.each)}.`)
  return !same && is.startsWith('joint') ? fails(`${told}: no other month has the same.`) : null
}

function complete(value: Stated, days: readonly Day[], window: readonly Stated[], is: string): Verdict {
  const missing = missingDays(days, window)
  if (missing) return cannotTell(`There is no figure of ${nameOf(value)} for ${missing}.`)
  return holds(`${sentence(nameOf(value))}: ${at(value)} is the ${is} since ${dayText(days[0]!)}.`)
}
