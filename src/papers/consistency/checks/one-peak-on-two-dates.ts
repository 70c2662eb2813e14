import { nameOf, sentence, whenText } from '../../claims/stated-text.js'
import { grouped, levels, subjectOf } from '../alike.js'
import { consistencyCheck } from '../consistency-check.js'

export default consistencyCheck({
  id: 'one-peak-on-two-dates',
  finds: 'One value that is called the highest or the lowest of its measure is given two dates.',
  check: ({ stated }) =>
    grouped(
      levels(stated).filter(({ called }) => called !== undefined),
      each => JSON.stringify([subjectOf(each), each.called, each.value])
    ).flatMap(([first, ...others]) =>
      others
        .filter(other => whenText(other) !== whenText(first!))
        .map(other => ({
          severity: 'fails' as const,
          at: other,
          beside: [first!],
          says: `${sentence(nameOf(other))}: the ${other.called} value ${other.printed} is said to be ${whenText(first!)} and ${whenText(other)}.`
        }))
    ),
  examples: [
    {
      title: 'one peak, two months',
      given: `
        measure | day     | value | called
        CL01    | 2020-08 | 702   | highest
        CL01    | 2020-08 | 702   | highest
        CL01    | 2020-09 | 702   | highest
        CL01    | 2020-09 | 510   | lowest
        PL04    | 2020-09 | 702   | highest
        CL01    | 2020-10 | 702   |`,
      faults: '3 ! the highest value 702 is said to be in August 2020 and in September 2020'
    }
  ]
})
