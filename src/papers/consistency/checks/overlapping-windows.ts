import { nameOf, sentence, whenText } from '../../claims/stated-text.js'
import type { Stated } from '../../stated.js'
import { grouped, levels, subjectOf } from '../alike.js'
import { consistencyCheck } from '../consistency-check.js'

export default consistencyCheck({
  id: 'overlapping-windows',
  finds: 'One measure is given over two windows that overlap, so that the same events are in both.',
  check: ({ stated }) =>
    grouped(
      levels(stated).filter(({ since, asAt, comparator }) => since !== null && asAt !== null && comparator === null),
      subjectOf
    ).flatMap(group => {
      const pair = firstOverlap(group)
      if (!pair) return []
      const [first, other] = pair
      const says = `${sentence(nameOf(other))} ${whenText(other)} and ${whenText(first)} share some of their days: do not set one against the other.`
      return [{ severity: 'warns' as const, at: other, beside: [first], says }]
    }),
  examples: [
    {
      title: 'windows that share a day, once for each measure',
      given: `
        measure | since      | day        | value
        CL03    | 2020-04-01 | 2021-03-31 | 97
        CL03    | 2021-03-31 | 2021-12-31 | 90
        CL03    | 2021-04-01 | 2022-03-31 | 80
        CL04    | 2020-04-01 | 2021-03-31 | 97
        CL04    | 2021-04-01 | 2022-03-31 | 90
        CL05    | 2020-04-01 | 2021-03-31 | 97
        CL05    | 2020-04-01 | 2021-03-31 | 97`,
      faults: '2 ~ from 31 March 2021 to 31 December 2021 and from 1 April 2020 to 31 March 2021 share some'
    },
    {
      title: 'whichever comes first in the text',
      given: `
        measure | since      | day        | value
        CL03    | 2021-03-31 | 2021-12-31 | 90
        CL03    | 2020-04-01 | 2021-03-31 | 97`,
      faults: '2 ~ share some of their days'
    }
  ]
})

function firstOverlap(group: readonly Stated[]): readonly [Stated, Stated] | null {
  for (const [i, other] of group.entries()) {
    const first = group.slice(0, i).find(each => overlaps(each, other))
    if (first) return [first, other]
  }
  return null
}

function overlaps(one: Stated, other: Stated): boolean {
  if (one.since === other.since && one.asAt === other.asAt) return false
  return one.since! <= other.asAt! && other.since! <= one.asAt!
}
