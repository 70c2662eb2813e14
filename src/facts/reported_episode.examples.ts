import { factExamples, ONE_ANNEX_A, ONE_RETURN, ONE_SSD, people } from './fact-example.js'

export default factExamples([
  {
    title: 'an episode of a return stands as it was sent, under the child it belongs to',
    loads: ONE_RETURN,
    given: {
      ssda903_episodes: `
        load_no | child | decom      | dec        | rne | ls | cin | place | place_provider | reason_place_change | rec | home_post | pl_post | urn
        1       | a     | 2023-05-01 | 2023-06-01 | S   | C2 | N1  | U6    | PR1            | CARPL               | X1  | TS1 1AA   | TS1 1AB | SC1
        1       | a     |            |            | S   |    |     |       |                |                     |     |           |         |`
    },
    gives: `
      child_id | row_no | started    | ended      | start_reason | legal_status | cin_need | placement_type | placement_provider | placement_change_reason | end_reason | home_postcode | placement_postcode | urn | partial
      a        | 0      | 2023-05-01 | 2023-06-01 | S            | C2           | N1       | U6             | PR1                | CARPL                   | X1         | TS1 1AA       | TS1 1AB            | SC1 | false`
  },
  {
    title: 'of two children of one id in one return the younger has the episodes from birth on',
    loads: ONE_RETURN,
    given: {
      ssda903_header: `
        load_no | child | dob
        1       | a     | 2010-05-05
        1       | a     | 2023-06-01`,
      ssda903_episodes: `
        load_no | child | decom
        1       | a     | 2023-05-31
        1       | a     | 2023-06-01`
    },
    gives: `
      child_id | started
      a        | 2023-05-31
      a~2      | 2023-06-01`
  },
  {
    title:
      'the Standard Safeguarding Dataset tells placement and legal status apart: the status that holds on the day the episode began',
    loads: ONE_SSD,
    given: {
      ssd_person: `
        load_no | person_id | dob
        1       | a         | 2010-05-05`,
      ssd_cla_episodes: `
        load_no | person_id | cla_episode_start_date | cla_episode_ceased_date | cla_episode_start_reason | cla_primary_need_code | cla_episode_ceased_reason | cla_placement_id
        1       | a         | 2023-05-01             | 2023-06-01              | S                        | N1                    | X1                        | p1
        1       | a         | 2023-06-01             | 2023-07-01              | L                        | N1                    | X1                        | p1
        1       | a         | 2023-07-01             |                         | P                        | N1                    |                           |`,
      ssd_cla_placement: `
        load_no | person_id | cla_placement_id | cla_placement_type | cla_placement_provider | cla_placement_end_date | cla_placement_change_reason | cla_placement_postcode | cla_placement_urn | cla_placement_distance
        1       | a         | p1               | U6                 | PR1                    | 2023-07-01             | CARPL                       | TS1 1AB                | SC1               | 12.5
        1       | a         | p1               | R1                 | PR4                    | 2023-07-01             |                             |                        |                   |`,
      ssd_legal_status: `
        load_no | person_id | legal_status | legal_status_start_date | legal_status_end_date
        1       | a         | V2           | 2023-05-01              | 2023-06-01
        1       | a         | C1           | 2023-06-01              | 2023-07-01`
    },
    gives: `
      started    | ended      | start_reason | legal_status | placement_type | placement_provider | placement_change_reason | end_reason | placement_postcode | urn | distance_miles | partial
      2023-05-01 | 2023-06-01 | S            | V2           | U6             | PR1                |                         | X1         | TS1 1AB            | SC1 | 12.5           | false
      2023-06-01 | 2023-07-01 | L            | C1           | U6             | PR1                | CARPL                   | X1         | TS1 1AB            | SC1 | 12.5           | false
      2023-07-01 |            | P            |              |                |                    |                         |            |                    |     |                | false`
  },
  {
    title: 'of legal statuses that the dataset has open on one day the one begun last holds',
    loads: ONE_SSD,
    given: {
      ssd_person: people({ 1: 'a b' }),
      ssd_legal_status: `
        load_no | person_id | legal_status | legal_status_start_date
        1       | a         | V4           | 2023-01-01
        1       | a         | C2           | 2023-05-01
        1       | a         |              | 2023-05-01
        1       | b         | E1           | 2023-05-01
        1       | b         | C2           | 2023-01-01`,
      ssd_cla_episodes: `
        load_no | person_id | cla_episode_start_date
        1       | a         | 2023-05-01
        1       | b         | 2023-05-01`
    },
    gives: `
      child_id | started    | legal_status
      a        | 2023-05-01 | C2
      b        | 2023-05-01 | E1`
  },
  {
    title:
      'Annex A tells when care began and how it stands now: the days of the changes are known, what was before them is not',
    loads: ONE_ANNEX_A,
    given: {
      annex_a_children_in_care: `
        load_no | child_id | date_of_birth | date_started_to_be_looked_after | legal_status_start_date | placement_start_date | date_ceased_to_be_looked_after | legal_status | placement_type | reason_ceased_to_be_looked_after | placement_location
        1       | placed   | 2010-05-05    | 2020-01-01                      | 2021-01-01              | 2022-01-01           | 2024-05-01                     | C1           | U6             | E4A                              | IN
        1       | ordered  | 2010-05-05    | 2020-01-01                      | 2022-01-01              | 2021-01-01           |                                | C1           | U6             |                                  |
        1       | both     | 2010-05-05    | 2020-01-01                      | 2021-01-01              | 2021-01-01           |                                | C1           | U6             |                                  |
        1       | same     | 2010-05-05    | 2020-01-01                      | 2020-01-01              | 2020-01-01           |                                | C1           | U6             |                                  |
        1       | untold   | 2010-05-05    | 2020-01-01                      |                         |                      |                                | C1           | U6             |                                  |
        1       | earlier  | 2010-05-05    | 2020-01-01                      | 2019-12-31              | 2019-12-31           |                                | C1           | U6             |                                  |
        1       | undated  | 2010-05-05    |                                 | 2020-01-01              | 2020-01-01           |                                | C1           | U6             |                                  |`
    },
    gives: `
      child_id | started    | ended      | start_reason | legal_status | placement_type | end_reason | in_out | partial
      placed   | 2020-01-01 |            | S            |              |                | X1         |        | true
      placed   | 2021-01-01 |            | L            | C1           |                | X1         |        | true
      placed   | 2022-01-01 | 2024-05-01 | P            | C1           | U6             | E4A        | IN     | false
      ordered  | 2020-01-01 |            | S            |              |                | X1         |        | true
      ordered  | 2021-01-01 |            | P            |              | U6             | X1         |        | true
      ordered  | 2022-01-01 |            | L            | C1           | U6             |            |        | false
      both     | 2020-01-01 |            | S            |              |                | X1         |        | true
      both     | 2021-01-01 |            | B            | C1           | U6             |            |        | false
      same     | 2020-01-01 |            | S            | C1           | U6             |            |        | false
      untold   | 2020-01-01 |            | S            | C1           | U6             |            |        | false
      earlier  | 2020-01-01 |            | S            | C1           | U6             |            |        | false`
  },
  {
    title: 'an extract that holds every table again tells all of its years anew; one that holds fewer replaces nothing',
    loads: `
      load_no | source | first_day  | last_day
      1       | ssd    | 2018-07-01 | 2024-06-30
      2       | ssd    | 2018-08-01 | 2024-07-31
      3       | ssd    | 2018-09-01 | 2024-08-31`,
    given: {
      ssd_person: `
        load_no | person_id | dob
        1       | a         | 2010-05-05
        2       | a         | 2010-05-05
        3       | a         | 2010-05-05`,
      ssd_cla_episodes: `
        load_no | person_id | cla_episode_start_date
        1       | a         | 2018-07-31
        1       | a         | 2018-08-01
        2       | a         | 2019-01-01`
    },
    gives: `
      load_no | started
      1       | 2018-07-31
      2       | 2019-01-01`
  }
])
