import { factExamples, ONE_ANNEX_A, ONE_RETURN, stateExample } from './fact-example.js'

export default factExamples([
  {
    title: 'a return finds a young person at the birthday they had by its last day',
    loads: ONE_RETURN,
    given: {
      ssda903_header: `
        load_no | child   | dob
        1       | last    | 2005-03-31
        1       | next    | 2005-04-01
        1       | young   | 2007-04-01
        1       | first   | 2007-03-31
        1       | oldest  | 1998-04-01
        1       | older   | 1998-03-31
        1       | unknown |`,
      ssda903_oc3: `
        load_no | child   | in_touch | activ | accom
        1       | last    | YES      | F1    | B1
        1       | next    | NO       | G4    | S2
        1       | young   | YES      | F1    | B1
        1       | first   | YES      | F1    | 0
        1       | oldest  | YES      | F1    | U1
        1       | older   | YES      | F1    | U1
        1       | unknown | YES      | F1    | U1`
    },
    gives: `
      child_id | birthday_age | birthday   | observed   | in_touch | activity | accommodation | accommodation_suitable | eligibility
      last     | 19           | 2024-03-31 | 2024-03-31 | YES      | F1       | B             | SUITABLE               |
      next     | 18           | 2023-04-01 | 2024-03-31 | NO       | G4       | S             | UNSUITABLE             |
      first    | 17           | 2024-03-31 | 2024-03-31 | YES      | F1       |               |                        |
      oldest   | 25           | 2023-04-01 | 2024-03-31 | YES      | F1       | U             | SUITABLE               |`
  },
  {
    title: 'who was born on 29 February has a birthday on 1 March of a common year, and is a year younger until then',
    loads: `
      load_no | source  | first_day  | last_day
      1       | annex_a | 2022-09-01 | 2023-02-28
      2       | annex_a | 2022-09-02 | 2023-03-01
      3       | annex_a | 2023-09-01 | 2024-02-29`,
    given: {
      annex_a_care_leavers: `
        load_no | child_id | date_of_birth | in_touch
        1       | eve      | 2004-02-29    | YES
        2       | day      | 2004-02-29    | YES
        3       | leap     | 2004-02-29    | YES
        1       | plain    | 2004-02-28    | YES`
    },
    gives: `
      child_id | birthday_age | birthday
      eve      | 18           | 2022-03-01
      day      | 19           | 2023-03-01
      leap     | 20           | 2024-02-29
      plain    | 19           | 2023-02-28`
  },
  {
    title: 'the return is believed before an extract for the same birthday, and of extracts the newest',
    loads: `
      load_no | source  | first_day  | last_day
      1       | ssda903 | 2023-04-01 | 2024-03-31
      2       | annex_a | 2023-10-01 | 2024-03-31
      3       | ssd     | 2018-07-01 | 2024-06-30
      4       | annex_a | 2024-01-01 | 2024-06-30`,
    given: {
      ssda903_header: `
        load_no | child  | dob
        1       | a      | 2005-01-01`,
      ssda903_oc3: `
        load_no | child  | in_touch
        1       | a      | YES`,
      ssd_person: `
        load_no | person_id | dob
        3       | a         | 2005-01-01
        3       | b         | 2005-01-01`,
      ssd_care_leavers: `
        load_no | person_id | care_leaver_in_touch | care_leaver_activity | care_leaver_accommodation | care_leaver_accom_suitable | care_leaver_eligibility
        3       | a         | NO                   | G4                   | U                         | SUITABLE                   | FORMREL
        3       | b         | NO                   | G4                   | U                         | SUITABLE                   | FORMREL`,
      annex_a_care_leavers: `
        load_no | child_id | date_of_birth | in_touch | activity | accommodation | accommodation_suitable | eligibility
        2       | b        | 2005-01-01    | YES      | F1       | B             | SUITABLE               | FORMREL
        4       | c        | 2005-01-01    | REFU     | F1       | B             | UNSUITABLE             | QUALIFY`
    },
    gives: `
      child_id | birthday_age | observed   | in_touch | activity | accommodation | accommodation_suitable | eligibility
      a        | 19           | 2024-03-31 | YES      |          |               |                        |
      b        | 19           | 2024-06-30 | NO       | G4       | U             | SUITABLE               | FORMREL
      c        | 19           | 2024-06-30 | REFU     | F1       | B             | UNSUITABLE             | QUALIFY`
  },
  {
    title: 'of two young people of one id, the list says by date of birth which one it found',
    loads: ONE_ANNEX_A,
    given: {
      annex_a_care_leavers: `
        load_no | child_id | date_of_birth | in_touch
        1       | a        | 2005-01-01    | YES`,
      annex_a_adoption: `
        load_no | child_id | date_of_birth
        1       | a        | 2020-01-01`
    },
    gives: `
      child_id | birthday_age | in_touch
      a        | 19           | YES`
  },
  stateExample(
    'ssda903_oc3',
    'in_touch',
    'YES',
    `
    child_id | birthday_age
    b        | 18`
  )
])
