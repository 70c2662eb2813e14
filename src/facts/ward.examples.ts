import { factExamples } from './fact-example.js'

export default factExamples([
  {
    title:
      'a ward has the name and the shape of the newest boundaries, and of its later row; one without either is left out',
    loads: `
      load_no | source | first_day  | last_day
      1       | wards  | 2023-01-01 | 2023-01-01
      2       | wards  | 2024-01-01 | 2024-01-01`,
    given: {
      wards_ward: `
        load_no | code | name      | geometry
        1       | W1   | Old Abbey | old shape
        2       | W1   | Abbey     | overwritten
        2       | W1   | Abbey     | shape
        2       | W3   | Docks     |
        2       | W4   |           | shape
        2       |      | Ferry     | shape
        1       | W6   | Hill      | kept`
    },
    gives: `
      code | name  | geometry
      W1   | Abbey | shape
      W6   | Hill  | kept`
  }
])
