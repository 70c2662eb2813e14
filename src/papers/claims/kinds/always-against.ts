import type { Stated, Verdict } from '../../stated.js'
import { besideComparator, COMPARATOR } from '../beside-comparator.js'
import { claimKind } from '../claim.js'
import { isOn } from '../is-on.js'
import { missingDays } from '../missing-days.js'
import { daysOf } from '../need.js'
import { placeOf } from '../place-of.js'
import { at, nameOf, sentence, subjectText, whenText } from '../stated-text.js'
import { cannotTell, fails, holds } from '../verdict.js'

export default claimKind({
  id: 'always-against',
  claims: 'A measure was above or below a comparator in every year from one to another.',
  example: '{{claim always-against CV03 below region since=2017-12-31 on=2018-12-31}}',
  takes: {
    measure: { as: 'measure', is: 'what is compared' },
    is: { as: 'choice', of: ['above', 'below'], is: 'how it stood to the comparator' },
    ...COMPARATOR,
    since: { as: 'day', is: 'the day of the first year' },
    on: { as: 'day', is: 'the day of the last year' }
  },
  needs: ({ measure, group, average = null, model = null, since, on }) => ({
    ours: { as: 'series', subject: measure, since, day: on, every: 'year' },
    theirs: { as: 'comparator', subject: measure, since, day: on, group, average, model }
  }),
  check: ({ measure, is, group, since, on }, { ours, theirs }) => {
    const refused = ours[0] && theirs[0] && besideComparator(ours[0], [{ ...theirs[0], value: 0 }], group)
    if (refused && 'verdict' in refused) return refused.verdict
    const pairs = ours.flatMap(our => theirs.filter(their => isOn(our, their.asAt!)).map(their => ({ our, their })))
    const against = pairs.filter(({ our, their }) => placeOf(our, their) !== null && placeOf(our, their) !== is)
    if (against.length > 0) return fails(`Not so ${against.map(pairText).join('; nor ')}.`)
    const days = daysOf({ since, day: on, every: 'year' })!
    const complete = pairs.filter(({ their }) => their.value !== null).map(({ our }) => our)
    return complete.length > 0
      ? told(days, complete, is)
      : cannotTell(`There is nothing to compare of ${subjectText(measure)}.`)
  },
  examples: [
    {
      title: 'every year counts, and equal is neither above nor below',
      given: `
        measure | of         | day  | value | group   | period | edition
        NEET    |            | 2015 | 7.1%  |         |        |
        NEET    |            | 2016 | 5.4%  |         |        |
        NEET    |            | 2017 | 4.2%  |         |        |
        NEET    |            | 2018 | 5.0%  |         |        |
        NEET    |            | 2020 | 5.0%  |         |        |
        NEET    | North East | 2015 | 7.0%  | region  | 2015   | 2019
        NEET    | North East | 2016 | 5.4%  | region  | 2016   | 2019
        NEET    | North East | 2017 | 6.2%  | region  | 2017   | 2019
        NEET    | North East | 2018 | 6.5%  | region  | 2018   | 2019
        NEET    | North East | 2020 | –%    | region  | 2020   | 2021
        NEET    | England    | 2017 | 6.0%  | England |        | 2019`,
      claims: `
        ✓ NEET below region since=2017-12-31 on=2018-12-31 → in each of 2 years
        ✗ NEET below region since=2016-12-31 on=2018-12-31 → in 2016, 5.4% beside 5.4%
        ✗ NEET above region since=2015-12-31 on=2017-12-31 → in 2016, 5.4% beside 5.4%; nor in 2017, 4.2% beside 6.2%
        ✓ NEET above region since=2015-12-31 on=2015-12-31
        ? NEET below region since=2018-12-31 on=2019-12-31 → 31 December 2019
        ? NEET below region since=2018-12-31 on=2020-12-31
        ? NEET below region since=2021-12-31 on=2022-12-31 → nothing to compare
        ✗ NEET below England since=2017-12-31 on=2018-12-31 → its year`
    }
  ]
})

function pairText({ our, their }: { readonly our: Stated; readonly their: Stated }): string {
  return `${whenText(our)}, ${our.printed} beside ${their.printed}`
}

function told(days: readonly string[], complete: readonly Stated[], is: string): Verdict {
  const missing = missingDays(days, complete)
  if (missing) return cannotTell(`Nothing can be compared for ${missing}.`)
  const [first, last] = [complete[0]!, complete.at(-1)!]
  return holds(
    `${sentence(nameOf(first))} was ${is} in each of ${days.length} years, from ${at(first)} to ${at(last)}.`
  )
}
