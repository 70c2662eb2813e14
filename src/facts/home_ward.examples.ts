import { datedEventExamples, factExamples, people } from './fact-example.js'

export default factExamples([
  {
    title:
      'an address holds until its end or the next one; of two from one day the newest extract’s later row is believed; placements are no home',
    loads: `
      load_no | source    | first_day  | last_day
      1       | ssd       | 2018-07-01 | 2024-06-30
      2       | ssd       | 2024-01-01 | 2024-12-31
      3       | postcodes | 2024-01-01 | 2024-01-01`,
    given: {
      postcodes_postcode: `
        load_no | pcd     | laua      | ward
        3       | TS1 1AA | E06000002 | W1
        3       | TS1 1AB | E06000002 | W2
        3       | DL1 1AA | E06000005 | W3`,
      ssd_person: people({ 1: 'a b c', 2: 'b' }),
      ssd_address: `
        load_no | person_id | address_type      | address_start_date | address_end_date | address_postcode
        1       | a         | Home              | 2020-01-01         |                  | TS1 1AA
        1       | a         |                   | 2022-01-01         | 2023-01-01       | ts11ab
        1       | a         | Placement address | 2023-01-01         |                  | TS1 1AA
        1       | a         | Home              | 2023-05-01         |                  | DL1 1AA
        1       | b         | Home              | 2024-02-01         |                  | TS1 1AB
        2       | b         | Home              | 2024-02-01         |                  | TS1 1AB
        2       | b         | Home              | 2024-02-01         | 2024-03-01       | TS1 1AA
        1       | c         | Home              |                    |                  | TS1 1AA
        1       | c         | Home              | 2021-01-01         | 2021-02-01       | XX1 1XX
        1       | c         | Home              | 2021-03-01         |                  |`
    },
    gives: `
      child_id | started    | ended      | ward
      a        | 2020-01-01 | 2022-01-01 | W1
      a        | 2022-01-01 | 2023-01-01 | W2
      a        | 2023-05-01 |            | Outside the area
      b        | 2024-02-01 | 2024-03-01 | W1
      c        | 2021-01-01 | 2021-02-01 |
      c        | 2021-03-01 |            |`
  },
  {
    title:
      'while a child is looked after their home is where they lived on the day before; before and after it is where they live',
    loads: `
      load_no | source    | first_day  | last_day
      1       | ssd       | 2018-07-01 | 2024-06-30
      2       | postcodes | 2024-01-01 | 2024-01-01`,
    given: {
      postcodes_postcode: `
        load_no | pcd     | laua      | ward
        2       | TS1 1AA | E06000002 | W1
        2       | TS1 1AB | E06000002 | W2`,
      ssd_person: `
        load_no | person_id
        1       | still
        1       | twice
        1       | that day
        1       | to the day
        1       | homeless`,
      ssd_cla_episodes: `
        load_no | person_id  | cla_episode_start_date | cla_episode_ceased_date | cla_episode_start_reason | cla_episode_ceased_reason
        1       | still      | 2023-05-01             |                         | S                        |
        1       | twice      | 2022-05-01             | 2022-08-01              | S                        | E4A
        1       | twice      | 2023-05-01             | 2023-08-01              | S                        | E4A
        1       | that day   | 2023-05-01             | 2023-08-01              | S                        | E4A
        1       | to the day | 2023-05-01             |                         | S                        |
        1       | homeless   | 2023-05-01             |                         | S                        |`,
      ssd_address: `
        load_no | person_id  | address_start_date | address_end_date | address_postcode
        1       | still      | 2020-01-01         | 2023-06-01       | TS1 1AA
        1       | still      | 2023-06-01         |                  | TS1 1AB
        1       | twice      | 2020-01-01         | 2022-06-01       | TS1 1AA
        1       | twice      | 2022-06-01         |                  | TS1 1AB
        1       | that day   | 2020-01-01         | 2023-05-01       | TS1 1AA
        1       | that day   | 2023-05-01         |                  | TS1 1AB
        1       | to the day | 2020-01-01         | 2023-04-30       | TS1 1AA
        1       | homeless   | 2023-07-01         |                  | TS1 1AA`
    },
    gives: `
      child_id   | started    | ended      | ward
      still      | 2020-01-01 | 2023-05-01 | W1
      still      | 2023-05-01 |            | W1
      twice      | 2020-01-01 | 2022-05-01 | W1
      twice      | 2022-05-01 | 2022-08-01 | W1
      twice      | 2022-08-01 | 2023-05-01 | W2
      twice      | 2023-05-01 | 2023-08-01 | W2
      twice      | 2023-08-01 |            | W2
      that day   | 2020-01-01 | 2023-05-01 | W1
      that day   | 2023-05-01 | 2023-08-01 | W1
      that day   | 2023-08-01 |            | W2
      to the day | 2020-01-01 | 2023-04-30 | W1`
  },
  ...datedEventExamples({ relation: 'ssd_address', recorded: 'address_start_date', day: 'started' })
])
