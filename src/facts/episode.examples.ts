import { factExamples, ONE_RETURN, people, TWO_RETURNS } from './fact-example.js'

const THREE_RETURNS = `${TWO_RETURNS}
  3       | ssda903 | 2025-04-01 | 2026-03-31`

export default factExamples([
  {
    title: 'episodes that join are left as they were sent',
    loads: ONE_RETURN,
    given: {
      ssda903_episodes: `
        load_no | child | decom      | dec        | rne | rec
        1       | a     | 2023-05-01 | 2023-06-01 | S   | X1
        1       | a     | 2023-06-01 |            | P   |`
    },
    gives: `
      child_id | episode_id   | started    | ended      | ended_as_sent | repaired_by | end_reason | short_break
      a        | a:2023-05-01 | 2023-05-01 | 2023-06-01 | 2023-06-01    |             | X1         | false
      a        | a:2023-06-01 | 2023-06-01 |            |               |             |            | false`
  },
  {
    title: 'an episode that ends after the next begins ends when the next begins',
    loads: ONE_RETURN,
    given: {
      ssda903_episodes: `
        load_no | child | decom      | dec        | rne | rec
        1       | a     | 2023-05-01 | 2023-06-02 | S   | X1
        1       | a     | 2023-06-01 |            | P   |`
    },
    gives: `
      started    | ended      | ended_as_sent | repaired_by
      2023-05-01 | 2023-06-01 | 2023-06-02    | overlaps_the_next
      2023-06-01 |            |               |`
  },
  {
    title:
      'an episode open while the same file tells the next ends when the next begins, and still does when the next is told again',
    loads: TWO_RETURNS,
    given: {
      ssda903_episodes: `
        load_no | child | decom      | dec | rne
        1       | once  | 2023-05-01 |     | S
        1       | once  | 2023-06-01 |     | P
        2       | once  | 2023-06-01 |     | P
        1       | late  | 2023-05-01 |     | S
        2       | late  | 2023-06-01 |     | P`
    },
    gives: `
      child_id | started    | ended      | ended_as_sent | repaired_by
      once     | 2023-05-01 | 2023-06-01 |               | open_before_the_next
      once     | 2023-06-01 |            |               |
      late     | 2023-05-01 | 2023-06-01 |               |
      late     | 2023-06-01 |            |               |`
  },
  {
    title: 'an episode that ends before it starts lasts no time; one that goes on lasts until the next',
    loads: ONE_RETURN,
    given: {
      ssda903_episodes: `
        load_no | child | decom      | dec        | rne | rec
        1       | left  | 2023-05-01 | 2023-04-30 | S   | E4A
        1       | last  | 2023-05-01 | 2023-04-30 | S   | X1
        1       | on    | 2023-05-01 | 2023-04-30 | S   | X1
        1       | on    | 2023-06-01 |            | P   |
        1       | anew  | 2023-05-01 | 2023-04-30 | S   | X1
        1       | anew  | 2023-06-01 |            | S   |
        1       | hours | 2023-05-01 | 2023-05-01 | S   | E4A`
    },
    gives: `
      child_id | started    | ended      | ended_as_sent | repaired_by
      left     | 2023-05-01 | 2023-05-01 | 2023-04-30    | ends_before_it_starts
      last     | 2023-05-01 | 2023-05-01 | 2023-04-30    | ends_before_it_starts
      on       | 2023-05-01 | 2023-06-01 | 2023-04-30    | ends_before_it_starts
      on       | 2023-06-01 |            |               |
      anew     | 2023-05-01 | 2023-05-01 | 2023-04-30    | ends_before_it_starts
      anew     | 2023-06-01 |            |               |
      hours    | 2023-05-01 | 2023-05-01 | 2023-05-01    |`
  },
  {
    title:
      'a gap after an episode that should go on is closed; a gap before a child starts to be looked after again is not',
    loads: ONE_RETURN,
    given: {
      ssda903_episodes: `
        load_no | child | decom      | dec        | rne | rec
        1       | on    | 2023-05-01 | 2023-05-31 | S   | X1
        1       | on    | 2023-06-01 |            | P   |
        1       | again | 2023-05-01 | 2023-05-31 | S   | X1
        1       | again | 2023-06-01 |            | S   |
        1       | left  | 2023-05-01 | 2023-05-31 | S   | E4A
        1       | left  | 2023-06-01 |            | P   |`
    },
    gives: `
      child_id | started    | ended      | ended_as_sent | repaired_by
      on       | 2023-05-01 | 2023-06-01 | 2023-05-31    | gap_after_x1
      on       | 2023-06-01 |            |               |
      again    | 2023-05-01 | 2023-05-31 | 2023-05-31    |
      again    | 2023-06-01 |            |               |
      left     | 2023-05-01 | 2023-05-31 | 2023-05-31    |
      left     | 2023-06-01 |            |               |`
  },
  {
    title:
      'an episode left open and missing from the next return ended on the first day of that return, unless another began before',
    loads: THREE_RETURNS,
    given: {
      ssda903_episodes: `
        load_no | child | decom      | dec | rne
        1       | gone  | 2023-05-01 |     | S
        1       | moved | 2023-05-01 |     | S
        2       | moved | 2024-03-31 |     | P
        1       | first | 2023-05-01 |     | S
        2       | first | 2024-04-01 |     | P
        1       | back  | 2023-05-01 |     | S
        2       | back  | 2024-04-02 |     | S
        3       | moved | 2024-03-31 |     | P
        3       | first | 2024-04-01 |     | P
        3       | back  | 2024-04-02 |     | S`
    },
    gives: `
      child_id | started    | ended      | ended_as_sent | repaired_by
      gone     | 2023-05-01 | 2024-04-01 |               | left_open
      moved    | 2023-05-01 | 2024-03-31 |               |
      moved    | 2024-03-31 |            |               |
      first    | 2023-05-01 | 2024-04-01 |               |
      first    | 2024-04-01 |            |               |
      back     | 2023-05-01 | 2024-04-01 |               | left_open
      back     | 2024-04-02 |            |               |`
  },
  {
    title: 'only a later return that tells episodes and begins after the episode did can end it',
    loads: `
      load_no | source  | first_day  | last_day
      1       | ssda903 | 2023-04-01 | 2024-03-31
      2       | annex_a | 2024-01-01 | 2024-06-30
      3       | annex_a | 2024-07-01 | 2024-12-31
      4       | ssda903 | 2024-04-01 | 2025-03-31
      5       | ssda903 | 2025-04-01 | 2026-03-31`,
    given: {
      ssda903_episodes: `
        load_no | child  | decom
        1       | stays  | 2022-05-01
        4       | stays  | 2022-05-01`,
      ssda903_header: `
        load_no | child | dob
        5       | stays | 2010-05-05`,
      annex_a_children_in_care: `
        load_no | child_id | date_started_to_be_looked_after
        3       | before   | 2024-03-31
        3       | on       | 2024-04-01`
    },
    gives: `
      child_id | started    | ended      | repaired_by
      stays    | 2022-05-01 |            |
      before   | 2024-03-31 | 2024-04-01 | left_open
      on       | 2024-04-01 |            |`
  },
  {
    title: 'an episode told twice in one file is counted once and said to be so',
    loads: ONE_RETURN,
    given: {
      ssda903_episodes: `
        load_no | child | decom      | dec        | rec
        1       | a     | 2023-05-01 | 2023-06-01 | E4A
        1       | a     | 2023-05-01 | 2023-06-01 | E4A`
    },
    gives: `
      started    | ended      | ended_as_sent | repaired_by | row_no
      2023-05-01 | 2023-06-01 | 2023-06-01    | told_twice  | 1`
  },
  {
    title: 'a change of which Annex A tells only the day lasts until the next, and is no repair',
    loads: `
      load_no | source  | first_day  | last_day
      1       | annex_a | 2024-01-01 | 2024-06-30`,
    given: {
      annex_a_children_in_care: `
        load_no | child_id | date_started_to_be_looked_after | legal_status_start_date | placement_start_date | date_ceased_to_be_looked_after | reason_ceased_to_be_looked_after | legal_status
        1       | a        | 2020-01-01                      | 2021-01-01              | 2022-01-01           | 2024-05-01                     | E4A                              | C1`
    },
    gives: `
      started    | ended      | ended_as_sent | repaired_by | start_reason | end_reason | legal_status
      2020-01-01 | 2021-01-01 |               |             | S            | X1         |
      2021-01-01 | 2022-01-01 |               |             | L            | X1         | C1
      2022-01-01 | 2024-05-01 | 2024-05-01    |             | P            | E4A        | C1`
  },
  {
    title: 'Annex A between two returns joins them: it adds what happened after the first and gives way to the second',
    loads: `
      load_no | source  | first_day  | last_day
      1       | ssda903 | 2023-04-01 | 2024-03-31
      2       | annex_a | 2024-07-01 | 2024-12-31
      3       | ssda903 | 2024-04-01 | 2025-03-31`,
    given: {
      ssda903_episodes: `
        load_no | child | decom      | dec        | rne | rec | place
        1       | a     | 2023-05-01 |            | S   |     | U6
        3       | a     | 2023-05-01 | 2024-09-01 | S   | X1  | U6
        3       | a     | 2024-09-01 |            | P   |     | R1
        1       | b     | 2023-05-01 |            | S   |     | U6
        3       | b     | 2023-05-01 | 2024-09-02 | S   | X1  | U6
        3       | b     | 2024-09-02 |            | P   |     | R1`,
      annex_a_children_in_care: `
        load_no | child_id | date_started_to_be_looked_after | legal_status_start_date | placement_start_date | placement_type
        2       | a        | 2023-05-01                      | 2023-05-01              | 2024-09-01           | K1
        2       | b        | 2023-05-01                      | 2023-05-01              | 2024-09-01           | K1`
    },
    gives: `
      child_id | started    | ended      | repaired_by | placement_type
      a        | 2023-05-01 | 2024-09-01 |             | U6
      a        | 2024-09-01 |            |             | R1
      b        | 2023-05-01 | 2024-09-02 |             | U6
      b        | 2024-09-02 |            |             | R1`
  },
  {
    title:
      'distance and boundary come from the source, else from the postcodes; where either is unknown they are not known',
    loads: `
      load_no | source    | first_day  | last_day
      1       | ssda903   | 2023-04-01 | 2024-03-31
      2       | postcodes | 2024-01-01 | 2024-01-01`,
    given: {
      postcodes_postcode: `
        load_no | pcd      | oseast1m | osnrth1m | laua
        2       | TS1 1AA  | 400000   | 500000   | E06000002
        2       | TS1 1AB  | 400000   | 701168   | E06000002
        2       | DL1 1AA  | 1003504  | 1304672  | E06000005
        2       | ZZ1 1ZZ  |          |          |`,
      ssda903_episodes: `
        load_no | child   | decom      | home_post | pl_post | ls
        1       | inside  | 2023-05-01 | TS1 1AA   | ts11ab  | V4
        1       | outside | 2023-05-01 | TS1 1AA   | DL1 1AA | V3
        1       | no-home | 2023-05-01 |           | DL1 1AA | V2
        1       | unknown | 2023-05-01 | TS1 1AA   | XX1 1XX |
        1       | unsited | 2023-05-01 | TS1 1AA   | ZZ1 1ZZ |`
    },
    gives: `
      child_id | distance_miles | in_out | short_break
      inside   | 125            | IN     | true
      outside  | 625            | OUT    | true
      no-home  |                | OUT    | false
      unknown  |                |        | false
      unsited  |                |        | false`
  },
  {
    title: 'what the source says of distance and boundary is kept',
    loads: `
      load_no | source    | first_day  | last_day
      1       | ssd       | 2018-07-01 | 2024-06-30
      2       | annex_a   | 2024-01-01 | 2024-06-30
      3       | postcodes | 2024-01-01 | 2024-01-01`,
    given: {
      postcodes_postcode: `
        load_no | pcd     | oseast1m | osnrth1m | laua
        3       | DL1 1AA | 1        | 1        | E06000005`,
      ssd_person: people({ 1: 'a' }),
      ssd_cla_episodes: `
        load_no | person_id | cla_episode_start_date | cla_placement_id
        1       | a         | 2024-05-01             | p`,
      ssd_cla_placement: `
        load_no | person_id | cla_placement_id | cla_placement_distance | cla_placement_postcode
        1       | a         | p                | 12.5                   | DL1 1AA`,
      annex_a_children_in_care: `
        load_no | child_id | date_started_to_be_looked_after | placement_location
        2       | a        | 2024-05-01                      | IN`
    },
    gives: `
      child_id | distance_miles | in_out
      a        | 12.5           | IN`
  }
])
