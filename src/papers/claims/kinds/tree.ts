import type { Stated, Verdict } from '../../stated.js'
import { agreement, insteadText } from '../agreement.js'
import { claimKind } from '../claim.js'
import { exactly, over, times } from '../fraction.js'
import { oneValue } from '../one-value.js'
import { printedSize } from '../size.js'
import { point } from '../span.js'
import { sentence, subjectText, whenText } from '../stated-text.js'
import { cannotTell, fails, holds } from '../verdict.js'

export default claimKind({
  id: 'tree',
  claims:
    'Outcomes that branch close at every branching: the counts of the branches come to the count they branch from, and each percentage is of it.',
  example: '{{claim tree edge-of-care by="looked after since" on=2022-01-31}}',
  takes: {
    measure: { as: 'measure', is: 'who is followed' },
    by: { as: 'words', is: 'the first branching; a further one is named after the branch it divides' },
    on: { as: 'day', is: 'the day' }
  },
  needs: ({ measure, on }) => ({
    root: { as: 'value', subject: measure, day: on },
    branches: { as: 'parts', subject: measure, day: on, by: [] }
  }),
  check: ({ measure, by, on }, { root, branches }) => {
    const all = oneValue(root, measure, on)
    if ('verdict' in all) return all.verdict
    const counts = branches.filter(({ unit }) => unit !== 'percent')
    if (!counts.some(({ part }) => part!.by === by))
      return cannotTell(`Nothing divides ${subjectText(measure)} by ${by}.`)
    const name = subjectText(measure)
    const nodes = [{ name, by, size: all.stated.value! }, ...counts.map(nodeOf)]
    const faults = nodes.flatMap(node => faultsOf(node, counts)).concat(wrongShares(branches, nodes))
    if (faults.length > 0) return fails(`${sentence(faults.join('; '))}.`)
    return holds(`All ${nodes.length - 1} branches of ${name} ${whenText(all.stated)} close.`)
  },
  examples: [
    {
      title: 'each branching closes, and each percentage is of what it branches from',
      given: `
        measure | part                   | day        | value | n  | d
        edge    |                        | 2022-01-31 | 50    |    |
        edge    | since=not looked after | 2022-01-31 | 37    |    |
        edge    | since=looked after     | 2022-01-31 | 13    |    |
        edge    | not looked after=need  | 2022-01-31 | 21    |    |
        edge    | not looked after=plan  | 2022-01-31 | 16    |    |
        edge    | not looked after=need  | 2022-01-31 | 57%   | 21 | 37
        edge    | plan=closed            | 2022-01-31 | 2     |    |
        edge    | plan=kept              | 2022-01-31 | 14    |    |
        edge    | plan=closed            | 2022-01-31 | 13%   | 2  | 16
        short   |                        | 2022-01-31 | 50    |    |
        short   | since=not looked after | 2022-01-31 | 37    |    |
        long    |                        | 2022-01-31 | 50    |    |
        long    | since=not looked after | 2022-01-31 | 38    |    |
        long    | since=looked after     | 2022-01-31 | 13    |    |
        cut     |                        | 2022-01-31 | 21    |    |
        cut     | since=back             | 2022-01-31 | 10    |    |
        cut     | since=kept             | 2022-01-31 | 11    |    |
        cut     | since=back             | 2022-01-31 | 47%   |    |
        empty   |                        | 2022-01-31 | 0     |    |
        empty   | since=back             | 2022-01-31 | 0     |    |
        empty   | since=back             | 2022-01-31 | 0%    |    |`,
      claims: `
        ✓ edge by=since on=2022-01-31  → All 6 branches
        ✗ short by=since on=2022-01-31 → 37 of the 50 of short are accounted for, and 13 are not
        ✗ long by=since on=2022-01-31  → 51 are in the branches of long, which is 50
        ✗ cut by=since on=2022-01-31   → back is 47.62%, so 48% and not 47%: it agrees only if cut off
        ✗ empty by=since on=2022-01-31 → of nobody
        ? edge by=team on=2022-01-31   → nothing divides edge by team
        ? none by=since on=2022-01-31  → no figure of none`
    }
  ]
})

/** A count that may branch, and the name of its branching. */
interface Node {
  readonly name: string
  readonly by: string
  readonly size: number
}

function nodeOf({ part, value }: Stated): Node {
  return { name: part!.category, by: part!.category, size: value ?? 0 }
}

function faultsOf({ name, by, size }: Node, counts: readonly Stated[]): string[] {
  const branches = counts.filter(({ part }) => part!.by === by)
  const sum = branches.reduce((total, { value }) => total + (value ?? 0), 0)
  if (branches.length === 0) return []
  if (sum > size) return [`${sum} are in the branches of ${name}, which is ${size}`]
  if (sum < size) return [`${sum} of the ${size} of ${name} are accounted for, and ${size - sum} are not`]
  return []
}

function wrongShares(branches: readonly Stated[], nodes: readonly Node[]): string[] {
  const shares = branches.filter(({ unit, value }) => unit === 'percent' && value !== null)
  return shares.flatMap(share => {
    const { by, category } = share.part!
    const count = branches.find(({ unit, part }) => unit === 'count' && part!.by === by && part!.category === category)
    const above = nodes.find(node => node.by === by)
    if (!count || !above) return [`${share.part!.category} is ${share.printed} without its count`]
    return above.size === 0
      ? [`${category} is ${share.printed} of nobody`]
      : wrongShare(share, count.value!, above.size)
  })
}

function wrongShare(share: Stated, count: number, size: number): Verdict['why'][] {
  const printed = printedSize(share)!
  const exact = point(over(times(exactly(100), exactly(count)), exactly(size)))
  return agreement(printed, exact) === 'rounds to it'
    ? []
    : [`${share.part!.category} is ${insteadText(printed, exact)}`]
}
