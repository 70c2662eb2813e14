import { factExamples, ONE_ANNEX_A, ONE_SSD, people } from './fact-example.js'

export default factExamples([
  {
    title: 'the dataset says who works with a child, in which team and since when, and the newest extract says it best',
    loads: `${ONE_SSD}
      2        | ssd    | 2018-08-01 | 2024-07-31`,
    given: {
      ssd_person: people({ 1: 'a', 2: 'a' }),
      ssd_involvements: `
        load_no | person_id | professional_id | professional_team | involvement_start_date | involvement_end_date
        1       | a         | w0              | t1                | 2018-07-31             | 2019-01-01
        1       | a         | w0              | t1                | 2018-08-01             | 2019-01-01
        1       | a         | w1              | t1                | 2018-07-31             |
        1       | a         | w2              | t1                | 2024-01-10             |
        2       | a         | w1              |                   | 2018-07-31             | 2024-01-10
        2       | a         | w2              | t1                | 2024-01-10             | 2024-07-01
        2       | a         | w3              | t2                | 2024-07-01             |
        2       | a         | w4              | t2                |                        |
        2       | a         |                 |                   | 2024-07-01             |
        2       | a         |                 | t3                | 2024-07-01             |`
    },
    gives: `
      child_id | worker | role          | team | started    | ended
      a        | w0     | social_worker | t1   | 2018-07-31 | 2019-01-01
      a        | w1     | social_worker | t1   | 2018-07-31 | 2024-01-10
      a        | w2     | social_worker | t1   | 2024-01-10 | 2024-07-01
      a        | w3     | social_worker | t2   | 2024-07-01 |
      a        |        | social_worker | t3   | 2024-07-01 |`
  },
  {
    title: 'the role is read from its words',
    loads: ONE_SSD,
    given: {
      ssd_person: people({ 1: 'a' }),
      ssd_involvements: `
        load_no | person_id | professional_id | professional_role_id          | involvement_start_date
        1       | a         | w1              |                               | 2024-01-10
        1       | a         | w2              | ALLOCATED CASE WORKER         | 2024-01-10
        1       | a         | w5              | PERSONAL ADVISER              | 2024-01-10
        1       | a         | w6              | Supervising Social Worker     | 2024-01-10
        1       | a         | w7              | Independent Reviewing Officer | 2024-01-10`
    },
    gives: `
      worker | role
      w1     | social_worker
      w2     | social_worker
      w5     | personal_adviser
      w6     | other
      w7     | other`
  },
  {
    title:
      'what Annex A shows begins on the day of the first extract in a row that shows it, and ends on the day of the next',
    loads: `${ONE_ANNEX_A}
      2        | annex_a | 2024-07-01 | 2024-12-31
      3        | annex_a | 2025-01-01 | 2025-06-30`,
    given: {
      annex_a_children_in_need: `
        load_no | child_id | allocated_worker | allocated_team
        1       | stays    | w1               | t1
        2       | stays    | w1               | t1
        3       | stays    | w1               | t1
        1       | changes  | w1               | t1
        2       | changes  | w2               | t1
        3       | changes  | w2               | t1
        1       | moves    | w1               | t1
        2       | moves    | w1               | t2
        1       | returns  | w1               | t1
        3       | returns  | w1               | t1
        2       | unnamed  |                  | t1`
    },
    gives: `
      child_id | worker | role          | team | started    | ended
      stays    | w1     | social_worker | t1   | 2024-06-30 |
      changes  | w1     | social_worker | t1   | 2024-06-30 | 2024-12-31
      changes  | w2     | social_worker | t1   | 2024-12-31 |
      moves    | w1     | social_worker | t1   | 2024-06-30 | 2024-12-31
      moves    | w1     | social_worker | t2   | 2024-12-31 | 2025-06-30
      returns  | w1     | social_worker | t1   | 2024-06-30 | 2024-12-31
      returns  | w1     | social_worker | t1   | 2025-06-30 |
      unnamed  |        | social_worker | t1   | 2024-12-31 | 2025-06-30`
  },
  {
    title:
      'of several lists the one about the child now is believed, and one that names a worker before one that does not',
    loads: ONE_ANNEX_A,
    given: {
      annex_a_children_in_care: `
        load_no | child_id | allocated_worker | allocated_team
        1       | a        | care             | t1
        1       | b        |                  | t1`,
      annex_a_children_in_need: `
        load_no | child_id | allocated_worker | allocated_team
        1       | a        | need             | t2
        1       | b        | need             | t2
        1       | c        | need             | t2`,
      annex_a_referrals: `
        load_no | child_id | allocated_worker | allocated_team
        1       | c        | first            | t3
        1       | d        | first            | t3
        1       | d        | later            | t3`
    },
    gives: `
      child_id | worker | team
      a        | care   | t1
      b        | need   | t2
      c        | need   | t2
      d        | later  | t3`
  },
  {
    title:
      'a care leaver has a personal adviser, and a social worker only when one is named; the team is then that of both',
    loads: `
      load_no | source  | first_day  | last_day
      1       | annex_a | 2024-01-01 | 2024-06-30
      2       | ssd     | 2018-08-01 | 2024-07-31`,
    given: {
      annex_a_care_leavers: `
        load_no | child_id | allocated_worker | personal_adviser | allocated_team
        1       | a        | w1               | p1               | pathways
        1       | b        |                  | p1               | pathways
        1       | c        | w1               |                  | pathways
        1       | d        |                  |                  | pathways`,
      ssd_person: people({ 2: 'a b' }),
      ssd_care_leavers: `
        load_no | person_id | care_leaver_personal_advisor | care_leaver_allocated_team
        2       | a         | p1                           | pathways
        2       | b         | p2                           | pathways`
    },
    gives: `
      child_id | worker | role             | team     | started    | ended
      a        | w1     | social_worker    | pathways | 2024-06-30 |
      a        | p1     | personal_adviser | pathways | 2024-06-30 |
      b        | p1     | personal_adviser | pathways | 2024-06-30 | 2024-07-31
      b        | p2     | personal_adviser | pathways | 2024-07-31 |
      c        | w1     | social_worker    | pathways | 2024-06-30 |
      d        |        | personal_adviser | pathways | 2024-06-30 | 2024-07-31`
  },
  {
    title: 'lists of a day that the dataset tells of add nothing; from the day after its last they do',
    loads: `
      load_no | source  | first_day  | last_day
      1       | annex_a | 2018-01-01 | 2018-06-30
      2       | annex_a | 2018-01-02 | 2018-07-01
      3       | annex_a | 2024-01-01 | 2024-06-30
      4       | annex_a | 2024-01-02 | 2024-07-01
      5       | ssd     | 2018-07-01 | 2024-06-30`,
    given: {
      annex_a_children_in_need: `
        load_no | child_id | allocated_worker
        1       | a        | before
        2       | a        | begin
        3       | a        | end
        4       | a        | after`,
      ssd_person: people({ 5: 'a b' }),
      ssd_involvements: `
        load_no | person_id | professional_id | involvement_start_date | involvement_end_date
        5       | a         | w1              | 2020-01-01             |
        5       | b         | w2              | 2020-01-01             | 2021-01-01`
    },
    gives: `
      child_id | worker | started    | ended
      a        | before | 2018-06-30 | 2018-07-01
      a        | w1     | 2020-01-01 | 2024-07-01
      a        | after  | 2024-07-01 |
      b        | w2     | 2020-01-01 | 2021-01-01`
  },
  {
    title:
      'what the dataset leaves open goes on, from the day it began, while later lists show the same worker of the same team',
    loads: `${ONE_SSD}
      2        | annex_a | 2024-02-01 | 2024-07-31
      3        | annex_a | 2024-03-01 | 2024-08-31`,
    given: {
      ssd_person: people({ 1: 'a b c' }),
      ssd_involvements: `
        load_no | person_id | professional_id | professional_team | involvement_start_date
        1       | a         | w1              | t1                | 2020-01-01
        1       | a         | w1              | t1                | 2021-01-01
        1       | b         | w1              | t1                | 2020-01-01
        1       | c         | w1              | t1                | 2020-01-01`,
      annex_a_children_in_need: `
        load_no | child_id | allocated_worker | allocated_team
        2       | a        | w1               | t1
        3       | a        | w1               | t1
        2       | b        | w1               | t2`
    },
    gives: `
      child_id | worker | team | started    | ended
      a        | w1     | t1   | 2020-01-01 |
      b        | w1     | t1   | 2020-01-01 | 2024-07-31
      b        | w1     | t2   | 2024-07-31 | 2024-08-31
      c        | w1     | t1   | 2020-01-01 | 2024-07-31`
  },
  {
    title: 'a worker a list shows goes on in a later dataset by which they had begun by then; else they began anew',
    loads: `
      load_no | source  | first_day  | last_day
      1       | annex_a | 2018-01-01 | 2018-06-30
      2       | ssd     | 2018-07-02 | 2024-06-30`,
    given: {
      annex_a_children_in_need: `
        load_no | child_id | allocated_worker
        1       | a        | w1
        1       | b        | w1`,
      ssd_person: people({ 2: 'a b' }),
      ssd_involvements: `
        load_no | person_id | professional_id | involvement_start_date
        2       | a         | w1              | 2018-06-30
        2       | b         | w1              | 2018-07-01`
    },
    gives: `
      child_id | worker | started    | ended
      a        | w1     | 2018-06-30 |
      b        | w1     | 2018-06-30 | 2018-07-02
      b        | w1     | 2018-07-01 |`
  },
  {
    title:
      'what an older dataset left open and a later one does not name is over where the later begins, or by its last day',
    loads: `
      load_no | source | first_day  | last_day
      1       | ssd    | 2018-07-01 | 2020-06-30
      2       | ssd    | 2020-06-30 | 2022-06-30
      3       | ssd    | 2022-07-01 | 2024-06-30`,
    given: {
      ssd_person: people({ 1: 'a', 2: 'a b', 3: 'c' }),
      ssd_involvements: `
        load_no | person_id | professional_id | involvement_start_date
        1       | a         | w1              | 2019-01-01
        2       | b         | w2              | 2021-01-01
        3       | c         | w3              | 2023-01-01`
    },
    gives: `
      child_id | worker | started    | ended
      a        | w1     | 2019-01-01 | 2022-06-30
      b        | w2     | 2021-01-01 | 2022-07-01
      c        | w3     | 2023-01-01 |`
  },
  {
    title:
      'of two children of one id, a list is about the one it says or the younger born by its day, a span about who was born by its start',
    loads: `${ONE_ANNEX_A}
      2        | ssd     | 2017-07-01 | 2023-06-30`,
    given: {
      annex_a_children_in_need: `
        load_no | child_id | date_of_birth | allocated_worker
        1       | a        | 2010-05-05    | w1
        1       | a        | 2020-05-05    | w2
        1       | b        |               | w1
        1       | c        |               | w1`,
      annex_a_contacts: `
        load_no | child_id | date_of_birth
        1       | b        | 2010-05-05
        1       | b        | 2024-06-30
        1       | c        | 2010-05-05
        1       | c        | 2024-07-01`,
      ssd_person: `
        load_no | person_id | dob
        2       | d         | 2004-05-05
        2       | d         | 2023-05-05`,
      ssd_involvements: `
        load_no | person_id | professional_id | involvement_start_date
        2       | d         | w1              | 2023-05-04
        2       | d         | w2              | 2023-05-05`
    },
    gives: `
      child_id | worker
      a        | w1
      a~2      | w2
      b~2      | w1
      c        | w1
      d        | w1
      d~2      | w2`
  }
])
