import { datedEventExamples, factExamples, people } from './fact-example.js'

const DATASET_THEN_ANNEX_A = `
  load_no | source  | first_day  | last_day
  1       | ssd     | 2018-07-01 | 2024-06-30
  2       | annex_a | 2024-02-01 | 2024-07-31`

export default factExamples([
  {
    title: 'a plan told twice is one: it ends as the newest says, and the rest is the newest that is recorded',
    loads: DATASET_THEN_ANNEX_A,
    given: {
      ssd_person: people({ 1: 'a b' }),
      ssd_cp_plans: `
        load_no | person_id | cp_plan_start_date | cp_plan_end_date | cp_plan_initial_category | cp_plan_latest_category | cp_plan_ola
        1       | a         | 2024-05-01         |                  | NEG                      | NEG                     | N
        1       | b         | 2024-05-01         | 2024-06-01       | EMO                      |                         | Y
        1       | b         |                    | 2024-06-01       | EMO                      |                         | Y`,
      annex_a_child_protection: `
        load_no | child_id | plan_start_date | plan_end_date | initial_category | latest_category | previous_plans
        2       | a        | 2024-05-01      | 2024-07-01    |                  | EMO             | 2
        2       | b        | 2024-05-01      |               |                  |                 |`
    },
    gives: `
      child_id | plan_id      | started    | ended      | initial_category | latest_category | held_for_other_la | declared_previous_plans | earlier_plans
      a        | a:2024-05-01 | 2024-05-01 | 2024-07-01 | NEG              | EMO             | N                 | 2                       | 0
      b        | b:2024-05-01 | 2024-05-01 |            | EMO              |                 | Y                 |                         | 0`
  },
  {
    title:
      'earlier plans are counted for each child; what is declared is the newest declared, more or less than before',
    loads: `
      load_no | source  | first_day  | last_day
      1       | annex_a | 2023-07-01 | 2023-12-31
      2       | annex_a | 2024-01-01 | 2024-06-30`,
    given: {
      annex_a_child_protection: `
        load_no | child_id | plan_start_date | plan_end_date | previous_plans
        1       | a        | 2023-08-01      | 2023-09-01    | 1
        1       | a        | 2023-10-01      |               | 3
        2       | a        | 2023-10-01      | 2024-01-01    | 2
        2       | a        | 2024-03-01      |               | 3
        2       | b        | 2024-03-01      |               | 0`
    },
    gives: `
      child_id | started    | ended      | declared_previous_plans | earlier_plans
      a        | 2023-08-01 | 2023-09-01 | 1                       | 0
      a        | 2023-10-01 | 2024-01-01 | 2                       | 1
      a        | 2024-03-01 |            | 3                       | 2
      b        | 2024-03-01 |            | 0                       | 0`
  },
  ...datedEventExamples({ relation: 'ssd_cp_plans', recorded: 'cp_plan_start_date', day: 'started' })
])
