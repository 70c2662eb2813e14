import { factExamples, ONE_RETURN } from './fact-example.js'

export default factExamples([
  {
    title: 'a move begins a placement; a new legal status, or a change with the same carer, does not',
    loads: ONE_RETURN,
    given: {
      ssda903_episodes: `
        load_no | child | decom      | dec        | rne | rec | place | place_provider
        1       | a     | 2023-05-01 | 2023-06-01 | S   | X1  | U6    | PR1
        1       | a     | 2023-06-01 | 2023-07-01 | L   | X1  | U6    | PR1
        1       | a     | 2023-07-01 | 2023-08-01 | T   | X1  | U4    | PR1
        1       | a     | 2023-08-01 | 2023-09-01 | U   | X1  | U1    | PR1
        1       | a     | 2023-09-01 | 2023-10-01 | P   | X1  | K2    | PR4
        1       | a     | 2023-10-01 | 2023-11-01 | B   | X1  | R1    | PR5
        1       | a     | 2023-11-01 |            |     |     | R1    | PR5`
    },
    gives: `
      child_id | period_id | placement_id | started    | ended      | placement_type | placement_provider | temporary | adoptive | two_years_on | two_years_on_with_previous
      a        | a:p1      | a:p1:1       | 2023-05-01 | 2023-09-01 | U1             | PR1                | false     | false    | 2025-05-01   | 2025-05-01
      a        | a:p1      | a:p1:2       | 2023-09-01 | 2023-10-01 | K2             | PR4                | false     | false    | 2025-09-01   | 2025-09-01
      a        | a:p1      | a:p1:3       | 2023-10-01 | 2023-11-01 | R1             | PR5                | false     | false    | 2025-10-01   | 2025-10-01
      a        | a:p1      | a:p1:4       | 2023-11-01 |            | R1             | PR5                | false     | false    | 2025-11-01   | 2025-11-01`
  },
  {
    title: 'a temporary stay and the return to the same carer stay in the placement',
    loads: ONE_RETURN,
    given: {
      ssda903_episodes: `
        load_no | child | decom      | dec        | rne | rec | place | place_provider | urn | pl_post
        1       | a     | 2023-05-01 | 2023-06-01 | S   | X1  | U6    | PR1            | SC1 | TS1 1AA
        1       | a     | 2023-06-01 | 2023-06-05 | P   | X1  | T1    | PR0            |     | TS2 2AA
        1       | a     | 2023-06-05 | 2023-06-07 | P   | X1  | T3    | PR0            |     | TS2 2AA
        1       | a     | 2023-06-07 |            | P   |     | U6    | PR1            | SC1 | ts11aa`
    },
    gives: `
      placement_id | started    | ended | placement_type | temporary
      a:p1:1       | 2023-05-01 |       | U6             | false`
  },
  {
    title:
      'a different type, place, urn or provider after a temporary stay is a new placement, and so is one without a stay between',
    loads: ONE_RETURN,
    given: {
      ssda903_episodes: `
        load_no | child    | decom      | dec        | rne | rec | place | place_provider | urn | pl_post
        1       | type     | 2023-05-01 | 2023-06-01 | S   | X1  | U6    | PR1            | SC1 | TS1 1AA
        1       | type     | 2023-06-01 | 2023-06-05 | P   | X1  | T1    | PR0            |     |
        1       | type     | 2023-06-05 |            | P   |     | U4    | PR1            | SC1 | TS1 1AA
        1       | post     | 2023-05-01 | 2023-06-01 | S   | X1  | U6    | PR1            | SC1 | TS1 1AA
        1       | post     | 2023-06-01 | 2023-06-05 | P   | X1  | T1    | PR0            |     |
        1       | post     | 2023-06-05 |            | P   |     | U6    | PR1            | SC1 | TS1 1AB
        1       | urn      | 2023-05-01 | 2023-06-01 | S   | X1  | U6    | PR1            | SC1 | TS1 1AA
        1       | urn      | 2023-06-01 | 2023-06-05 | P   | X1  | T1    | PR0            |     |
        1       | urn      | 2023-06-05 |            | P   |     | U6    | PR1            |     | TS1 1AA
        1       | provider | 2023-05-01 | 2023-06-01 | S   | X1  | U6    | PR1            |     |
        1       | provider | 2023-06-01 | 2023-06-05 | P   | X1  | T1    | PR0            |     |
        1       | provider | 2023-06-05 |            | P   |     | U6    |                |     |
        1       | moved    | 2023-05-01 | 2023-06-01 | S   | X1  | U6    | PR1            | SC1 | TS1 1AA
        1       | moved    | 2023-06-01 |            | P   |     | U6    | PR1            | SC1 | TS1 1AA`
    },
    gives: `
      placement_id  | started    | ended
      type:p1:1     | 2023-05-01 | 2023-06-05
      type:p1:2     | 2023-06-05 |
      post:p1:1     | 2023-05-01 | 2023-06-05
      post:p1:2     | 2023-06-05 |
      urn:p1:1      | 2023-05-01 | 2023-06-05
      urn:p1:2      | 2023-06-05 |
      provider:p1:1 | 2023-05-01 | 2023-06-05
      provider:p1:2 | 2023-06-05 |
      moved:p1:1    | 2023-05-01 | 2023-06-01
      moved:p1:2    | 2023-06-01 |`
  },
  {
    title: 'care that begins with a temporary stay has it as a placement of its own, marked so',
    loads: ONE_RETURN,
    given: {
      ssda903_episodes: `
        load_no | child | decom      | dec        | rne | rec | place | place_provider
        1       | a     | 2023-05-01 | 2023-05-05 | S   | X1  | T0    | PR0
        1       | a     | 2023-05-05 |            | P   |     | U6    | PR1`
    },
    gives: `
      placement_id | started    | ended      | placement_type | temporary
      a:p1:1       | 2023-05-01 | 2023-05-05 |                | true
      a:p1:2       | 2023-05-05 |            | U6             | false`
  },
  {
    title: 'carers who adopt go on being the placement; other adopters are a new one, timed with the one before',
    loads: ONE_RETURN,
    given: {
      ssda903_episodes: `
        load_no | child    | decom      | dec        | rne | rec | place
        1       | fostered | 2022-05-01 | 2023-05-01 | S   | X1  | R1
        1       | fostered | 2023-05-01 | 2023-06-01 | P   | X1  | U6
        1       | fostered | 2023-06-01 |            | P   |     | A5
        1       | consent  | 2023-05-01 | 2023-06-01 | S   | X1  | U6
        1       | consent  | 2023-06-01 |            | P   |     | A3
        1       | adopters | 2022-05-01 | 2023-05-01 | S   | X1  | R1
        1       | adopters | 2023-05-01 | 2023-06-01 | P   | X1  | U6
        1       | adopters | 2023-06-01 | 2023-07-01 | P   | X1  | A6
        1       | adopters | 2023-07-01 |            | L   |     | A6
        1       | a4       | 2023-05-01 | 2023-06-01 | S   | X1  | U6
        1       | a4       | 2023-06-01 |            | P   |     | A4
        1       | at-once  | 2023-05-01 |            | S   |     | A6`
    },
    gives: `
      placement_id    | started    | ended      | placement_type | adoptive | two_years_on | two_years_on_with_previous
      fostered:p1:1   | 2022-05-01 | 2023-05-01 | R1             | false    | 2024-05-01   | 2024-05-01
      fostered:p1:2   | 2023-05-01 |            | A5             | true     | 2025-05-01   | 2025-05-01
      consent:p1:1    | 2023-05-01 |            | A3             | true     | 2025-05-01   | 2025-05-01
      adopters:p1:1   | 2022-05-01 | 2023-05-01 | R1             | false    | 2024-05-01   | 2024-05-01
      adopters:p1:2   | 2023-05-01 | 2023-06-01 | U6             | false    | 2025-05-01   | 2025-05-01
      adopters:p1:3   | 2023-06-01 |            | A6             | true     | 2025-06-01   | 2025-05-01
      a4:p1:1         | 2023-05-01 | 2023-06-01 | U6             | false    | 2025-05-01   | 2025-05-01
      a4:p1:2         | 2023-06-01 |            | A4             | true     | 2025-06-01   | 2025-05-01
      at-once:p1:1    | 2023-05-01 |            | A6             | true     | 2025-05-01   | 2025-05-01`
  },
  {
    title:
      'a placement ended on the day it began stays to be seen, as a placement under 24 hours; short breaks are no placements',
    loads: ONE_RETURN,
    given: {
      ssda903_episodes: `
        load_no | child | decom      | dec        | rne | rec | place | ls
        1       | hours | 2023-05-01 | 2023-05-01 | S   | E4A | U6    | V2
        1       | break | 2023-05-01 | 2023-05-02 | S   | E4A | U6    | V4`
    },
    gives: `
      placement_id | started    | ended
      hours:p1:1   | 2023-05-01 | 2023-05-01`
  },
  {
    title: 'Annex A alone tells how long the placement has lasted, whatever the legal status did since',
    loads: `
      load_no | source  | first_day  | last_day
      1       | annex_a | 2024-01-01 | 2024-06-30`,
    given: {
      annex_a_children_in_care: `
        load_no | child_id | date_started_to_be_looked_after | legal_status_start_date | placement_start_date | placement_type
        1       | a        | 2020-01-01                      | 2022-01-01              | 2021-01-01           | U6`
    },
    gives: `
      placement_id | started    | ended      | placement_type
      a:p1:1       | 2020-01-01 | 2021-01-01 |
      a:p1:2       | 2021-01-01 |            | U6`
  }
])
