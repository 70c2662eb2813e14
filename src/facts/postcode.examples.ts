import { factExamples } from './fact-example.js'

export default factExamples([
  {
    title: 'postcodes are kept once each, from the newest directory, without spaces and in capitals',
    loads: `
      load_no | source    | first_day  | last_day
      1       | postcodes | 2024-01-01 | 2024-01-01
      2       | postcodes | 2025-01-01 | 2025-01-01`,
    given: {
      postcodes_postcode: `
        load_no | pcd      | oseast1m | osnrth1m | laua
        1       | TS1 1AA  | 1        | 2        | E06000002
        2       | ts1 1aa  | 3        | 4        | E06000003
        1       | TS1 1AB  |          |          |
        1       |          | 5        | 6        | E06000002`
    },
    gives: `
      postcode | east | north | is_own
      TS11AA   | 3    | 4     | false
      TS11AB   |      |       |`
  },
  {
    title:
      'the area is the district of the council, or of a county all its districts; a postcode without a district is of neither',
    loads: `
      load_no | source    | first_day  | last_day
      1       | postcodes | 2024-01-01 | 2024-01-01`,
    given: {
      postcodes_postcode: `
        load_no | pcd      | laua      | county    | ward
        1       | TS1 1AA  | E06000002 | E99999999 | E05000001
        1       | TS1 1AB  | E07000001 | E06000002 | E05000002
        1       | TS1 1AC  | E07000001 | E10000001 | E05000003
        1       | TS1 1AD  | E07000001 |           | E05000003
        1       | TS1 1AE  |           | E06000002 | E05000001
        1       | TS1 1AF  | E06000002 |           |`
    },
    gives: `
      postcode | is_own | ward_code | ward
      TS11AA   | true   | E05000001 | E05000001
      TS11AB   | true   | E05000002 | E05000002
      TS11AC   | false  | E05000003 | Outside the area
      TS11AD   | false  | E05000003 | Outside the area
      TS11AE   |        | E05000001 |
      TS11AF   | true   |           |`
  },
  {
    title: 'wards bear the names of the newest boundaries, and their codes too where two of the council bear one name',
    loads: `
      load_no | source    | first_day  | last_day
      1       | postcodes | 2024-01-01 | 2024-01-01
      2       | wards     | 2023-01-01 | 2023-01-01
      3       | wards     | 2024-01-01 | 2024-01-01`,
    given: {
      postcodes_postcode: `
        load_no | pcd      | laua      | ward
        1       | TS1 1AA  | E06000002 | W1
        1       | TS1 1AB  | E06000002 | W2
        1       | TS1 1AC  | E06000002 | W3
        1       | TS1 1AD  | E06000003 | W4
        1       | TS1 1AE  | E06000002 | W5`,
      wards_ward: `
        load_no | code | name     | geometry
        2       | W1   | Old Park | shape
        3       | W1   | Abbey    | shape
        3       | W2   | Park     | shape
        3       | W3   | Park     | shape
        3       | W4   | Abbey    | shape`
    },
    gives: `
      postcode | ward
      TS11AA   | Abbey
      TS11AB   | Park (W2)
      TS11AC   | Park (W3)
      TS11AD   | Outside the area
      TS11AE   | W5`
  }
])
