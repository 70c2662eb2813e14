import { factExamples, ONE_ANNEX_A, ONE_RETURN, ONE_SSD } from './fact-example.js'

export default factExamples([
  {
    title: 'a return tells of a child in its header; one without a header is told by the other tables',
    loads: ONE_RETURN,
    given: {
      ssda903_header: `
        load_no | child | sex | dob        | ethnic
        1       | a     | M   | 2010-05-05 | WBRI`,
      ssda903_episodes: `
        load_no | child | decom
        1       | a     | 2023-05-01
        1       | b     | 2023-05-01
        1       | b     | 2023-06-01
        1       |       | 2023-06-01`,
      ssda903_oc3: `
        load_no | child | dob
        1       | a     | 2010-05-05
        1       | c     | 2004-02-02`
    },
    gives: `
      council_id | date_of_birth | sex | ethnicity | disability | reported_in      | row_no
      a          | 2010-05-05    | M   | WBRI      |            | ssda903_header   | 0
      b          |               |     |           |            | ssda903_episodes | 1
      c          | 2004-02-02    |     |           |            | ssda903_oc3      | 1`
  },
  {
    title: 'a disability other than none makes a child disabled; no row says nothing',
    loads: ONE_SSD,
    given: {
      ssd_person: `
        load_no | person_id | dob        | sex | ethnicity
        1       | a         | 2010-05-05 | F   | WBRI
        1       | b         | 2010-05-05 | F   | WBRI
        1       | c         | 2010-05-05 | F   | WBRI`,
      ssd_disability: `
        load_no | person_id | disability_code
        1       | a         | MOB
        1       | a         | NONE
        1       | b         | NONE
        1       | c         |`
    },
    gives: `
      council_id | disability
      a          | Y
      b          | N
      c          |`
  },
  {
    title: 'every list of Annex A about children tells of them; rows without an id tell of nobody',
    loads: ONE_ANNEX_A,
    given: {
      annex_a_contacts: `
        load_no | child_id | date_of_birth
        1       | a        | 2010-05-05
        1       |          | 2010-05-05`,
      annex_a_early_help: `
        load_no | child_id | date_of_birth
        1       | b        | 2010-05-05`,
      annex_a_referrals: `
        load_no | child_id | date_of_birth
        1       | c        | 2010-05-05`,
      annex_a_assessments: `
        load_no | child_id | date_of_birth | disability
        1       | d        | 2010-05-05    | Y`,
      annex_a_section_47: `
        load_no | child_id | date_of_birth
        1       | e        | 2010-05-05`,
      annex_a_children_in_need: `
        load_no | child_id | date_of_birth
        1       | f        | 2010-05-05`,
      annex_a_child_protection: `
        load_no | child_id | date_of_birth
        1       | g        | 2010-05-05`,
      annex_a_children_in_care: `
        load_no | child_id | date_of_birth
        1       | h        | 2010-05-05`,
      annex_a_care_leavers: `
        load_no | child_id | date_of_birth
        1       | i        | 2004-05-05`,
      annex_a_adoption: `
        load_no | child_id | date_of_birth
        1       | j        | 2020-05-05`
    },
    gives: `
      council_id | reported_in              | disability
      a          | annex_a_contacts         |
      b          | annex_a_early_help       |
      c          | annex_a_referrals        |
      d          | annex_a_assessments      | Y
      e          | annex_a_section_47       |
      f          | annex_a_children_in_need |
      g          | annex_a_child_protection |
      h          | annex_a_children_in_care |
      i          | annex_a_care_leavers     |
      j          | annex_a_adoption         |`
  }
])
