import { datedEventExamples, factExamples, ONE_SSD, people } from './fact-example.js'

export default factExamples([
  {
    title: 'an enquiry leads to the first conference of its child, counted in working days; a transfer in is none',
    loads: ONE_SSD,
    given: {
      ssd_person: people({ 1: 'a b c' }),
      ssd_s47_enquiry: `
        load_no | person_id | s47_enquiry_id | s47_start_date | s47_end_date
        1       | a         | e1             | 2024-03-27     | 2024-03-28
        1       | b         | e1             | 2024-03-27     |
        1       | c         | e2             | 2024-03-27     |
        1       | c         | e3             |                |`,
      ssd_initial_cp_conference: `
        load_no | person_id | s47_enquiry_id | icpc_date  | icpc_outcome_cp_flag | icpc_transfer_in
        1       | a         | e1             | 2024-04-03 | N                    | N
        1       | a         | e1             | 2024-04-02 | Y                    |
        1       | b         | e1             | 2024-04-05 | N                    | N
        1       | c         | e2             | 2024-04-05 | Y                    | Y
        1       | c         |                | 2024-04-05 | Y                    | N`
    },
    gives: `
      child_id | section_47_id | started    | ended      | conference | led_to_plan | working_days_to_conference
      a        | a:2024-03-27  | 2024-03-27 | 2024-03-28 | 2024-04-02 | Y           | 2
      b        | b:2024-03-27  | 2024-03-27 |            | 2024-04-05 | N           | 5
      c        | c:2024-03-27  | 2024-03-27 |            |            |             |`
  },
  {
    title: 'Annex A tells the same enquiry anew, and only the dataset tells when it ended',
    loads: `
      load_no | source  | first_day  | last_day
      1       | ssd     | 2018-07-01 | 2024-06-30
      2       | annex_a | 2024-02-01 | 2024-07-31`,
    given: {
      ssd_person: people({ 1: 'a' }),
      ssd_s47_enquiry: `
        load_no | person_id | s47_enquiry_id | s47_start_date | s47_end_date
        1       | a         | e1             | 2024-06-27     | 2024-06-28`,
      annex_a_section_47: `
        load_no | child_id | strategy_discussion_date | conference_date | led_to_plan
        2       | a        | 2024-06-27               | 2024-07-15      | N
        2       | b        | 2024-06-27               | 2024-07-15      | N
        2       | b        | 2024-06-27               | 2024-07-16      | Y`
    },
    gives: `
      child_id | ended      | conference | led_to_plan | working_days_to_conference
      a        | 2024-06-28 | 2024-07-15 | N           | 12
      b        |            | 2024-07-16 | Y           | 13`
  },
  ...datedEventExamples({ relation: 'ssd_s47_enquiry', recorded: 's47_start_date', day: 'started' })
])
