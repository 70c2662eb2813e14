import { addDays } from '../../../domain/day.js'
import { dayText } from '../../../domain/day-text.js'
import type { Stated } from '../../stated.js'
import { claimKind } from '../claim.js'
import { counted } from '../counted.js'
import { compared, exactly, fractionText, minus, plus, sizeOf } from '../fraction.js'
import { oneValue } from '../one-value.js'
import { nameOf, whenText } from '../stated-text.js'
import { fails, holds } from '../verdict.js'

export default claimKind({
  id: 'flow',
  claims:
    'Those at the start and those who came, without those who went, are those at the end; a stated tolerance has a reason.',
  example: '{{claim flow CL01 starts=CL03 ends=CL04 from=2021-01-31 to=2022-01-31}}',
  takes: {
    measure: { as: 'measure', is: 'those there on a day' },
    starts: { as: 'measure', is: 'those who came in the window' },
    ends: { as: 'measure', is: 'those who went in the window' },
    from: { as: 'day', is: 'the day of the opening count, before the window' },
    to: { as: 'day', is: 'the day of the closing count, the last of the window' },
    within: { as: 'size', optional: true, is: 'by how many it may be out' },
    because: { as: 'words', optional: true, is: 'why it may be out' }
  },
  needs: ({ measure, starts, ends, from, to }) => ({
    opening: { as: 'value', subject: measure, day: from },
    starts: { as: 'value', subject: starts, day: to },
    ends: { as: 'value', subject: ends, day: to },
    closing: { as: 'value', subject: measure, day: to }
  }),
  check: ({ measure, starts, ends, from, to, within, because }, found) => {
    if (within && within.value.top !== 0n && !because) return fails('A tolerance needs its reason.')
    const opening = oneValue(found.opening, measure, from)
    if ('verdict' in opening) return opening.verdict
    const came = oneValue(found.starts, starts, to)
    if ('verdict' in came) return came.verdict
    const went = oneValue(found.ends, ends, to)
    if ('verdict' in went) return went.verdict
    const closing = oneValue(found.closing, measure, to)
    if ('verdict' in closing) return closing.verdict
    const [plusMany, minusMany] = [counted(came.stated), counted(went.stated)]
    if (!plusMany || !minusMany) return fails('A flow is worked out from counts.')
    const wrong = wrongWindow([plusMany, minusMany], addDays(from, 1))
    if (wrong) return fails(wrong)
    const end = minus(plus(opening.span.middle, exactly(plusMany.value!)), exactly(minusMany.value!))
    const told = `${opening.stated.printed} + ${plusMany.printed} − ${minusMany.printed} = ${fractionText(end, 0)}`
    const off = sizeOf(minus(end, closing.span.middle))
    if (off.top === 0n) return holds(`${told}, as on ${dayText(to)}.`)
    const beside = `${told} beside ${closing.stated.printed} on ${dayText(to)}, ${fractionText(off, 0)} apart`
    if (within && compared(off, within.value) !== 1)
      return holds(`${beside}, within ${within.text} because ${because}.`)
    return fails(`${beside}.`)
  },
  examples: [
    {
      title: 'to one child, unless a tolerance has its reason, and over the same window',
      given: `
        measure | since      | day        | value        | n
        CL09    | 2021-08-01 | 2022-01-31 | 29 per 10000 | 97
        CL10    | 2021-08-01 | 2022-01-31 | 29 per 10000 |
        CL01    |            | 2021-07-31 | 539
        CL03    | 2021-08-01 | 2022-01-31 | 97
        CL04    | 2021-08-01 | 2022-01-31 | 126
        CL05    | 2021-08-01 | 2022-01-31 | 124
        CL06    | 2021-07-31 | 2022-01-31 | 126
        CL07    |            | 2022-01-31 | 126
        CL01    |            | 2022-01-31 | 510`,
      claims: `
        ✓ CL01 CL03 CL04 from=2021-07-31 to=2022-01-31 → 539 + 97 − 126 = 510
        ✓ CL01 CL09 CL04 from=2021-07-31 to=2022-01-31 → 539 + 97 − 126 = 510
        ✗ CL01 CL10 CL04 from=2021-07-31 to=2022-01-31 → worked out from counts
        ✗ CL01 CL03 CL05 from=2021-07-31 to=2022-01-31 → 539 + 97 − 124 = 512 beside 510 on 31 January 2022, 2 apart
        ✓ CL01 CL03 CL05 from=2021-07-31 to=2022-01-31 within=2 because="two came and went on one day"
        ✗ CL01 CL03 CL05 from=2021-07-31 to=2022-01-31 within=1 because="two came and went on one day"
        ✗ CL01 CL03 CL05 from=2021-07-31 to=2022-01-31 within=2 → needs its reason
        ✗ CL01 CL03 CL06 from=2021-07-31 to=2022-01-31 → CL06 from 31 July 2021 to 31 January 2022 is not of the window that begins on 1 August 2021
        ✗ CL01 CL03 CL07 from=2021-07-31 to=2022-01-31 → not of the window
        ? CL01 CL03 CL08 from=2021-07-31 to=2022-01-31 → no figure of CL08
        ? CL01 CL08 CL04 from=2021-07-31 to=2022-01-31
        ? CL01 CL03 CL04 from=2021-06-30 to=2022-01-31 → no figure of CL01 on 30 June 2021
        ? CL08 CL03 CL04 from=2021-07-31 to=2022-01-31`
    }
  ]
})

function wrongWindow(flows: readonly Stated[], first: string): string | null {
  const wrong = flows.find(({ since }) => since !== first)
  return wrong ? `${nameOf(wrong)} ${whenText(wrong)} is not of the window that begins on ${dayText(first)}.` : null
}
