import { factExamples } from './fact-example.js'

export default factExamples([
  {
    title:
      'wards of the council are those in which a postcode of its area lies, with the shape of the newest boundaries',
    loads: `
      load_no | source    | first_day  | last_day
      1       | postcodes | 2024-01-01 | 2024-01-01
      2       | wards     | 2023-01-01 | 2023-01-01
      3       | wards     | 2024-01-01 | 2024-01-01`,
    given: {
      postcodes_postcode: `
        load_no | pcd      | laua      | ward
        1       | TS1 1AA  | E06000002 | W1
        1       | TS1 1AB  | E06000002 | W1
        1       | TS1 1AC  | E06000003 | W2
        1       | TS1 1AD  | E06000002 | W3
        1       | TS1 1AE  | E06000002 | W6`,
      wards_ward: `
        load_no | code | name  | geometry
        2       | W1   | Abbey | old shape
        3       | W1   | Abbey | overwritten
        3       | W1   | Abbey | shape
        3       | W2   | Park  | shape
        3       | W3   | Docks |
        3       | W4   | Grove | shape
        3       |      | Ferry | shape
        2       | W6   | Hill  | kept`
    },
    gives: `
      code | name  | geometry
      W1   | Abbey | shape
      W6   | Hill  | kept`
  }
])
