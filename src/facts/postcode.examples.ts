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
      postcode | east | north | laua
      TS11AA   | 3    | 4     | E06000003
      TS11AB   |      |       |`
  }
])
