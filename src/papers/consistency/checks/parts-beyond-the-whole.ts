import { compared, exactly, fractionText, minus } from '../../claims/fraction.js'
import { sentence, whenText } from '../../claims/stated-text.js'
import { sumOf } from '../../claims/sum-of.js'
import type { Stated } from '../../stated.js'
import { grouped, levels } from '../alike.js'
import { consistencyCheck, type Found } from '../consistency-check.js'

export default consistencyCheck({
  id: 'parts-beyond-the-whole',
  finds:
    'The parts of one breakdown add to more than the whole, or their shares to more than 100% whatever the rounding.',
  check: ({ stated }) => {
    const known = levels(stated).filter(({ comparator }) => comparator === null)
    const parts = known.filter(({ part, unit }) => part !== null && (unit === 'count' || unit === 'percent'))
    const groups = grouped(parts, each => JSON.stringify([each.part!.by, each.unit, whole(each)]))
    return groups.flatMap(group => beyond(group.filter(isFirstOfItsPart), known))
  },
  examples: [
    {
      title: 'counts, against the total of the day',
      given: `
        measure | part          | day        | value
        CL01    |               | 2022-01-31 | 510
        CL01    | place=foster  | 2022-01-31 | 326
        CL01    | place=kin     | 2022-01-31 | 114
        CL01    | place=parents | 2022-01-31 | 47
        CL01    | place=homes   | 2022-01-31 | 68
        CL01    | sex=male      | 2022-01-31 | 280
        CL01    | sex=female    | 2022-01-31 | 230
        CL01    | sex=female    | 2022-01-31 | 230
        CL01    | place=foster  | 2021-12-31 | 600
        CL03    | place=foster  | 2022-01-31 | 600`,
      faults: '2 ! 326 + 114 + 47 + 68 = 555 on 31 January 2022, 45 more than the whole of 510'
    },
    {
      title: 'shares, within their rounding',
      given: `
        measure | part  | day        | value | source
        a       | x=one | 2022-01-31 | 51%   | a report
        a       | x=two | 2022-01-31 | 50%   | a report
        b       | x=one | 2022-01-31 | 51%   | a report
        b       | x=two | 2022-01-31 | 51%   | a report`,
      faults: '3 ! 51% + 51% = 102%'
    },
    {
      title: 'percentages of each group by itself are no shares of one whole',
      given: `
        measure | part      | day        | value | n  | d
        AS02    | team=one  | 2022-01-31 | 95%   | 95 | 100
        AS02    | team=two  | 2022-01-31 | 90%   | 45 | 50`,
      faults: ''
    }
  ]
})

function whole({ measure, of, asAt, precision, since }: Stated): string {
  return JSON.stringify([measure, of, asAt, precision, since])
}

function isFirstOfItsPart(each: Stated, index: number, group: readonly Stated[]): boolean {
  return group.findIndex(other => other.part!.category === each.part!.category) === index
}

/** Percentages whose denominators differ are each of a group of its own. */
function areOfSeveralWholes(parts: readonly Stated[]): boolean {
  const wholes = new Set(parts.map(({ denominator }) => denominator))
  return parts[0]?.unit === 'percent' && wholes.size > 1
}

function beyond(parts: readonly Stated[], known: readonly Stated[]): Found[] {
  const [first] = parts
  if (!first || parts.length < 2 || areOfSeveralWholes(parts)) return []
  const total = known.find(each => each.part === null && each.unit === 'count' && whole(each) === whole(first))
  const isShare = first.unit === 'percent'
  const limit = isShare ? exactly(100) : total ? exactly(total.value!) : null
  const sum = sumOf(parts)
  if (!limit || compared(sum.span.low, limit) !== 1) return []
  const added = fractionText(sum.printed, 0)
  const over = isShare
    ? `${added}%`
    : `${added} ${whenText(first)}, ${fractionText(minus(sum.span.low, limit), 0)} more than the whole of ${total!.printed}`
  const says = `${sentence(first.label)}: ${sum.told} = ${over}.`
  return [{ severity: 'fails', at: first, beside: parts.slice(1), says }]
}
