import { factExamples, ONE_ANNEX_A, ONE_SSD, TWO_RETURNS } from './fact-example.js'

export default factExamples([
  {
    title:
      'records without an id, or without the day they are about, are counted by load and table; those that are counted are not',
    loads: TWO_RETURNS,
    given: {
      ssda903_header: `
        load_no | child | dob
        1       | a     |
        1       |       | 2010-05-05
        2       |       | 2010-05-05
        2       |       | 2010-05-06`,
      ssda903_episodes: `
        load_no | child | decom
        1       | a     | 2023-05-01
        1       | a     |
        1       |       |`,
      ssda903_reviews: `
        load_no | child | review
        1       | a     |`,
      ssda903_missing: `
        load_no | child | mis_start
        1       | a     |`,
      ssda903_ad1: `
        load_no | child | date_int
        1       | a     |`,
      ssda903_placed_adoption: `
        load_no | child | date_placed
        1       | a     |`,
      ssda903_oc2: `
        load_no | child
        1       |`,
      ssda903_oc3: `
        load_no | child
        1       |`,
      ssda903_uasc: `
        load_no | child
        1       |`
    },
    gives: `
      load_no | reported_in             | reason      | records
      1       | ssda903_header          | no_child_id | 1
      2       | ssda903_header          | no_child_id | 2
      1       | ssda903_episodes        | no_date     | 1
      1       | ssda903_episodes        | no_child_id | 1
      1       | ssda903_reviews         | no_date     | 1
      1       | ssda903_missing         | no_date     | 1
      1       | ssda903_ad1             | no_date     | 1
      1       | ssda903_placed_adoption | no_date     | 1
      1       | ssda903_oc2             | no_child_id | 1
      1       | ssda903_oc3             | no_child_id | 1
      1       | ssda903_uasc            | no_child_id | 1`
  },
  {
    title: 'where an id stands for two children in an extract, every list says whose its records are',
    loads: ONE_ANNEX_A,
    given: {
      annex_a_contacts: `
        load_no | child_id | date_of_birth | date_of_contact
        1       | a        | 2010-05-05    | 2024-05-01
        1       | a        |               | 2024-05-01
        1       |          |               | 2024-05-01
        1       | b        | 2010-05-05    |`,
      annex_a_referrals: `
        load_no | child_id | date_of_birth | date_of_referral
        1       | a        | 2019-05-05    | 2024-05-01`
    },
    gives: `
      reported_in      | reason      | records
      annex_a_contacts | no_child_id | 1
      annex_a_contacts | no_date     | 1`
  },
  {
    title: 'in a return whose header holds two, so is a record of another table with neither date of birth',
    loads: TWO_RETURNS,
    given: {
      ssda903_header: `
        load_no | child | dob
        1       | a     | 2010-05-05
        1       | a     | 2019-05-05`,
      ssda903_reviews: `
        load_no | child | dob        | review
        1       | a     | 2010-05-05 | 2023-05-01
        1       | a     | 2010-05-06 | 2023-05-02
        1       | a     |            | 2023-05-03`
    },
    gives: `
      reported_in     | reason        | records
      ssda903_reviews | no_such_child | 1`
  },
  {
    title: 'a record of a person whom the dataset does not hold is nobody’s',
    loads: ONE_SSD,
    given: {
      ssd_person: `
        load_no | person_id | dob
        1       | a         | 2010-05-05`,
      ssd_contacts: `
        load_no | person_id | contact_date
        1       | a         | 2024-05-01
        1       | b         | 2024-05-01
        1       | b         |`,
      ssd_cla_health: `
        load_no | person_id | health_check_date
        1       | a         |`
    },
    gives: `
      reported_in  | reason        | records
      ssd_contacts | no_such_child | 2`
  }
])
