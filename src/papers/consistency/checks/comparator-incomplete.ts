import { comparatorLacks, comparatorText } from '../../claims/comparator-lacks.js'
import { nameOf, sentence } from '../../claims/stated-text.js'
import type { Stated } from '../../stated.js'
import { consistencyCheck, type Found } from '../consistency-check.js'

export default consistencyCheck({
  id: 'comparator-incomplete',
  finds: 'A comparator does not say its group, average, model, count, year and release, or has no value.',
  check: ({ stated }) => stated.filter(({ comparator }) => comparator !== null).flatMap(wrong),
  examples: [
    {
      title: 'everything that makes a number a comparator',
      given: `
        measure | of         | day        | value         | group                  | average | model | have    | period  | edition
        CL02    | neighbours | 2021-03-31 | 134 per 10000 | statistical neighbours | mean    | 2021  | 9 of 10 | 2020-21 | 2021-11
        CL02    | neighbours | 2021-03-31 | 134 per 10000 | statistical neighbours |         | 2021  | 9 of 10 | 2020-21 | 2021-11
        CL02    | neighbours | 2021-03-31 | 134 per 10000 | statistical neighbours | mean    |       | 9 of 10 | 2020-21 | 2021-11
        CL02    | neighbours | 2021-03-31 | 134 per 10000 | statistical neighbours | mean    | 2021  |         | 2020-21 | 2021-11
        CL02    | England    | 2021-03-31 | 67 per 10000  | England                |         |       |         | 2020-21 | 2021-11
        CL02    | England    | 2021-03-31 | 67 per 10000  | England                |         |       |         |         | 2021-11
        CL02    | England    | 2021-03-31 | 67 per 10000  | England                |         |       |         | 2020-21 |
        CL02    | North East | 2021-03-31 | 110 per 10000 | region                 |         |       |         | 2020-21 | 2021-11
        CL02    |            | 2021-03-31 | 110 per 10000 | region                 |         |       |         | 2020-21 | 2021-11
        CV03    | England    | 2021-03-31 | –%            | England                |         |       |         | 2020-21 | 2021-11`,
      faults: `
        2 ! does not say whether it is their mean or median
        3 ! the year of the neighbour model
        4 ! how many of them had a value
        6 ! its year
        7 ! its release
        9 ! which region it is
        10 ~ has no value: say whether it is still to come or not published`
    }
  ]
})

function wrong(each: Stated): Found[] {
  const lacks = comparatorLacks(each)
  const name = sentence(nameOf(each))
  if (lacks)
    return [
      {
        severity: 'fails',
        at: each,
        beside: [],
        says: `${name}: the comparator ${each.printed} does not say ${lacks}.`
      }
    ]
  if (each.value !== null) return []
  const says = `${name}: ${comparatorText(each)} has no value: say whether it is still to come or not published.`
  return [{ severity: 'warns', at: each, beside: [], says }]
}
