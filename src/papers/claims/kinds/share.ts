import type { Stated, Verdict } from '../../stated.js'
import { agreement, insteadText } from '../agreement.js'
import { claimKind } from '../claim.js'
import { compared, exactly, fractionText } from '../fraction.js'
import { oneValue } from '../one-value.js'
import type { Size } from '../size.js'
import { point, recomputed } from '../span.js'
import { nameOf, sentence, whenText } from '../stated-text.js'
import { cannotTell, fails, holds } from '../verdict.js'

export default claimKind({
  id: 'share',
  claims: 'So many of so many are so many per cent, and the whole is who the sentence says.',
  example: '{{claim share PL01 is=7% on=2021-12-31 count=36 whole=510 base="children looked after"}}',
  takes: {
    measure: { as: 'measure', is: 'the percentage' },
    is: { as: 'size', is: 'the percentage as printed: 7%' },
    on: { as: 'day', is: 'its day' },
    count: { as: 'size', optional: true, is: 'how many it is of the whole, where the sentence says so' },
    whole: { as: 'size', optional: true, is: 'how many the whole is, where the sentence says so' },
    base: { as: 'words', optional: true, is: 'who the whole is, where the sentence says so' }
  },
  needs: ({ measure, on }) => ({ share: { as: 'value', subject: measure, day: on } }),
  check: ({ measure, is, on, count, whole, base }, found) => {
    const share = oneValue(found.share, measure, on)
    if ('verdict' in share) return share.verdict
    const { stated } = share
    if (is.in !== 'per cent' || stated.unit !== 'percent') return fails('A share is a percentage, with its sign.')
    if (base !== undefined && base !== stated.base) return wrongBase(stated, base)
    const exact = recomputed(stated)
    if (exact === null) return cannotTell(`${sentence(nameOf(stated))} is given without its two numbers.`)
    const off = otherNumber(stated.numerator!, count) ?? otherNumber(stated.denominator!, whole)
    if (off) return fails(off)
    return shareVerdict(stated, is)
  },
  examples: [
    {
      title: 'recomputed from its two numbers, rounded half up',
      given: `
        measure | part          | day        | value | n  | d   | base
        PL01    |               | 2021-12-31 | 7.1%  | 36 | 510 | children looked after
        edge    | outcome=ended | 2021-12-31 | 13%   | 2  | 16  | young people
        edge    | outcome=back  | 2021-12-31 | 48%   | 10 | 21  | young people
        HE04    |               | 2021-12-31 | 66.1% |    |     |
        CL01    |               | 2021-12-31 | 510   |    |     | `,
      claims: `
        ✓ PL01 7% on=2021-12-31 → 36 of 510 (children looked after) on 31 December 2021 is 7%
        ✗ PL01 8% on=2021-12-31 → 7.06%, so 7% and not 8%
        ✓ PL01 7% on=2021-12-31 count=36 whole=510 base="children looked after"
        ✗ PL01 7% on=2021-12-31 count=35 whole=510 → 36 and not 35
        ✗ PL01 7% on=2021-12-31 count=36 whole=526 → 510 and not 526
        ✗ PL01 7% on=2021-12-31 base=placements    → of children looked after, not of placements
        ✗ HE04 66.1% on=2021-12-31 base=children   → nothing says who
        ✓ edge[outcome=ended] 13% on=2021-12-31
        ✗ edge[outcome=ended] 12% on=2021-12-31    → agrees only if cut off
        ✗ edge[outcome=back] 47% on=2021-12-31     → 47.62%, so 48% and not 47%: it agrees only if cut off, not rounded
        ✓ edge[outcome=back] 47.6% on=2021-12-31
        ✗ PL01 7 on=2021-12-31                     → with its sign
        ✗ CL01 7% on=2021-12-31                    → a percentage
        ? HE04 66% on=2021-12-31                   → without its two numbers
        ? PL01 7% on=2021-11-30                    → no figure of PL01`
    }
  ]
})

function wrongBase({ base, label }: Stated, claimed: string): Verdict {
  const right = base === null ? 'nothing says who the whole is' : `it is a share of ${base}`
  return fails(`${sentence(label)}: ${right}, not of ${claimed}.`)
}

function otherNumber(right: number, claimed: Size | undefined): string | null {
  if (!claimed || compared(exactly(right), claimed.value) === 0) return null
  return `The number is ${fractionText(exactly(right), 0)} and not ${claimed.text}.`
}

function shareVerdict(stated: Stated, is: Size): Verdict {
  const exact = point(recomputed(stated)!)
  const [some, all] = [stated.numerator!, stated.denominator!].map(number => fractionText(exactly(number), 0))
  const told = `${some} of ${all}${stated.base ? ` (${stated.base})` : ''} ${whenText(stated)} is `
  return agreement(is, exact) === 'rounds to it'
    ? holds(`${told}${is.text}.`)
    : fails(`${told}${insteadText(is, exact)}.`)
}
