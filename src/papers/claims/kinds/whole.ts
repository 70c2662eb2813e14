import type { Stated, Verdict } from '../../stated.js'
import { claimKind } from '../claim.js'
import { compared, exactly, fractionText, minus, sizeOf } from '../fraction.js'
import { oneValue } from '../one-value.js'
import { isExact } from '../span.js'
import { nameOf, sentence, subjectText, whenText } from '../stated-text.js'
import { sumOf } from '../sum-of.js'
import { cannotTell, fails, holds } from '../verdict.js'

export default claimKind({
  id: 'whole',
  claims: 'The parts of one breakdown make the whole: shares come to 100% within rounding, counts to the total.',
  example: '{{claim whole CL01 by=placement_type on=2022-01-31}}',
  takes: {
    measure: { as: 'measure', is: 'what is divided' },
    by: { as: 'words', is: 'the breakdown, or more of them with commas, which then are no parts of one whole' },
    on: { as: 'day', is: 'the day' }
  },
  needs: ({ measure, by, on }) => ({
    total: { as: 'value', subject: measure, day: on },
    parts: { as: 'parts', subject: measure, day: on, by: by.split(/,\s*/) }
  }),
  check: ({ measure, by, on }, { total, parts }) => {
    const used = [...new Set(parts.map(({ part }) => part!.by))]
    if (parts.length === 0) return cannotTell(`There are no parts of ${subjectText(measure)} by ${by}.`)
    if (used.length > 1)
      return fails(`${sentence(used.join(' and '))} do not divide the whole together: somebody may be counted in both.`)
    const hidden = parts.find(({ value }) => value === null)
    if (hidden) return cannotTell(`${sentence(nameOf(hidden))} is not shown, so the sum is not known.`)
    if (new Set(parts.map(({ unit }) => unit)).size > 1) return fails('Some parts are counts and others shares.')
    if (parts[0]!.unit === 'percent') return sharesVerdict(parts)
    const whole = oneValue(total, measure, on)
    return 'verdict' in whole ? whole.verdict : countsVerdict(parts, whole.stated)
  },
  examples: [
    {
      title: 'counts come to the total',
      given: `
        measure | part           | day        | value
        CL01    |                | 2022-01-31 | 510
        CL01    | place=foster   | 2022-01-31 | 326
        CL01    | place=parents  | 2022-01-31 | 47
        CL01    | place=homes    | 2022-01-31 | 68
        CL01    | place=other    | 2022-01-31 | 69
        CL01    | ward=north     | 2022-01-31 | 510
        CL01    | ward=south     | 2022-01-31 | 1
        CL01    | team=one       | 2022-01-31 | 509
        CL01    | sex=female     | 2022-01-31 | –
        CL01    | sex=male       | 2022-01-31 | 280
        CL01    | mixed=one      | 2022-01-31 | 280
        CL01    | mixed=two      | 2022-01-31 | 45%
        CL03    | place=foster   | 2022-01-31 | 3`,
      claims: `
        ✓ CL01 by=place on=2022-01-31         → 326 + 47 + 68 + 69 = 510
        ✗ CL01 by=ward on=2022-01-31          → 510 + 1 = 511, 1 more than the whole of 510
        ✗ CL01 by=team on=2022-01-31          → 1 less than the whole
        ✗ CL01 by="team, ward" on=2022-01-31  → ward and team do not divide the whole together
        ✗ CL01 by=mixed on=2022-01-31         → counts and others shares
        ? CL01 by=sex on=2022-01-31           → not shown
        ? CL01 by=age on=2022-01-31           → no parts
        ? CL03 by=place on=2022-01-31         → no figure of CL03`
    },
    {
      title: 'shares come to 100% if some set of true values that rounds to them does',
      given: `
        measure | part      | day        | value | n | d | source
        mix     | three=a   | 2022-01-31 | 33%   |   |   | a report
        mix     | three=b   | 2022-01-31 | 33%   |   |   | a report
        mix     | three=c   | 2022-01-31 | 33%   |   |   | a report
        mix     | two=a     | 2022-01-31 | 54%   |   |   | a report
        mix     | two=b     | 2022-01-31 | 45%   |   |   | a report
        mix     | up=a      | 2022-01-31 | 51%   |   |   | a report
        mix     | up=b      | 2022-01-31 | 50%   |   |   | a report
        mix     | over=a    | 2022-01-31 | 51%   |   |   | a report
        mix     | over=b    | 2022-01-31 | 51%   |   |   | a report
        mix     | exact=a   | 2022-01-31 | 33%   | 1 | 3 |
        mix     | exact=b   | 2022-01-31 | 67%   | 2 | 3 |
        mix     | short=a   | 2022-01-31 | 33%   | 1 | 3 |
        mix     | short=b   | 2022-01-31 | 33%   | 1 | 3 |`,
      claims: `
        ✓ mix by=three on=2022-01-31 → 33% + 33% + 33% = 99%, which is 100% within rounding
        ✗ mix by=two on=2022-01-31   → 54% + 45% = 99%, and rounding cannot make it 100%
        ✓ mix by=up on=2022-01-31
        ✗ mix by=over on=2022-01-31
        ✓ mix by=exact on=2022-01-31 → 33% + 67% = 100%
        ✗ mix by=short on=2022-01-31`
    }
  ]
})

function sharesVerdict(parts: readonly Stated[]): Verdict {
  const { span, printed, told: added } = sumOf(parts)
  const told = `${added} = ${fractionText(printed, Number.isInteger(parts[0]!.value) ? 0 : 1)}%`
  const [low, high] = [compared(span.low, exactly(100)), compared(span.high, exactly(100))]
  const comesTo = isExact(span) ? low === 0 : low !== 1 && high === 1
  if (!comesTo) return fails(`${told}, and rounding cannot make it 100%.`)
  return holds(compared(printed, exactly(100)) === 0 ? `${told}.` : `${told}, which is 100% within rounding.`)
}

function countsVerdict(parts: readonly Stated[], whole: Stated): Verdict {
  const { span, told: added } = sumOf(parts)
  const over = minus(span.middle, exactly(whole.value!))
  const told = `${added} = ${fractionText(span.middle, 0)}`
  const off = fractionText(sizeOf(over), 0)
  if (over.top > 0n) return fails(`${told}, ${off} more than the whole of ${whole.printed}.`)
  if (over.top < 0n) return fails(`${told}, ${off} less than the whole of ${whole.printed}.`)
  return holds(`${told}, all ${nameOf(whole)} ${whenText(whole)}.`)
}
