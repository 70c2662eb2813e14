import { factExamples, ONE_RETURN } from './fact-example.js'

export default factExamples([
  {
    title: 'a period has the start of its first episode and the end of its last',
    loads: ONE_RETURN,
    given: {
      ssda903_episodes: `
        load_no | child | decom      | dec        | rne | rec | cin | ls
        1       | a     | 2023-05-01 | 2023-06-01 | S   | X1  | N1  | C2
        1       | a     | 2023-06-01 | 2023-07-01 | P   | E4A | N2  | C2
        1       | a     | 2023-08-31 |            | S   |     | N3  | C2`
    },
    gives: `
      child_id | period_id | started    | ended      | start_reason | start_need | end_reason | start_known | short_break_only | twelve_months_on | thirty_months_on
      a        | a:p1      | 2023-05-01 | 2023-07-01 | S            | N1         | E4A        | true        | false            | 2024-05-01       | 2025-11-01
      a        | a:p2      | 2023-08-31 |            | S            | N3         |            | true        | false            | 2024-08-31       | 2026-02-28`
  },
  {
    title:
      'without a first episode that says S the start is not known to be the start; a series of short breaks is flagged',
    loads: ONE_RETURN,
    given: {
      ssda903_episodes: `
        load_no | child  | decom      | rne | ls
        1       | middle | 2023-05-01 | P   | C2
        1       | blank  | 2023-05-01 |     | C2
        1       | break  | 2023-05-01 | S   | V3`
    },
    gives: `
      child_id | period_id | start_known | short_break_only
      middle   | middle:p1 | false       | false
      blank    | blank:p1  | false       | false
      break    | break:b1  | true        | true`
  }
])
