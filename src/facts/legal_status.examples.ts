import { factExamples, ONE_RETURN } from './fact-example.js'

export default factExamples([
  {
    title: 'a status runs through every episode that has it, until another or the end of the period',
    loads: ONE_RETURN,
    given: {
      ssda903_episodes: `
        load_no | child | decom      | dec        | rne | rec | ls
        1       | a     | 2023-05-01 | 2023-06-01 | S   | X1  | V2
        1       | a     | 2023-06-01 | 2023-07-01 | P   | X1  | V2
        1       | a     | 2023-07-01 | 2023-08-01 | L   | X1  | C1
        1       | a     | 2023-08-01 | 2023-09-01 | L   | E4A | V2
        1       | a     | 2023-10-01 |            | S   |     | V2`
    },
    gives: `
      child_id | period_id | legal_status | started    | ended
      a        | a:p1      | V2           | 2023-05-01 | 2023-07-01
      a        | a:p1      | C1           | 2023-07-01 | 2023-08-01
      a        | a:p1      | V2           | 2023-08-01 | 2023-09-01
      a        | a:p2      | V2           | 2023-10-01 |`
  },
  {
    title: 'a status not recorded is a run of its own',
    loads: ONE_RETURN,
    given: {
      ssda903_episodes: `
        load_no | child | decom      | dec        | rne | rec | ls
        1       | a     | 2023-05-01 | 2023-06-01 | S   | X1  |
        1       | a     | 2023-06-01 | 2023-07-01 | P   | X1  |
        1       | a     | 2023-07-01 |            | P   |     | C2`
    },
    gives: `
      legal_status | started    | ended
                   | 2023-05-01 | 2023-07-01
      C2           | 2023-07-01 |`
  }
])
