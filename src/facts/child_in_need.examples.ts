import { datedEventExamples, factExamples, ONE_SSD, people } from './fact-example.js'

export default factExamples([
  {
    title: 'a child is in need from referral to closure, unless nothing further was done',
    loads: ONE_SSD,
    given: {
      ssd_person: people({ 1: 'a' }),
      ssd_cin_episodes: `
        load_no | person_id | referral_date | referral_nfa | cin_primary_need_code | close_date | close_reason
        1       | a         | 2024-05-01    | N            | N1                    | 2024-06-01 | RC1
        1       | a         | 2024-05-02    | Y            | N1                    | 2024-05-02 | RC8
        1       | a         | 2024-05-03    |              | N2                    |            |
        1       | a         | 2024-05-04    | U            | N2                    |            |
        1       | a         |               | N            | N2                    |            |`
    },
    gives: `
      child_id | child_in_need_id | started    | ended      | primary_need | closure_reason
      a        | a:2024-05-01     | 2024-05-01 | 2024-06-01 | N1           | RC1
      a        | a:2024-05-03     | 2024-05-03 |            | N2           |
      a        | a:2024-05-04     | 2024-05-04 |            | N2           |`
  },
  {
    title: 'told by two sources from the same day it is one, closed as the newest says',
    loads: `
      load_no | source  | first_day  | last_day
      1       | ssd     | 2018-07-01 | 2024-06-30
      2       | annex_a | 2024-02-01 | 2024-07-31`,
    given: {
      ssd_person: people({ 1: 'a' }),
      ssd_cin_episodes: `
        load_no | person_id | referral_date | cin_primary_need_code | close_date | close_reason
        1       | a         | 2024-05-01    | N1                    | 2024-06-01 | RC1`,
      annex_a_children_in_need: `
        load_no | child_id | cin_start_date | primary_need | cin_closure_date | closure_reason
        2       | a        | 2024-05-01     |              |                  |
        2       | a        | 2024-07-01     | N4           |                  |
        2       | a        | 2024-07-01     | N5           | 2024-07-02       | RC2`
    },
    gives: `
      started    | ended      | primary_need | closure_reason
      2024-05-01 |            | N1           |
      2024-07-01 | 2024-07-02 | N5           | RC2`
  },
  {
    title: 'a referral that a later load says led to nothing further opened no case, and one it says did, did',
    loads: `
      load_no | source  | first_day  | last_day
      1       | annex_a | 2024-02-01 | 2024-07-31
      2       | ssd     | 2018-09-01 | 2024-08-31
      3       | annex_a | 2024-04-01 | 2024-09-30`,
    given: {
      annex_a_children_in_need: `
        load_no | child_id | cin_start_date | primary_need
        1       | undone   | 2024-05-01     | N1
        1       | opened   | 2024-05-01     | N2
        3       | opened   | 2024-05-01     | N4`,
      ssd_person: people({ 2: 'undone opened two' }),
      ssd_cin_episodes: `
        load_no | person_id | referral_date | referral_nfa | cin_primary_need_code | close_date
        2       | undone    | 2024-05-01    | Y            | N1                    | 2024-05-02
        2       | opened    | 2024-05-01    | Y            | N1                    | 2024-05-02
        2       | two       | 2024-05-01    |              | N5                    |
        2       | two       | 2024-05-01    | Y            | N1                    | 2024-05-02`
    },
    gives: `
      child_id | started    | ended | primary_need
      opened   | 2024-05-01 |       | N4
      two      | 2024-05-01 |       | N5`
  },
  ...datedEventExamples({ relation: 'ssd_cin_episodes', recorded: 'referral_date', day: 'started' })
])
