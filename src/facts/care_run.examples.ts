import { factExamples, ONE_RETURN } from './fact-example.js'

export default factExamples([
  {
    title: 'episodes that join are one run; a day between them begins another',
    loads: ONE_RETURN,
    given: {
      ssda903_episodes: `
        load_no | child | decom      | dec        | rne | rec
        1       | a     | 2023-05-01 | 2023-06-01 | S   | X1
        1       | a     | 2023-06-01 | 2023-07-01 | P   | E4A
        1       | a     | 2023-07-02 |            | S   |`
    },
    gives: `
      child_id | started    | period_id
      a        | 2023-05-01 | a:p1
      a        | 2023-06-01 | a:p1
      a        | 2023-07-02 | a:p2`
  },
  {
    title:
      'on one day, a start after a real end begins another run; a start after X1, or another reason after a real end, does not',
    loads: ONE_RETURN,
    given: {
      ssda903_episodes: `
        load_no | child | decom      | dec        | rne | rec
        1       | exit  | 2023-05-01 | 2023-06-01 | S   | E4A
        1       | exit  | 2023-06-01 |            | S   |
        1       | x1    | 2023-05-01 | 2023-06-01 | S   | X1
        1       | x1    | 2023-06-01 |            | S   |
        1       | blank | 2023-05-01 | 2023-06-01 | S   |
        1       | blank | 2023-06-01 |            | S   |
        1       | moved | 2023-05-01 | 2023-06-01 | S   | E4A
        1       | moved | 2023-06-01 |            | P   |`
    },
    gives: `
      child_id | started    | period_id
      exit     | 2023-05-01 | exit:p1
      exit     | 2023-06-01 | exit:p2
      x1       | 2023-05-01 | x1:p1
      x1       | 2023-06-01 | x1:p1
      blank    | 2023-05-01 | blank:p1
      blank    | 2023-06-01 | blank:p2
      moved    | 2023-05-01 | moved:p1
      moved    | 2023-06-01 | moved:p1`
  },
  {
    title: 'short breaks run apart from care, and break it',
    loads: ONE_RETURN,
    given: {
      ssda903_episodes: `
        load_no | child | decom      | dec        | rne | rec | ls
        1       | a     | 2023-05-01 | 2023-06-01 | S   | X1  | C2
        1       | a     | 2023-06-01 | 2023-07-01 | S   | X1  | V4
        1       | a     | 2023-07-01 |            | L   |     | C2`
    },
    gives: `
      started    | short_break | period_id
      2023-05-01 | false       | a:p1
      2023-06-01 | true        | a:b1
      2023-07-01 | false       | a:p2`
  }
])
