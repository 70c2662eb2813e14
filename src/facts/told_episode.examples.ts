import { factExamples, ONE_RETURN, people, TWO_RETURNS } from './fact-example.js'

const RETURN_AFTER_ANNEX_A = `
  load_no | source  | first_day  | last_day
  1       | annex_a | 2024-07-01 | 2024-12-31
  2       | ssda903 | 2024-04-01 | 2025-03-31`

const ANNEX_A_AFTER_RETURN = `
  load_no | source  | first_day  | last_day
  1       | ssda903 | 2024-04-01 | 2025-03-31
  2       | annex_a | 2025-01-01 | 2025-06-30`

export default factExamples([
  {
    title: 'one episode told by the returns of two years is one, and the later one says how it ended',
    loads: TWO_RETURNS,
    given: {
      ssda903_episodes: `
        load_no | child | decom      | dec        | rec | ls | place
        1       | a     | 2023-05-01 |            |     | C1 | U6
        2       | a     | 2023-05-01 | 2024-06-01 | E4A | C2 |`
    },
    gives: `
      child_id | started    | ended      | end_reason | legal_status | placement_type | told_twice | load_no
      a        | 2023-05-01 | 2024-06-01 | E4A        | C2           | U6             | false      | 2`
  },
  {
    title: 'an episode that a later return opens again is open',
    loads: TWO_RETURNS,
    given: {
      ssda903_episodes: `
        load_no | child | decom      | dec        | rec
        1       | a     | 2023-05-01 | 2024-03-31 | E4A
        2       | a     | 2023-05-01 |            |`
    },
    gives: `
      child_id | started    | ended | end_reason
      a        | 2023-05-01 |       |`
  },
  {
    title: 'told twice in the newest file, the last row that lasts is believed and the rest is filled from the others',
    loads: ONE_RETURN,
    given: {
      ssda903_episodes: `
        load_no | child | decom      | dec        | ls | place
        1       | plain | 2023-05-01 | 2023-06-01 | C1 | U6
        1       | plain | 2023-05-01 | 2023-07-01 | C2 |
        1       | hours | 2023-05-01 | 2023-06-01 | C1 | U6
        1       | hours | 2023-05-01 | 2023-05-01 | C2 | R1
        1       | once  | 2023-05-01 |            | C1 | U6`
    },
    gives: `
      child_id | ended      | legal_status | placement_type | told_twice
      plain    | 2023-07-01 | C2           | U6             | true
      hours    | 2023-06-01 | C1           | U6             | true
      once     |            | C1           | U6             | false`
  },
  {
    title: 'what Annex A told of a year goes when the return of that year tells of the child otherwise',
    loads: RETURN_AFTER_ANNEX_A,
    given: {
      annex_a_children_in_care: `
        load_no | child_id | date_started_to_be_looked_after
        1       | first    | 2024-04-01
        1       | before   | 2024-03-31
        1       | alone    | 2024-05-02
        1       | same     | 2024-05-01`,
      ssda903_episodes: `
        load_no | child  | decom      | dec
        2       | first  | 2024-04-02 |
        2       | before | 2024-04-02 |
        2       | same   | 2024-05-01 |`
    },
    gives: `
      child_id | started    | load_no
      first    | 2024-04-02 | 2
      before   | 2024-03-31 | 1
      before   | 2024-04-02 | 2
      alone    | 2024-05-02 | 1
      same     | 2024-05-01 | 2`
  },
  {
    title: 'and so does what it told of the midst of an episode of a later return, however long ago',
    loads: RETURN_AFTER_ANNEX_A,
    given: {
      annex_a_children_in_care: `
        load_no | child_id | date_started_to_be_looked_after
        1       | midst    | 2023-05-02
        1       | over     | 2023-05-02
        1       | last-day | 2023-05-02`,
      ssda903_episodes: `
        load_no | child    | decom      | dec
        2       | midst    | 2023-05-01 |
        2       | over     | 2023-05-01 | 2023-05-02
        2       | last-day | 2023-05-01 | 2023-05-03`
    },
    gives: `
      child_id | started
      midst    | 2023-05-01
      over     | 2023-05-01
      over     | 2023-05-02
      last-day | 2023-05-01`
  },
  {
    title: 'an episode reaches no further than the next one that the same return tells',
    loads: RETURN_AFTER_ANNEX_A,
    given: {
      annex_a_children_in_care: `
        load_no | child_id | date_started_to_be_looked_after
        1       | stale    | 2023-05-02`,
      ssda903_episodes: `
        load_no | child    | decom      | dec
        2       | stale    | 2019-05-01 |
        2       | stale    | 2020-05-01 | 2020-06-01`
    },
    gives: `
      child_id | started
      stale    | 2019-05-01
      stale    | 2020-05-01
      stale    | 2023-05-02`
  },
  {
    title:
      'a return that a later Annex A adds to loses nothing; of earlier changes only those outside its episodes are kept',
    loads: ANNEX_A_AFTER_RETURN,
    given: {
      ssda903_episodes: `
        load_no | child | decom      | dec
        1       | a     | 2024-05-01 |
        1       | b     | 2024-05-01 |
        1       | c     | 2024-05-01 | 2024-06-01
        1       | d     | 2024-05-01 | 2024-06-02`,
      annex_a_children_in_care: `
        load_no | child_id | date_started_to_be_looked_after | legal_status_start_date | placement_start_date | placement_type
        2       | a        | 2024-05-01                      | 2024-05-02              | 2025-04-15           | U6
        2       | b        | 2020-01-01                      | 2020-01-01              | 2024-05-01           | U6
        2       | c        | 2024-06-01                      | 2024-06-01              | 2025-04-15           | U6
        2       | d        | 2024-06-01                      | 2024-06-01              | 2025-04-15           | U6`
    },
    gives: `
      child_id | started    | placement_type | partial | load_no
      a        | 2024-05-01 |                | false   | 1
      a        | 2025-04-15 | U6             | false   | 2
      b        | 2020-01-01 |                | true    | 2
      b        | 2024-05-01 | U6             | false   | 2
      c        | 2024-05-01 |                | false   | 1
      c        | 2024-06-01 |                | true    | 2
      c        | 2025-04-15 | U6             | false   | 2
      d        | 2024-05-01 |                | false   | 1
      d        | 2025-04-15 | U6             | false   | 2`
  },
  {
    title: 'a change in the midst of an episode left open is kept when it came after all that the return tells of',
    loads: ANNEX_A_AFTER_RETURN,
    given: {
      ssda903_episodes: `
        load_no | child  | decom      | dec
        1       | within | 2024-05-01 |
        1       | after  | 2024-05-01 |`,
      annex_a_children_in_care: `
        load_no | child_id | date_started_to_be_looked_after | legal_status_start_date | placement_start_date
        2       | within   | 2024-05-01                      | 2025-03-31              | 2025-04-15
        2       | after    | 2024-05-01                      | 2025-04-01              | 2025-04-15`
    },
    gives: `
      child_id | started
      within   | 2024-05-01
      within   | 2025-04-15
      after    | 2024-05-01
      after    | 2025-04-01
      after    | 2025-04-15`
  },
  {
    title: 'an extract takes nothing from a return, and the newest extract alone is asked what Annex A may add',
    loads: `
      load_no | source  | first_day  | last_day
      1       | ssda903 | 2022-04-01 | 2023-03-31
      2       | annex_a | 2022-07-01 | 2022-12-31
      3       | ssd     | 2018-07-01 | 2024-06-30
      4       | ssd     | 2018-08-01 | 2024-07-31`,
    given: {
      ssd_person: people({ 3: 'a', 4: 'a' }),
      ssda903_episodes: `
        load_no | child | decom
        1       | a     | 2022-05-01`,
      annex_a_children_in_care: `
        load_no | child_id | date_started_to_be_looked_after
        2       | a        | 2022-05-03`,
      ssd_cla_episodes: `
        load_no | person_id | cla_episode_start_date
        3       | a         | 2018-07-15
        4       | a         | 2022-05-02`
    },
    gives: `
      child_id | started    | load_no
      a        | 2018-07-15 | 3
      a        | 2022-05-01 | 1
      a        | 2022-05-02 | 4`
  }
])
