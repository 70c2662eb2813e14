import {
  compared,
  exactly,
  type Fraction,
  fractionText,
  halfUp,
  minus,
  over,
  plus,
  times
} from '../../claims/fraction.js'
import { decimalsOf, isExact, type Span, spanOf } from '../../claims/span.js'
import { at, nameOf, sentence } from '../../claims/stated-text.js'
import type { Stated } from '../../stated.js'
import { grouped, levels } from '../alike.js'
import { consistencyCheck, type Found } from '../consistency-check.js'

export default consistencyCheck({
  id: 'overall-beside-its-parts',
  finds: 'A percentage of all is not what the percentages of its parts come to, or nothing says how many are in each.',
  check: ({ stated }) => {
    const shares = levels(stated).filter(each => each.unit === 'percent' && each.comparator === null)
    return shares
      .filter(({ part }) => part === null)
      .flatMap(all => {
        const parts = shares.filter(each => each.part !== null && isOfTheSame(all, each))
        const hidden = stated.filter(each => isHidden(each) && isOfTheSame(all, each)).map(({ part }) => part!.by)
        return grouped(parts, each => each.part!.by)
          .filter(([first]) => !hidden.includes(first!.part!.by))
          .map(eachOnce)
          .flatMap(bands => (bands.length > 1 && mayBeAll(bands, all) ? wrong(all, bands) : []))
      })
  },
  examples: [
    {
      title: 'between its parts, and where the numbers of each are known exactly what they come to',
      given: `
        measure | part      | day        | value | n  | d   | source
        A       |           | 2019-09-30 | 58.7% |    |     | a report
        A       | age=17-18 | 2019-09-30 | 61%   |    |     | a report
        A       | age=19-21 | 2019-09-30 | 51%   |    |     | a report
        B       |           | 2019-09-30 | 62%   |    |     | a report
        B       | age=17-18 | 2019-09-30 | 61%   |    |     | a report
        B       | age=19-21 | 2019-09-30 | 51%   |    |     | a report
        C       |           | 2019-09-30 | 55.0% |    |     | a report
        C       | age=17-18 | 2019-09-30 | 61.0% | 61 | 100 | a report
        C       | age=19-21 | 2019-09-30 | 51.0% | 77 | 151 | a report
        D       |           | 2019-09-30 | 55.1% |    |     | a report
        D       | age=17-18 | 2019-09-30 | 61.0% | 61 | 100 | a report
        D       | age=19-21 | 2019-09-30 | 51.0% | 77 | 151 | a report
        E       |           | 2019-09-30 | 62%   |    |     | a report
        E       | age=17-18 | 2018-09-30 | 61%   |    |     | a report
        E       | age=19-21 | 2018-09-30 | 51%   |    |     | a report
        G       |           | 2019-09-30 | 50%   | 50 | 100 | a report
        G       | age=17-18 | 2019-09-30 | 50%   | 25 | 50  | a report
        G       | age=19-21 | 2019-09-30 | 50%   | 25 | 50  | a report
        F       |           | 2019-09-30 | 62%   |    |     | a report
        F       | age=17-18 | 2019-09-30 | 61%   |    |     | a report`,
      faults: `
        1 ~ it would need 77% of them in 17-18 and the rest in 19-21: state how many are in each
        4 ! lies outside its parts
        10 ! comes to 54.98%`
    },
    {
      title: 'where a part is not shown, or fewer are in the parts than in the whole, nothing can be told',
      given: `
        measure | part      | day        | value | n  | d   | source
        A       |           | 2019-09-30 | 12%   | 24 | 200 | a report
        A       | age=0-4   | 2019-09-30 | 20%   | 10 | 50  | a report
        A       | age=5-9   | 2019-09-30 | 22%   | 11 | 50  | a report
        A       | age=10-17 | 2019-09-30 | –     |    | 100 | a report
        B       |           | 2019-09-30 | 12%   | 24 | 200 | a report
        B       | age=0-4   | 2019-09-30 | 20%   | 10 | 50  | a report
        B       | age=5-9   | 2019-09-30 | 22%   | 11 | 50  | a report
        C       |           | 2019-09-30 | 25%   |    |     | a report
        C       | age=0-4   | 2019-09-30 | 20%   | 10 | 50  | a report
        C       | age=5-9   | 2019-09-30 | 22%   | 11 | 50  | a report
        C       | age=10-17 | 2019-09-30 | –     |    | 0   | a report
        D       |           | 2019-09-30 | 25%   |    |     | a report
        D       | age=0-4   | 2019-09-30 | 20%   | 10 | 50  | a report
        D       | age=5-9   | 2019-09-30 | 30%   | 30 | 100 | a report
        D       | age=0-4   | 2019-09-30 | 20%   | 10 | 50  | a report
        D       | sex=male  | 2019-09-30 | –     |    |     | a report
        E       |           | 2019-09-30 | 20.5% |    | 100 | a report
        E       | age=0-4   | 2019-09-30 | 20%   | 10 | 50  | a report
        E       | age=5-9   | 2019-09-30 | 22%   | 11 | 50  | a report`,
      faults: `
        8 ! lies outside its parts
        12 ! comes to 26.7%
        17 ! comes to 21.00%`
    }
  ]
})

