import { factExamples, ONE_RETURN } from './fact-example.js'

export default factExamples([
  {
    title: 'repairs are counted by rule, and episodes left as they were sent are not',
    loads: ONE_RETURN,
    given: {
      ssda903_episodes: `
        load_no | child | decom      | dec
        1       | a     | 2023-05-01 | 2023-06-02
        1       | a     | 2023-06-01 | 2023-07-02
        1       | a     | 2023-07-01 |
        1       | a     | 2023-08-01 | 2023-09-01
        1       | b     | 2023-05-01 |
        1       | b     | 2023-05-01 |`
    },
    gives: `
      rule                 | episodes
      overlaps_the_next    | 2
      open_before_the_next | 1
      told_twice           | 1`
  }
])
