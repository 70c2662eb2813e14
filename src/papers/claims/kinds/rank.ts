import type { Stated } from '../../stated.js'
import { claimKind } from '../claim.js'
import { compared, exactly } from '../fraction.js'
import { oneValue } from '../one-value.js'
import { placeOf } from '../place-of.js'
import { at, nameOf, sentence } from '../stated-text.js'
import { unlike } from '../unlike.js'
import { cannotTell, fails, holds } from '../verdict.js'

export default claimKind({
  id: 'rank',
  claims:
    'A rate or a share is the highest or the lowest of a group of authorities, all of them compared; counts make no league.',
  example: '{{claim rank CL02 highest among="Tees Valley" members=5 on=2022-01-31}}',
  takes: {
    measure: { as: 'measure', is: 'what is compared' },
    is: { as: 'choice', of: ['highest', 'lowest'], is: 'which' },
    among: { as: 'words', is: 'the group' },
    members: { as: 'size', is: 'how many authorities the group has, ours included' },
    on: { as: 'day', is: 'the day' }
  },
  needs: ({ measure, among, on }) => ({
    ours: { as: 'value', subject: measure, day: on },
    others: { as: 'others', subject: measure, day: on, group: among }
  }),
  check: ({ measure, is, among, members, on }, found) => {
    const ours = oneValue(found.ours, measure, on)
    if ('verdict' in ours) return ours.verdict
    if (ours.stated.unit === 'count')
      return fails('A league by count compares the size of authorities: compare rates or shares.')
    const reason = found.others.map(other => unlike(ours.stated, other)).find(each => each !== null)
    if (reason) return fails(`${sentence(reason)}.`)
    const wanted = is === 'highest' ? 'above' : 'below'
    const against = found.others.find(other => ![null, wanted].includes(placeOf(ours.stated, other)))
    if (against) return fails(`${whose(against)} has ${at(against)}, beside our ${ours.stated.printed}.`)
    const known = found.others.filter(({ value }) => value !== null)
    if (compared(exactly(known.length + 1), members.value) === -1)
      return cannotTell(`Only ${known.length} others of the ${members.text} of ${among} are known.`)
    return holds(
      `${sentence(nameOf(ours.stated))}, ${at(ours.stated)}, is the ${is} of the ${members.text} of ${among}.`
    )
  },
  examples: [
    {
      title: 'rates of all members; a tie is no first place',
      given: `
        measure | of       | day        | value
        CL02    |          | 2019-09-30 | 167.5 per 10000
        CL02    | Stockton | 2019-09-30 | 128 per 10000
        CL02    | Redcar   | 2019-09-30 | 167.4 per 10000
        CL01    |          | 2019-09-30 | 555
        CL01    | Stockton | 2019-09-30 | 560
        HE02    |          | 2019-09-30 | 90%
        HE02    | Stockton | 2019-09-30 | 90%
        PL01    |          | 2019-09-30 | 9%
        PL01    | Stockton | 2019-09-30 | 10 per 10000
        PL02    |          | 2019-09-30 | 9%
        PL02    | Stockton | 2019-09-30 | –%`,
      claims: `
        ✓ CL02 highest among="south Tees" members=3 on=2019-09-30 → is the highest of the 3
        ✗ CL02 lowest among="south Tees" members=3 on=2019-09-30  → Stockton has 128
        ? CL02 highest among="Tees Valley" members=5 on=2019-09-30 → Only 2 others of the 5
        ✗ CL01 lowest among="south Tees" members=2 on=2019-09-30  → A league by count
        ✗ HE02 highest among="south Tees" members=2 on=2019-09-30 → Stockton has 90%
        ✗ HE02 lowest among="south Tees" members=2 on=2019-09-30
        ✗ PL01 lowest among="south Tees" members=2 on=2019-09-30  → a percent cannot be compared with a rate
        ? PL02 lowest among="south Tees" members=2 on=2019-09-30
        ? PL03 lowest among="south Tees" members=2 on=2019-09-30  → no figure of PL03`
    }
  ]
})

function whose({ of }: Stated): string {
  return sentence(of ?? 'another authority')
}
