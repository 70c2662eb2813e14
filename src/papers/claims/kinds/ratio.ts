import type { Stated, Verdict } from '../../stated.js'
import { agreement } from '../agreement.js'
import { claimKind } from '../claim.js'
import { counted } from '../counted.js'
import { exactly, fractionText, over, times } from '../fraction.js'
import { oneValue } from '../one-value.js'
import { readSize, type Size } from '../size.js'
import { point } from '../span.js'
import { lengthText, nameOf, sentence, whenText } from '../stated-text.js'
import { unlike } from '../unlike.js'
import { fails, holds } from '../verdict.js'

export default claimKind({
  id: 'ratio',
  claims: 'So many of one for every so many of another, the right way round and in whole numbers, over one window.',
  example: '{{claim ratio CL03 CL04 is="82 for every 100" months=12 on=2022-01-31}}',
  takes: {
    measure: { as: 'measure', is: 'those that are named first, such as children who started to be looked after' },
    per: { as: 'measure', is: 'those they are set against, such as children who ceased' },
    is: { as: 'words', is: 'the ratio in whole numbers: 82 for every 100' },
    months: { as: 'size', is: 'how many months both were counted over' },
    on: { as: 'day', is: 'the last day of the window' }
  },
  needs: ({ measure, per, on }) => ({
    some: { as: 'value', subject: measure, day: on },
    others: { as: 'value', subject: per, day: on }
  }),
  check: ({ measure, per, is, months, on }, found) => {
    const ratio = readRatio(is)
    if (typeof ratio === 'string') return fails(ratio)
    const some = oneValue(found.some, measure, on)
    if ('verdict' in some) return some.verdict
    const others = oneValue(found.others, per, on)
    if ('verdict' in others) return others.verdict
    const [one, other] = [counted(some.stated), counted(others.stated)]
    if (!one || !other) return fails('A ratio is worked out from two counts.')
    return wrongCounts(one, other, months) ?? ratioVerdict(ratio, one, other)
  },
  examples: [
    {
      title: 'whole numbers, both counts and one window',
      given: `
        measure | since      | day        | value          | n
        CL02    | 2021-05-01 | 2021-10-31 | 31 per 10000   | 103
        CL03    | 2021-05-01 | 2021-10-31 | 103            |
        CL04    | 2021-05-01 | 2021-10-31 | 125            |
        CL05    | 2020-11-01 | 2021-10-31 | 125
        PL01    | 2021-05-01 | 2021-10-31 | 10%
        CL06    | 2021-05-01 | 2021-10-31 | 0`,
      claims: `
        ✓ CL03 CL04 is="82 for every 100" months=6 on=2021-10-31   → 103 beside 125 from 1 May 2021 to 31 October 2021
        ✓ CL02 CL04 is="82 for every 100" months=6 on=2021-10-31   → 103 beside 125
        ✗ CL03 CL04 is="83 for every 100" months=6 on=2021-10-31   → 82 for every 100
        ✓ CL04 CL03 is="121 for every 100" months=6 on=2021-10-31
        ✗ CL04 CL03 is="82 for every 100" months=6 on=2021-10-31   → the wrong way round
        ✗ CL03 CL04 is="0.8 for every 1" months=6 on=2021-10-31    → a part of a child
        ✓ CL03 CL04 is="103 for every 125" months=6 on=2021-10-31
        ✗ CL03 CL04 is="0.82" months=6 on=2021-10-31               → write it as 82 for every 100
        ✗ CL03 CL04 is="82 for every 0" months=6 on=2021-10-31     → write it as
        ✗ CL03 CL04 is="82 for every 100" months=12 on=2021-10-31  → 6 months, not 12
        ✗ CL03 CL05 is="82 for every 100" months=6 on=2021-10-31   → a figure of 6 months cannot be compared with one of 12 months
        ✗ PL01 PL01 is="1 for every 1" months=6 on=2021-10-31      → counts
        ✗ CL03 CL06 is="82 for every 100" months=6 on=2021-10-31   → nobody
        ? CL03 CL08 is="82 for every 100" months=6 on=2021-10-31   → no figure of CL08
        ? CL08 CL03 is="82 for every 100" months=6 on=2021-10-31   → no figure of CL08`
    }
  ]
})

interface Ratio {
  readonly some: Size
  readonly others: Size
}

/** The two numbers of a ratio in words, or what is wrong with them. */
function readRatio(is: string): Ratio | string {
  const [, first = '', second = ''] = /^([\d.,]+) for every ([\d.,]+)$/.exec(is) ?? []
  const [some, others] = [readSize(first), readSize(second)]
  if (!some || !others || others.value.top === 0n)
    return `A ratio is two whole numbers: write it as 82 for every 100, not ${is}.`
  if (some.decimals + others.decimals > 0)
    return `‘${is}’ speaks of a part of a child: write the ratio in whole numbers, as 82 for every 100.`
  return { some, others }
}

function wrongCounts(some: Stated, others: Stated, months: Size): Verdict | null {
  const reason = unlike(some, others)
  if (reason) return fails(`${sentence(reason)}.`)
  const length = lengthText(some)
  if (length !== `${months.text} month${months.text === '1' ? '' : 's'}`)
    return fails(`The window is of ${length}, not ${months.text}.`)
  return others.value === 0 ? fails(`There is nobody to set them against: ${nameOf(others)} is 0.`) : null
}

function ratioVerdict(ratio: Ratio, some: Stated, others: Stated): Verdict {
  const per = (a: Stated, b: Stated) => times(over(exactly(a.value!), exactly(b.value!)), ratio.others.value)
  const right = per(some, others)
  const told = `${sentence(nameOf(some))}: ${some.printed} beside ${others.printed} ${whenText(some)} (${nameOf(others)}), which is ${fractionText(right, 0)} for every ${ratio.others.text}`
  if (agreement(ratio.some, point(right)) === 'rounds to it') return holds(`${told}.`)
  const turned = some.value !== 0 && agreement(ratio.some, point(per(others, some))) === 'rounds to it'
  return fails(`${told}${turned ? ': it is said the wrong way round' : `, not ${ratio.some.text}`}.`)
}
