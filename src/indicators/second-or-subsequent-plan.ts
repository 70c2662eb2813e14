import { sql } from '../lake/sql.js'
import { indicator } from './indicator.js'
import { LOCAL_AUTHORITY_INTERACTIVE_TOOL } from './parts/laid-down-in.js'
import { inMonthsTo } from './twin/in-months-to.js'

export default indicator({
  id: 'CP09',
  title: 'Plans started that are a second or subsequent plan, ever (%)',
  why: 'When a child comes back onto a plan, the change that ended the first one may not have lasted.',
  unit: 'percent',
  better: 'lower',
  numerator: 'of them, those of a child who had a plan before',
  denominator: 'child protection plans that started in the twelve months to the day',
  exclusions: 'Plans held here for another authority.',
  lookback: 12,
  feeds: { ssd: 'any day', annex_a: 'any day' },
  source: LOCAL_AUTHORITY_INTERACTIVE_TOOL,
  published: 'PrevRegCPR',
  note: 'Plans are counted, so a child may count twice. A plan before is any that began earlier and is held here, however long ago, or one the council declares in Annex A. A plan held for another authority that ended on the day this one began is the same plan carried on, and no plan before. The Standard Safeguarding Dataset declares none, so from it alone the figure misses plans from before its history and in other places.',
  cohort: sql`
    select d.day, p.authority, p.child_id, p.plan_id as event,
           coalesce(p.declared_previous_plans > 0, false)
           or exists (select 1 from child_protection_plan b
                      where b.authority = p.authority and b.child_id = p.child_id and b.started < p.started
                        and not coalesce(b.held_for_other_la = 'Y' and b.ended = p.started, false)) as counts
    from day d
    join child_protection_plan p on p.started >= d.w12_start and p.started <= d.day
      and p.held_for_other_la is distinct from 'Y'`,
  twin: ({ child_protection_plan }, day) =>
    child_protection_plan
      .filter(plan => inMonthsTo(day, 12)(plan.started) && plan.held_for_other_la !== 'Y')
      .map(plan => {
        const before = child_protection_plan.filter(
          each => each.child_id === plan.child_id && each.started < plan.started
        )
        const transferred = before.filter(each => each.held_for_other_la === 'Y' && each.ended === plan.started)
        const declared = plan.declared_previous_plans ?? 0
        return {
          child_id: plan.child_id,
          event: plan.plan_id,
          counts: declared > 0 || before.length > transferred.length
        }
      }),
  examples: [
    {
      title: 'the plan started from 1 April to 31 March, both included',
      asAt: '2025-03-31',
      given: {
        child_protection_plan: `
          child_id | plan_id | started    | declared_previous_plans
          before   | 1       | 2024-03-31 | 1
          first    | 2       | 2024-04-01 | 1
          last     | 3       | 2025-03-31 | 1
          after    | 4       | 2025-04-01 | 1`
      },
      gives: { numerator: 2, denominator: 2 }
    },
    {
      title: 'an earlier plan held here counts, and one declared; none of either does not',
      asAt: '2025-03-31',
      given: {
        child_protection_plan: `
          child_id | plan_id | started    | ended      | declared_previous_plans
          held     | 1       | 2012-05-01 | 2012-09-01 |
          held     | 2       | 2024-09-01 |            | 0
          declared | 3       | 2024-09-01 |            | 1
          none     | 4       | 2024-09-01 |            | 0
          unknown  | 5       | 2024-09-01 |            |`
      },
      gives: { numerator: 2, denominator: 4 }
    },
    {
      title: 'a plan carried on from another authority without a break is not a second; after a day between it is',
      asAt: '2025-03-31',
      given: {
        child_protection_plan: `
          child_id | plan_id | started    | ended      | held_for_other_la
          carried  | 1       | 2024-06-01 | 2024-09-01 | Y
          carried  | 2       | 2024-09-01 |            | N
          break    | 3       | 2024-06-01 | 2024-08-31 | Y
          break    | 4       | 2024-09-01 |            | N
          own      | 5       | 2024-03-01 | 2024-09-01 | N
          own      | 6       | 2024-09-01 |            | N`
      },
      gives: { numerator: 2, denominator: 3 }
    },
    {
      title: 'a plan held for another authority is not in it',
      asAt: '2025-03-31',
      given: {
        child_protection_plan: `
          child_id | plan_id | started    | held_for_other_la
          for-them | 1       | 2024-09-01 | Y`
      },
      gives: { numerator: 0, denominator: 0 }
    }
  ]
})
