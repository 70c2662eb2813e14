import { sql } from '../lake/sql.js'
import { indicator } from './indicator.js'
import { CHILDREN_IN_NEED_STATISTICS } from './parts/laid-down-in.js'
import { inMonthsTo } from './twin/in-months-to.js'

export default indicator({
  id: 'FD05',
  title: 'Referrals, rate per 10,000',
  why: "What comes through the front door sets the work of the whole service. It shows need, and how partners see the council's threshold.",
  unit: 'rate',
  better: 'neither',
  numerator: 'referrals in the twelve months to the day of children not already open',
  denominator: 'children aged 0 to 17 who live in the area, by the mid-year estimate',
  exclusions: 'Referrals of a child whose case in need was already open, and a second referral of a child on one day.',
  lookback: 12,
  feeds: { ssd: 'any day', annex_a: 'any day' },
  source: CHILDREN_IN_NEED_STATISTICS,
  published: 'CPP_Total_Rateper10,000',
  note: 'Each referral counts, so a child can count more than once; those that led to no further action count too. A case that closed on the day of the referral was not open. Transfers in are not told apart in the sources, so they count.',
  cohort: sql`
    with
    opening as (
      select r.authority, r.child_id, r.referral_id, r.referral_date
      from referral r
      where not exists (select 1 from child_in_need n
                        where n.authority = r.authority and n.child_id = r.child_id and n.started < r.referral_date
                          and (n.ended is null or n.ended > r.referral_date))
    )
    select d.day, o.authority, o.child_id, o.referral_id as event, true as counts
    from day d
    join opening o on o.referral_date >= d.w12_start and o.referral_date <= d.day`,
  twin: ({ referral, child_in_need }, day) =>
    referral
      .filter(each => inMonthsTo(day, 12)(each.referral_date))
      .filter(({ child_id, referral_date }) => {
        const open = child_in_need.filter(openCase => openCase.child_id === child_id)
        return !open.some(each => each.started < referral_date && !(each.ended !== null && each.ended <= referral_date))
      })
      .map(({ child_id, referral_id }) => ({ child_id, event: referral_id, counts: true })),
  examples: [
    {
      title: 'referred from 1 April to 31 March, both included, each referral once',
      asAt: '2025-03-31',
      given: {
        referral: `
          child_id | referral_id | referral_date
          before   | 1           | 2024-03-31
          first    | 2           | 2024-04-01
          first    | 3           | 2024-09-01
          last     | 4           | 2025-03-31
          after    | 5           | 2025-04-01`
      },
      gives: { numerator: 3, denominator: 3 }
    },
    {
      title: 'a referral on a case that opened before and is open on the day does not count',
      asAt: '2025-03-31',
      given: {
        referral: `
          child_id | referral_id | referral_date
          opens    | 1           | 2024-09-01
          open     | 2           | 2024-09-01
          closes   | 3           | 2024-09-01
          closed   | 4           | 2024-09-01
          still    | 5           | 2024-09-01`,
        child_in_need: `
          child_id | started    | ended
          opens    | 2024-09-01 |
          open     | 2024-08-31 |
          closes   | 2024-06-01 | 2024-09-02
          closed   | 2024-06-01 | 2024-09-01
          still    | 2024-06-01 | 2024-12-01`
      },
      gives: { numerator: 2, denominator: 2 }
    }
  ]
})
