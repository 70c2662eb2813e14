import { compared, exactly, type Fraction, fractionText, over, times } from '../../claims/fraction.js'
import { printedSize } from '../../claims/size.js'
import { rounded, type Span } from '../../claims/span.js'
import { at, monthsApart, nameOf, sentence } from '../../claims/stated-text.js'
import type { Stated } from '../../stated.js'
import { grouped, levels } from '../alike.js'
import { consistencyCheck, type Found } from '../consistency-check.js'

/** How far a population moves in a year, at most; a fraction of it. */
const A_YEAR = exactly(1.015)
const YEARS = 2

export default consistencyCheck({
  id: 'implied-populations',
  finds: 'Rates given with counts but without a population imply populations that cannot be of one area.',
  check: ({ stated }) =>
    grouped(
      levels(stated).filter(each => each.unit === 'rate' && each.numerator && each.value && !each.population),
      each => JSON.stringify([each.of, each.base])
    ).flatMap(faultsOf),
  examples: [
    {
      title: 'one rate that does not belong to its count, the others near each other',
      given: `
        measure | of       | day     | value           | n
        CL02    |          | 2020-11 | 197.4 per 10000 | 654
        CL02    |          | 2021-11 | 158.8 per 10000 | 526
        CL02    |          | 2022-01 | 149 per 10000   | 510
        CL02    | Stockton | 2022-01 | 128 per 10000   | 560
        CL02    |          | 2029-01 | 100 per 10000   | 510`,
      faults:
        '3 ! 149 in January 2022, of 510 would need a population of about 34,228; the other rates need about 33,131'
    },
    {
      title: 'the right count, within rounding',
      given: `
        measure | of | day     | value           | n
        CL02    |    | 2020-11 | 197.4 per 10000 | 654
        CL02    |    | 2022-01 | 149 per 10000   | 495`,
      faults: ''
    },
    {
      title: 'of two that do not agree, the later is pointed at',
      given: `
        measure | of | day     | value           | n
        CL02    |    | 2021-01 | 100.0 per 10000 | 1000
        CL02    |    | 2022-01 | 100.0 per 10000 | 1017`,
      faults: '2 ! about 101,700'
    },
    {
      title: 'two years apart a population is still near, and no longer after that',
      given: `
        measure | of       | day     | value           | n
        CL02    |          | 2021-01 | 100.0 per 10000 | 1000
        CL02    |          | 2023-01 | 100.0 per 10000 | 1017
        CL02    | Stockton | 2021-01 | 100.0 per 10000 | 1000
        CL02    | Stockton | 2023-02 | 100.0 per 10000 | 1017`,
      faults: '2 ! about 101,700'
    },
    {
      title: 'where the widest of one only touches the narrowest of the other they do not agree',
      given: `
        measure | of       | day     | value         | n
        CL02    |          | 2021-01 | 100 per 10000 | 1000
        CL02    |          | 2022-01 | 99 per 10000  | 1015
        CL02    | Stockton | 2021-01 | 99 per 10000  | 1015
        CL02    | Stockton | 2022-01 | 100 per 10000 | 1000`,
      faults: `
        2 ! about 102,525
        4 ! about 100,000`
    },
    {
      title: 'a population may have grown a little',
      given: `
        measure | of | day     | value           | n
        CL02    |    | 2021-01 | 100.0 per 10000 | 1000
        CL02    |    | 2022-01 | 100.0 per 10000 | 1016`,
      faults: ''
    }
  ]
})

function faultsOf(rates: readonly Stated[]): Found[] {
  const spans = new Map(rates.map(rate => [rate, impliedBy(rate)]))
  const near = (rate: Stated) => rates.filter(other => other !== rate && isNear(rate, other))
  const agrees = (rate: Stated, other: Stated) => overlap(spans.get(rate)!, spans.get(other)!)
  const alone = rates.filter((rate, i) => {
    const others = near(rate)
    const comesLater = others.length > 1 || rates.slice(0, i).includes(others[0]!)
    return comesLater && !others.some(other => agrees(rate, other))
  })
  return alone.map(rate => {
    const [first] = near(rate)
    const [own, theirs] = [spans.get(rate)!.middle, spans.get(first!)!.middle].map(people => fractionText(people, 0))
    const says = `${sentence(nameOf(rate))}: ${at(rate)}, of ${rate.numerator} would need a population of about ${own}; the other rates need about ${theirs}.`
    return { severity: 'fails', at: rate, beside: near(rate), says }
  })
}

function isNear(one: Stated, other: Stated): boolean {
  if (one.asAt === null || other.asAt === null) return true
  return Math.abs(monthsApart(one.asAt, other.asAt)) <= 12 * YEARS
}

/** The populations with which the count gives the rate as printed. */
function impliedBy(rate: Stated): Span {
  const { low, middle, high } = rounded(exactly(rate.value!), printedSize(rate)!.decimals)
  const people = (value: Fraction) => over(times(exactly(10_000), exactly(rate.numerator!)), value)
  return { low: people(high), middle: people(middle), high: people(low) }
}

function overlap(one: Span, other: Span): boolean {
  return compared(times(one.high, A_YEAR), other.low) === 1 && compared(times(other.high, A_YEAR), one.low) === 1
}
