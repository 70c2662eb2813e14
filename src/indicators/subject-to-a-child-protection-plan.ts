import { sql } from '../lake/sql.js'
import { indicator } from './indicator.js'
import { LOCAL_AUTHORITY_INTERACTIVE_TOOL } from './parts/laid-down-in.js'
import { FOUR_ON_A_PLAN, onAPlan } from './parts/on-a-plan.js'
import { childrenOnAPlan } from './twin/on-a-plan.js'

export default indicator({
  id: 'CP06',
  title: 'Children subject to a child protection plan',
  why: 'These are the children at home who are thought to be at risk of serious harm, each with a plan to keep them safe.',
  unit: 'count',
  better: 'neither',
  numerator: 'children with a child protection plan on the day, each once',
  denominator: null,
  exclusions:
    'Plans held here for another authority, which the Standard Safeguarding Dataset tells and Annex A does not.',
  lookback: 0,
  feeds: { ssd: 'any day', annex_a: 'any day' },
  source: LOCAL_AUTHORITY_INTERACTIVE_TOOL,
  published: 'CPP_Num',
  note: 'A plan is not counted on the day it ends. A plan with nothing recorded of another authority is taken to be of this one. Unborn children with a plan are counted.',
  cohort: sql`
    select distinct d.day, p.authority, p.child_id, cast(null as text) as event, true as counts
    from day d
    join ${onAPlan}`,
  twin: ({ child_protection_plan }, day) => childrenOnAPlan(child_protection_plan, day),
  examples: [
    {
      title: "on a plan from the first day until the day before it ends, not another authority's, each child once",
      asAt: '2025-03-31',
      given: { child_protection_plan: FOUR_ON_A_PLAN },
      gives: { numerator: 4 }
    }
  ]
})
