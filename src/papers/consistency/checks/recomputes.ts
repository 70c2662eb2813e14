import { agreement, insteadText } from '../../claims/agreement.js'
import { exactly, fractionText } from '../../claims/fraction.js'
import { printedSize } from '../../claims/size.js'
import { point, recomputed } from '../../claims/span.js'
import { nameOf, sentence, whenText } from '../../claims/stated-text.js'
import type { Stated } from '../../stated.js'
import { levels } from '../alike.js'
import { consistencyCheck, type Found } from '../consistency-check.js'

export default consistencyCheck({
  id: 'recomputes',
  finds: 'A percentage or a rate is not what its own two numbers come to.',
  check: ({ stated }) => levels(stated).flatMap(wrong),
  examples: [
    {
      title: 'to the last digit printed, halves rounded up',
      given: `
        measure | day        | value           | n   | d   | population
        PL01    | 2022-01-31 | 7%              | 36  | 510 |
        PL01    | 2022-01-31 | 7.0%            | 36  | 510 |
        edge    | 2022-01-31 | 13%             | 2   | 16  |
        edge    | 2022-01-31 | 12%             | 2   | 16  |
        CL02    | 2022-01-31 | 158.8 per 10000 | 526 |     | 2021: 33127
        CL02    | 2022-01-31 | 149 per 10000   | 510 |     | 2021: 33127
        HE02    | 2022-01-31 | 90.8%           |     |     |
        none    | 2022-01-31 | 0%              | 0   | 0   |`,
      faults: `
        2 ! 36 of 510 on 31 January 2022 is 7.059%, so 7.1% and not 7.0%
        4 ! agrees only if cut off
        6 ! 510 of 33,127 on 31 January 2022 is 153.95 per 10,000, so 154 per 10,000 and not 149 per 10,000`
    }
  ]
})

function wrong(each: Stated): Found[] {
  const [exact, printed] = [recomputed(each), printedSize(each)]
  if (exact === null || printed === null || agreement(printed, point(exact)) === 'rounds to it') return []
  const whole = each.unit === 'rate' ? (each.population?.value ?? each.denominator) : each.denominator
  const [some, all] = [each.numerator!, whole!].map(number => fractionText(exactly(number), 0))
  const told = `${sentence(nameOf(each))}: ${some} of ${all} ${whenText(each)} is`
  return [{ severity: 'fails', at: each, beside: [], says: `${told} ${insteadText(printed, point(exact))}.` }]
}
