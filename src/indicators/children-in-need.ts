import { sql } from '../lake/sql.js'
import { indicator } from './indicator.js'
import { CHILDREN_IN_NEED_STATISTICS } from './parts/laid-down-in.js'
import { lookedAfterOnTheDay, TWO_LOOKED_AFTER } from './parts/looked-after-on-the-day.js'
import { openOn } from './twin/open-on.js'

export default indicator({
  id: 'CI01',
  title: 'Children in need (all)',
  why: "Every child and young person open to children's social care. It is the work that has to be done, in one number.",
  unit: 'count',
  better: 'neither',
  numerator: 'children open as a case in need, or looked after, on the day, each once',
  denominator: null,
  exclusions: 'Referrals with no further action, and cases other than children in need (N9) unless looked after.',
  lookback: 0,
  feeds: { ssd: 'any day', annex_a: 'any day' },
  source: CHILDREN_IN_NEED_STATISTICS,
  note: "The meaning of the census: children on a plan and looked after are in it, and unborn children. Children are counted; the department's headline counts open episodes, so a child with two is two there, and publishes a rate. A care leaver is in it where the source holds an open case, as the Standard Safeguarding Dataset does; list 6 of Annex A leaves care leavers out, so from it alone the figure is lower by them. The lists of care leavers are not added: they tell of the day of an extract and not of the days between, so the figure would rise on the day of the first extract with no change in the children.",
  cohort: sql`
    with
    open_case as (
      select d.day, n.authority, n.child_id
      from day d
      join child_in_need n on n.started <= d.day and (n.ended is null or n.ended > d.day)
      where n.primary_need is distinct from 'N9'
      union
      select d.day, l.authority, l.child_id
      from day d
      join ${lookedAfterOnTheDay}
    )
    select o.day, o.authority, o.child_id, cast(null as text) as event, true as counts
    from open_case o`,
  twin: ({ child_in_need, looked_after }, day) => {
    const inNeed = child_in_need.filter(each => openOn(day)(each) && each.primary_need !== 'N9')
    const open = new Set([...inNeed, ...looked_after.filter(openOn(day))].map(each => each.child_id))
    return [...open].map(child_id => ({ child_id, event: null, counts: true }))
  },
  examples: [
    {
      title: 'in need from the first day until the day before it ends, with whatever need but N9',
      asAt: '2025-03-31',
      given: {
        child_in_need: `
          child_id | started    | ended      | primary_need
          today    | 2025-03-31 |            | N1
          tomorrow | 2025-04-01 |            | N1
          last-day | 2024-06-01 | 2025-04-01 |
          closed   | 2024-06-01 | 2025-03-31 | N1
          not-need | 2024-06-01 |            | N9`
      },
      gives: { numerator: 2 }
    },
    {
      title: 'looked after from the first day until the day before it ends',
      asAt: '2025-03-31',
      given: { looked_after: TWO_LOOKED_AFTER },
      gives: { numerator: 2 }
    },
    {
      title: 'a child in need and looked after is one child',
      asAt: '2025-03-31',
      given: {
        child_in_need: `
          child_id | started    | primary_need
          both     | 2024-06-01 | N1
          both     | 2024-09-01 | N2
          not-need | 2024-06-01 | N9`,
        looked_after: `
          child_id | started
          both     | 2024-08-01
          not-need | 2024-08-01`
      },
      gives: { numerator: 2 }
    }
  ]
})
