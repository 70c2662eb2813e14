import { factExamples } from './fact-example.js'

const TWO_WRITINGS = `
  load_no | source   | first_day  | last_day
  1       | practice | 2023-04-03 | 2024-06-30
  2       | practice | 2023-04-03 | 2024-07-31`

export default factExamples([
  {
    title: 'an audit is told with its day, its scale and both grades; without an id, a child or a day it is none',
    loads: `
      load_no | source   | first_day  | last_day
      1       | practice | 2023-04-03 | 2024-06-30`,
    given: {
      practice_audit: `
        load_no | audit_id | child_id | programme | completed  | scale       | grade      | moderated_grade | moderated
        1       | 1        | a        | Monthly   | 2024-05-01 | ofsted-2018 | good       | ri              | 2024-05-20
        1       | 2        | a        | Monthly   | 2024-06-03 | ofsted-2018 | inadequate |                 |
        1       | 3        | b        | Neglect   | 2024-06-04 | met-2020    | not_met    |                 |
        1       |          | b        | Neglect   | 2024-06-04 | met-2020    | met        |                 |
        1       | 5        |          | Neglect   | 2024-06-04 | met-2020    | met        |                 |
        1       | 6        | b        | Neglect   |            | met-2020    | met        |                 |`
    },
    gives: `
      child_id | audit_id | programme | completed  | scale       | grade      | moderated_grade | moderated
      a        | 1        | Monthly   | 2024-05-01 | ofsted-2018 | good       | ri              | 2024-05-20
      a        | 2        | Monthly   | 2024-06-03 | ofsted-2018 | inadequate |                 |
      b        | 3        | Neglect   | 2024-06-04 | met-2020    | not_met    |                 |`
  },
  {
    title: 'what is written out later tells all anew: a grade moderated since, and an audit that is graded no more',
    loads: TWO_WRITINGS,
    given: {
      practice_audit: `
        load_no | audit_id | child_id | completed  | grade | moderated_grade
        1       | 1        | a        | 2023-04-03 | good  |
        1       | 2        | b        | 2024-05-02 | good  |
        2       | 1        | a        | 2023-04-03 | good  | inadequate`
    },
    gives: `
      child_id | audit_id | completed  | grade | moderated_grade
      a        | 1        | 2023-04-03 | good  | inadequate`
  },
  {
    title: 'what came before the days told later is kept; an audit told twice is what the later row says',
    loads: `
      load_no | source   | first_day  | last_day
      1       | practice | 2023-04-03 | 2024-06-30
      2       | practice | 2024-04-01 | 2024-07-31`,
    given: {
      practice_audit: `
        load_no | audit_id | child_id | completed  | grade
        1       | 1        | a        | 2024-03-31 | good
        1       | 2        | a        | 2024-04-01 | good
        2       | 3        | a        | 2024-07-01 | good
        2       | 3        | a        | 2024-07-02 | ri
        2       | 1        | a        | 2024-07-03 | inadequate`
    },
    gives: `
      child_id | audit_id | completed  | grade
      a        | 1        | 2024-07-03 | inadequate
      a        | 3        | 2024-07-02 | ri`
  },
  {
    title: 'the child is the one the id stood for when last told of',
    loads: `
      load_no | source   | first_day  | last_day
      1       | ssd      | 2018-07-01 | 2024-06-30
      2       | ssd      | 2018-08-01 | 2024-07-31
      3       | practice | 2023-04-03 | 2024-08-31`,
    given: {
      ssd_person: `
        load_no | person_id | dob
        1       | a         | 2004-05-05
        2       | a         | 2021-05-05`,
      practice_audit: `
        load_no | audit_id | child_id | completed
        3       | 1        | a        | 2024-08-01`
    },
    gives: `
      child_id | audit_id
      a~2      | 1`
  }
])
