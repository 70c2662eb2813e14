import { claimKind } from '../claim.js'
import { exactly, minus } from '../fraction.js'
import { saysFraction } from '../fraction-words.js'
import { oneValue } from '../one-value.js'
import { isExact } from '../span.js'
import { nameOf, sentence, subjectText, whenText } from '../stated-text.js'
import { cannotTell, fails, holds } from '../verdict.js'

/** All that rounds to a value lies below the next half, which itself does not. */
const JUST_BELOW = exactly(1e-9)

export default claimKind({
  id: 'fraction',
  claims: 'A share is what the words say: more than half, two thirds, most, nearly all, all, none.',
  example: '{{claim fraction PL04 "more than half" on=2022-01-31}}',
  takes: {
    measure: { as: 'measure', is: 'the percentage' },
    says: { as: 'words', is: 'the words' },
    on: { as: 'day', is: 'its day' },
    base: { as: 'words', optional: true, is: 'who the whole is, where the sentence says so' }
  },
  needs: ({ measure, on }) => ({ share: { as: 'value', subject: measure, day: on } }),
  check: ({ measure, says, on, base }, found) => {
    const isSo = saysFraction(says)
    if (!isSo) return fails(`‘${says}’ is no fraction that can be checked; give the figure instead.`)
    const share = oneValue(found.share, measure, on)
    if ('verdict' in share) return cannotTell(`No figure stands behind ‘${says}’ of ${subjectText(measure)}.`)
    const { stated, span } = share
    if (stated.unit !== 'percent') return fails(`${sentence(nameOf(stated))} is not a percentage.`)
    if (base && base !== stated.base)
      return fails(`${sentence(nameOf(stated))} is a share of ${stated.base ?? 'nobody named'}, not of ${base}.`)
    const numbers = stated.denominator === null ? '' : ` (${stated.numerator} of ${stated.denominator})`
    const told = `${sentence(nameOf(stated))} is ${stated.printed}${numbers} ${whenText(stated)}`
    const places = [span.low, span.middle, isExact(span) ? span.high : minus(span.high, JUST_BELOW)]
    if (new Set(places.map(isSo)).size > 1) return cannotTell(`${told}, which is too coarse to tell ‘${says}’.`)
    return isSo(span.middle) ? holds(`${told}.`) : fails(`${told}, which is not ‘${says}’.`)
  },
  examples: [
    {
      title: 'each of the words, both sides of where it ends',
      given: `
        measure | day        | value | n   | d    | base     | source
        half    | 2022-01-31 | 50%   | 50  | 100  | children | 
        over    | 2022-01-31 | 51%   | 51  | 100  | children |
        under   | 2022-01-31 | 49%   | 49  | 100  | children |
        third   | 2022-01-31 | 67%   | 2   | 3    | children |
        near    | 2022-01-31 | 99%   | 99  | 100  | children |
        almost  | 2022-01-31 | 95%   | 95  | 100  | children |
        fewer   | 2022-01-31 | 94%   | 94  | 100  | children |
        all     | 2022-01-31 | 100%  | 9   | 9    | visitors |
        none    | 2022-01-31 | 0%    | 0   | 9    |          |
        coarse  | 2022-01-31 | 100%  |     |      |          | a report
        middle  | 2022-01-31 | 50%   |     |      |          | a report
        fine    | 2022-01-31 | 60%   |     |      |          | a report
        count   | 2022-01-31 | 60    |     |      |          |`,
      claims: `
        ✓ half half on=2022-01-31                → 50% (50 of 100)
        ✗ over half on=2022-01-31                → which is not ‘half’
        ✓ over "more than half" on=2022-01-31
        ✗ half "more than half" on=2022-01-31
        ✓ over most on=2022-01-31
        ✗ half most on=2022-01-31
        ✓ under "less than half" on=2022-01-31
        ✗ half "less than half" on=2022-01-31
        ✓ under "nearly half" on=2022-01-31
        ✗ half "nearly half" on=2022-01-31
        ✓ third "two thirds" on=2022-01-31
        ✗ over "two thirds" on=2022-01-31
        ✓ almost "nearly all" on=2022-01-31
        ✗ fewer "nearly all" on=2022-01-31
        ✗ all "nearly all" on=2022-01-31
        ✓ all all on=2022-01-31 base=visitors
        ✗ all all on=2022-01-31 base="care leavers" → a share of visitors, not of care leavers
        ✗ none none on=2022-01-31 base=children  → nobody named
        ✗ near all on=2022-01-31
        ✓ none none on=2022-01-31
        ✗ near none on=2022-01-31
        ? coarse all on=2022-01-31               → too coarse to tell ‘all’
        ? middle "more than half" on=2022-01-31
        ? middle "less than half" on=2022-01-31
        ✓ middle half on=2022-01-31
        ✓ fine most on=2022-01-31
        ✗ fine some on=2022-01-31                → no fraction that can be checked
        ✗ count most on=2022-01-31               → not a percentage
        ? nothing most on=2022-01-31             → No figure stands behind ‘most’ of nothing`
    }
  ]
})