function isOfTheSame(all: Stated, each: Stated): boolean {
  return all.measure === each.measure && all.of === each.of && all.asAt === each.asAt && all.since === each.since
}

/** Says whether a part has a value that is not given, so that what the parts come to cannot be told; one that nobody is in adds nothing. */
function isHidden({ part, value, denominator, change, aim }: Stated): boolean {
  return part !== null && value === null && denominator !== 0 && !change && !aim
}

/** Each part once, however often the paper tells it. */
function eachOnce(parts: readonly Stated[]): readonly Stated[] {
  return [...new Map(parts.map(part => [part.part!.category, part])).values()]
}

/** Says whether the parts may be all there are; they are not where fewer are in them than in the whole. */
function mayBeAll(parts: readonly Stated[], all: Stated): boolean {
  const counts = parts.map(({ denominator }) => denominator)
  const known = counts.filter(count => count !== null)
  const inParts = known.reduce((sum, count) => sum + count, 0)
  return all.denominator === null || known.length < counts.length || inParts >= all.denominator
}

function wrong(all: Stated, parts: readonly Stated[]): Found[] {
  const told = `${sentence(nameOf(all))}, ${at(all)},`
  const span = spanOf(all)!
  const spans = parts.map(part => spanOf(part)!)
  const outside = spans.every(each => isAbove(span, each)) || spans.every(each => isAbove(each, span))
  if (outside) return [{ severity: 'fails', at: all, beside: parts, says: `${told} lies outside its parts.` }]
  const mean = weighted(parts)
  if (mean === null) return parts.length === 2 ? [unknownSizes(told, all, parts)] : []
  const decimals = decimalsOf(all)
  if (compared(halfUp(mean, decimals), exactly(all.value!)) === 0 || compared(mean, span.middle) === 0) return []
  const says = `${told} comes to ${fractionText(mean, decimals + 1)}% from the numbers of its parts.`
  return [{ severity: 'fails', at: all, beside: parts, says }]
}

/** Says whether one lies above the other for certain; what is rounded ends before the next half. */
function isAbove(one: Span, other: Span): boolean {
  const sign = compared(one.low, other.high)
  return isExact(one) && isExact(other) ? sign === 1 : sign !== -1
}

/** What the parts come to together; null where the numbers of one are not stated. */
function weighted(parts: readonly Stated[]): Fraction | null {
  if (parts.some(({ numerator, denominator }) => numerator === null || !denominator)) return null
  const [some, whole] = [parts.map(part => exactly(part.numerator!)), parts.map(part => exactly(part.denominator!))]
  return over(times(exactly(100), some.reduce(plus)), whole.reduce(plus))
}

function unknownSizes(told: string, all: Stated, parts: readonly Stated[]): Found {
  const [first, second] = parts.map(part => exactly(part.value!))
  const apart = minus(first!, second!)
  const share = apart.top === 0n ? null : over(times(exactly(100), minus(exactly(all.value!), second!)), apart)
  const [one, other] = parts.map(({ part }) => part!.category)
  const needs = share ? ` it would need ${fractionText(share, 0)}% of them in ${one} and the rest in ${other}:` : ''
  return {
    severity: 'warns',
    at: all,
    beside: parts,
    says: `${told} beside its parts:${needs} state how many are in each.`
  }
}
