import { factExamples, ONE_ANNEX_A, TWO_RETURNS } from './fact-example.js'

export default factExamples([
  {
    title: 'the newest recorded value of each thing is believed, and a blank forgets nothing',
    loads: TWO_RETURNS,
    given: {
      ssda903_header: `
        load_no | child | dob        | sex | ethnic
        1       | a     | 2010-05-05 | M   | WBRI
        2       | a     | 2010-05-05 | F   |`
    },
    gives: `
      child_id | council_id | date_of_birth | sex | ethnicity | disability
      a        | a          | 2010-05-05    | F   | WBRI      |`
  },
  {
    title: 'two children of one id keep the id and their own dates of birth',
    loads: TWO_RETURNS,
    given: {
      ssda903_header: `
        load_no | child | dob        | sex
        1       | a     | 2010-05-05 | M
        2       | a     | 2019-01-01 | F`
    },
    gives: `
      child_id | council_id | date_of_birth | sex
      a        | a          | 2010-05-05    | M
      a~2      | a          | 2019-01-01    | F`
  },
  {
    title: 'a child with episodes and no header is a child of whom nothing more is known',
    loads: TWO_RETURNS,
    given: {
      ssda903_episodes: `
        load_no | child | decom
        1       | a     | 2023-05-01`
    },
    gives: `
      child_id | council_id | date_of_birth | sex
      a        | a          |               |`
  },
  {
    title: 'of two rows of one extract the later is believed, and of equals the lesser value, the same on every engine',
    loads: ONE_ANNEX_A,
    given: {
      annex_a_contacts: `
        load_no | row_no | child_id | date_of_birth | gender | ethnicity
        1       | 0      | a        | 2010-05-05    | M      | WBRI
        1       | 1      | a        | 2010-05-05    | F      | WIRI
        1       | 2      | b        | 2010-05-05    | M      |`,
      annex_a_adoption: `
        load_no | row_no | child_id | date_of_birth | gender
        1       | 0      | a        | 2010-05-05    | U
        1       | 2      | b        | 2010-05-05    | F`
    },
    gives: `
      child_id | sex | ethnicity
      a        | F   | WIRI
      b        | F   |`
  }
])
