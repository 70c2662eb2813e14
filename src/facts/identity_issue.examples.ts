import { factExamples, ONE_ANNEX_A, ONE_RETURN, TWO_RETURNS } from './fact-example.js'

export default factExamples([
  {
    title: 'a child who shares an id is an issue once, at the first record that tells of them',
    loads: `${TWO_RETURNS}
  3       | ssda903 | 2025-04-01 | 2026-03-31`,
    given: {
      ssda903_header: `
        load_no | child | dob
        1       | a     | 2010-05-05
        1       | other | 2010-05-05
        2       | other | 2010-05-05
        2       | a     | 2019-01-01
        3       | a     | 2019-01-01
        3       | a     | 2024-01-01`
    },
    gives: `
      kind          | load_no | reported_in    | row_no
      id_used_again | 2       | ssda903_header | 3
      id_used_again | 3       | ssda903_header | 5`
  },
  {
    title: 'a corrected date of birth is an issue at the first record that holds the old one',
    loads: TWO_RETURNS,
    given: {
      ssda903_header: `
        load_no | child | dob
        1       | a     | 2010-05-05
        2       | a     | 2010-05-06`,
      ssda903_episodes: `
        load_no | child | decom
        1       | a     | 2023-05-01
        2       | a     | 2023-05-01`
    },
    gives: `
      kind                    | load_no | reported_in    | row_no
      date_of_birth_corrected | 1       | ssda903_header | 0`
  },
  {
    title: 'two children of one id in different lists of one extract are one issue',
    loads: ONE_ANNEX_A,
    given: {
      annex_a_care_leavers: `
        load_no | child_id | date_of_birth
        1       | a        | 2005-01-01`,
      annex_a_adoption: `
        load_no | child_id | date_of_birth
        1       | a        | 2020-01-01
        1       | a        | 2020-01-01`
    },
    gives: `
      kind          | load_no | reported_in      | row_no
      id_used_again | 1       | annex_a_adoption | 0`
  },
  {
    title: 'a missing date of birth or header is no issue of identity',
    loads: ONE_RETURN,
    given: {
      ssda903_header: `
        load_no | child | dob
        1       | a     |`,
      ssda903_episodes: `
        load_no | child | decom
        1       | b     | 2023-05-01`
    },
    gives: `
      kind | load_no`
  }
])
