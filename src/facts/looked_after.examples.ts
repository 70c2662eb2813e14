import { factExamples, ONE_RETURN } from './fact-example.js'

export default factExamples([
  {
    title: 'being looked after is over by the 18th birthday, and does not begin on it',
    loads: ONE_RETURN,
    given: {
      ssda903_header: `
        load_no | child  | dob
        1       | open   | 2005-06-01
        1       | later  | 2005-06-01
        1       | on     | 2005-06-01
        1       | before | 2005-06-01
        1       | eve    | 2005-06-01
        1       | grown  | 2005-06-01
        1       | unborn |`,
      ssda903_episodes: `
        load_no | child  | decom      | dec        | rne | cin
        1       | open   | 2023-05-01 |            | S   | N1
        1       | later  | 2023-05-01 | 2023-06-02 | S   | N1
        1       | on     | 2023-05-01 | 2023-06-01 | S   | N1
        1       | before | 2023-05-01 | 2023-05-31 | S   | N1
        1       | eve    | 2023-05-31 |            | S   | N1
        1       | grown  | 2023-06-01 |            | S   | N1
        1       | unborn | 2023-05-01 | 2023-06-02 | S   | N1`
    },
    gives: `
      child_id | period_id | started    | ended      | start_need | twelve_months_on | thirty_months_on | turns_5    | turns_16
      open     | open:p1   | 2023-05-01 | 2023-06-01 | N1         | 2024-05-01       | 2025-11-01       | 2010-06-01 | 2021-06-01
      later    | later:p1  | 2023-05-01 | 2023-06-01 | N1         | 2024-05-01       | 2025-11-01       | 2010-06-01 | 2021-06-01
      on       | on:p1     | 2023-05-01 | 2023-06-01 | N1         | 2024-05-01       | 2025-11-01       | 2010-06-01 | 2021-06-01
      before   | before:p1 | 2023-05-01 | 2023-05-31 | N1         | 2024-05-01       | 2025-11-01       | 2010-06-01 | 2021-06-01
      eve      | eve:p1    | 2023-05-31 | 2023-06-01 | N1         | 2024-05-31       | 2025-11-30       | 2010-06-01 | 2021-06-01
      unborn   | unborn:p1 | 2023-05-01 | 2023-06-02 | N1         | 2024-05-01       | 2025-11-01       |            |`
  },
  {
    title:
      'who was born on 29 February is 18 on 1 March, 5 on 1 March and 16 on 29 February; who was born on the 28th is so on the 28th',
    loads: ONE_RETURN,
    given: {
      ssda903_header: `
        load_no | child | dob
        1       | leap  | 2004-02-29
        1       | plain | 2004-02-28`,
      ssda903_episodes: `
        load_no | child | decom      | rne
        1       | leap  | 2021-05-01 | S
        1       | plain | 2021-05-01 | S`
    },
    gives: `
      child_id | ended      | turns_5    | turns_16
      leap     | 2022-03-01 | 2009-03-01 | 2020-02-29
      plain    | 2022-02-28 | 2009-02-28 | 2020-02-28`
  },
  {
    title: 'short breaks are left out',
    loads: ONE_RETURN,
    given: {
      ssda903_episodes: `
        load_no | child | decom      | rne | ls
        1       | care  | 2023-05-01 | S   | V2
        1       | break | 2023-05-01 | S   | V4`
    },
    gives: `
      child_id
      care`
  }
])
