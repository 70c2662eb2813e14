import { factExamples, ONE_ANNEX_A, ONE_RETURN, stateExample, TWO_RETURNS } from './fact-example.js'

export default factExamples([
  {
    title: 'from the first day of care until the day the return says, else until 18',
    loads: ONE_RETURN,
    given: {
      ssda903_header: `
        load_no | child  | dob
        1       | said   | 2007-05-05
        1       | unsaid | 2007-05-05
        1       | leap   | 2008-02-29
        1       | plain  | 2008-02-28
        1       | never  |
        1       | other  | 2007-05-05`,
      ssda903_uasc: `
        load_no | child  | duc
        1       | said   | 2023-12-01
        1       | unsaid |
        1       | leap   |
        1       | plain  |
        1       | never  |`,
      ssda903_episodes: `
        load_no | child | decom      | dec        | rne | rec
        1       | said  | 2022-05-01 | 2023-05-01 | S   | E4A
        1       | said  | 2023-06-01 |            | S   |`
    },
    gives: `
      child_id | started    | ended
      said     | 2022-05-01 | 2023-12-01
      unsaid   | 2007-05-05 | 2025-05-05
      leap     | 2008-02-29 | 2026-03-01
      plain    | 2008-02-28 | 2026-02-28
      never    |            |`
  },
  {
    title: 'the newest day told is believed, and a later silence does not undo it',
    loads: `${TWO_RETURNS}
  3       | annex_a | 2025-01-01 | 2025-06-30`,
    given: {
      ssda903_header: `
        load_no | child | dob
        1       | a     | 2007-05-05
        2       | a     | 2007-05-05`,
      ssda903_uasc: `
        load_no | child | duc
        1       | a     | 2025-05-05
        2       | a     | 2024-12-01`,
      annex_a_children_in_care: `
        load_no | child_id | date_of_birth | unaccompanied
        3       | a        | 2007-05-05    | Y`
    },
    gives: `
      child_id | ended
      a        | 2024-12-01`
  },
  {
    title: 'the Standard Safeguarding Dataset tells when the status began; other statuses do not count',
    loads: `
      load_no | source | first_day  | last_day
      1       | ssd    | 2018-07-01 | 2024-06-30`,
    given: {
      ssd_person: `
        load_no | person_id | dob
        1       | a         | 2007-05-05
        1       | b         | 2007-05-05`,
      ssd_immigration_status: `
        load_no | person_id | immigration_status | immigration_status_start_date | immigration_status_end_date
        1       | a         | UASC               | 2023-05-01                    | 2024-01-01
        1       | a         | UASC               | 2023-04-01                    |
        1       | b         | Refugee            | 2023-05-01                    |`
    },
    gives: `
      child_id | started    | ended
      a        | 2023-04-01 | 2024-01-01`
  },
  {
    title: 'Annex A says only that a child is or was unaccompanied',
    loads: ONE_ANNEX_A,
    given: {
      annex_a_children_in_care: `
        load_no | child_id | date_of_birth | date_started_to_be_looked_after | unaccompanied
        1       | a        | 2007-05-05    | 2023-05-01                      | Y
        1       | b        | 2007-05-05    | 2023-05-01                      | N
        1       | c        | 2007-05-05    | 2023-05-01                      |`
    },
    gives: `
      child_id | started    | ended
      a        | 2023-05-01 | 2025-05-05`
  },
  stateExample(
    'ssda903_uasc',
    'duc',
    '2024-01-01',
    `
    child_id | ended
    a~2      | 2024-01-01
    b        | 2024-01-01`
  )
])
