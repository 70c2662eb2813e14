import { sql } from '../lake/sql.js'
import { indicator } from './indicator.js'
import { LOCAL_AUTHORITY_INTERACTIVE_TOOL } from './parts/laid-down-in.js'
import { FOUR_ON_A_PLAN, onAPlan } from './parts/on-a-plan.js'
import { childrenOnAPlan } from './twin/on-a-plan.js'

export default indicator({
  id: 'CP07',
  title: 'Child protection plans, rate per 10,000',
  why: 'Set against the number of children who live here, child protection can be compared with other places and years.',
  unit: 'rate',
  better: 'neither',
  numerator: 'children with a child protection plan on the day, each once',
  denominator: 'children aged 0 to 17 who live in the area, by the mid-year estimate',
  exclusions:
    'Plans held here for another authority, which the Standard Safeguarding Dataset tells and Annex A does not.',
  among: { of: 'CP06', cohort: null, counts: {} },
  lookback: 0,
  feeds: { ssd: 'any day', annex_a: 'any day' },
  source: LOCAL_AUTHORITY_INTERACTIVE_TOOL,
  published: 'CPP_rate',
  note: 'Children are counted, not plans. A rate moves when the population estimate is revised, with no change in the children.',
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
      gives: { numerator: 4, denominator: 4 }
    }
  ]
})
