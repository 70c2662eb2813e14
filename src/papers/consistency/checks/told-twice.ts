import { at, nameOf, sentence } from '../../claims/stated-text.js'
import { grouped, isPublished, subjectOf } from '../alike.js'
import { consistencyCheck } from '../consistency-check.js'

export default consistencyCheck({
  id: 'told-twice',
  finds: 'A number from elsewhere is typed in twice: it is counted twice by whoever reads the paper into a table.',
  check: ({ stated }) =>
    grouped(
      stated.filter(each => each.source !== null && each.value !== null && !isPublished(each)),
      each => JSON.stringify([subjectOf(each), each.change, each.asAt, each.since, each.value])
    ).flatMap(([first, ...others]) =>
      others.map(other => ({
        severity: 'warns' as const,
        at: other,
        beside: [first!],
        says: `${sentence(nameOf(other))}, ${at(other)}, stands in two places: refer to the first instead.`
      }))
    ),
  examples: [
    {
      title: 'only numbers that somebody typed',
      given: `
        measure | day        | value  | source
        CL01    | 2021-03-31 | 80,850 | the department
        CL01    | 2021-03-31 | 80,850 | the department
        CL01    | 2020-03-31 | 80,850 | the department
        CL01    | 2021-12-31 | 510    |
        CL01    | 2021-12-31 | 510    |`,
      faults: '2 ~ 80,850 on 31 March 2021, stands in two places'
    }
  ]
})
