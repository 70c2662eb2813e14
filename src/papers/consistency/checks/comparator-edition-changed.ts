import { comparatorText } from '../../claims/comparator-lacks.js'
import { nameOf, sentence } from '../../claims/stated-text.js'
import type { Stated } from '../../stated.js'
import { consistencyCheck, type Found } from '../consistency-check.js'

export default consistencyCheck({
  id: 'comparator-edition-changed',
  finds: 'A comparator is from another release, or another neighbour model, than in the paper before.',
  check: ({ stated, earlier }) =>
    stated.flatMap(each =>
      earlier
        .filter(before => isSame(each, before))
        .slice(0, 1)
        .flatMap(before => changed(each, before))
    ),
  examples: [
    {
      title: 'the same group and average, another release or model',
      earlier: `
        measure | of         | day        | value           | group                  | average | model | have    | period  | edition
        CL02    | England    | 2021-03-31 | 67 per 10000    | England                |         |       |         | 2020-21 | 2021-11
        CL02    | neighbours | 2021-03-31 | 125.5 per 10000 | statistical neighbours | mean    | 2014  | 9 of 10 | 2019-20 | 2020-12
        CL02    | North East | 2021-03-31 | 110 per 10000   | region                 |         |       |         | 2020-21 | 2021-11`,
      given: `
        measure | of         | day        | value           | group                  | average | model | have    | period  | edition
        CL02    | England    | 2021-03-31 | 69 per 10000    | England                |         |       |         | 2020-21 | 2024-11
        CL02    | neighbours | 2021-03-31 | 134 per 10000   | statistical neighbours | mean    | 2021  | 9 of 10 | 2020-21 | 2021-11
        CL02    | neighbours | 2021-03-31 | 122 per 10000   | statistical neighbours | median  | 2021  | 9 of 10 | 2020-21 | 2021-11
        CL02    | North East | 2021-03-31 | 110 per 10000   | region                 |         |       |         | 2020-21 | 2021-11
        PL01    | England    | 2021-03-31 | 9%              | England                |         |       |         | 2020-21 | 2024-11`,
      faults: `
        1 ~ 67 of England, 2020-21, release 2021-11, is now 69 of England, 2020-21, release 2024-11
        2 ~ 125.5 of the mean of the statistical neighbours (model 2014`
    }
  ]
})

function isSame(now: Stated, before: Stated): boolean {
  const [one, other] = [now.comparator, before.comparator]
  if (!one || !other || now.measure !== before.measure || now.of !== before.of) return false
  return one.group === other.group && one.average === other.average && now.part?.category === before.part?.category
}

function changed(now: Stated, before: Stated): Found[] {
  const [one, other] = [now.comparator!, before.comparator!]
  if (one.edition === other.edition && one.model === other.model) return []
  const says = `${sentence(nameOf(now))}: what was ${before.printed} of ${comparatorText(before)}, is now ${now.printed} of ${comparatorText(now)}.`
  return [{ severity: 'warns', at: now, beside: [], says }]
}
