import { factExamples, ONE_ANNEX_A, ONE_RETURN, TWO_RETURNS } from './fact-example.js'

const THREE_RETURNS = `${TWO_RETURNS}
  3       | ssda903 | 2025-04-01 | 2026-03-31`

export default factExamples([
  {
    title: 'one id with one date of birth is one child in every load',
    loads: TWO_RETURNS,
    given: {
      ssda903_header: `
        load_no | child | dob
        1       | a     | 2010-05-05
        2       | a     | 2010-05-05`
    },
    gives: `
      load_no | council_id | reported_birth | child_id | date_of_birth | alone | holds_from | holds_until
      1       | a          | 2010-05-05     | a        | 2010-05-05    | true  | 0001-01-01 | 9999-12-31
      2       | a          | 2010-05-05     | a        | 2010-05-05    | true  | 0001-01-01 | 9999-12-31`
  },
  {
    title: 'an id used again in a later return is a second child',
    loads: THREE_RETURNS,
    given: {
      ssda903_header: `
        load_no | child | dob
        1       | a     | 2010-05-05
        2       | a     | 2019-01-01
        3       | a     | 2019-01-01`,
      ssda903_episodes: `
        load_no | child | decom
        1       | a     | 2023-05-01
        2       | a     | 2024-05-01
        3       | a     | 2024-05-01`
    },
    gives: `
      load_no | child_id | date_of_birth
      1       | a        | 2010-05-05
      2       | a~2      | 2019-01-01
      3       | a~2      | 2019-01-01`
  },
  {
    title:
      'an id used again in one return is two children: rows go by date of birth, or by day to the younger from birth on',
    loads: ONE_RETURN,
    given: {
      ssda903_header: `
        load_no | child | dob
        1       | a     | 2019-01-01
        1       | a     | 2010-05-05`
    },
    gives: `
      reported_birth | child_id | date_of_birth | alone | holds_from | holds_until
      2010-05-05     | a        | 2010-05-05    | false | 0001-01-01 | 2019-01-01
      2019-01-01     | a~2      | 2019-01-01    | false | 2019-01-01 | 9999-12-31`
  },
  {
    title: 'the same episode under two dates of birth in different returns is one child, the newest date believed',
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
      load_no | reported_birth | child_id | date_of_birth
      1       | 2010-05-05     | a        | 2010-05-06
      2       | 2010-05-06     | a        | 2010-05-06`
  },
  {
    title:
      'a date of birth corrected twice is still one child, though no one episode stands under the first and the last',
    loads: THREE_RETURNS,
    given: {
      ssda903_header: `
        load_no | child | dob
        1       | a     | 2010-05-05
        2       | a     | 2010-05-06
        3       | a     | 2010-05-07`,
      ssda903_episodes: `
        load_no | child | decom
        1       | a     | 2023-05-01
        2       | a     | 2023-05-01
        2       | a     | 2024-05-01
        3       | a     | 2024-05-01`
    },
    gives: `
      load_no | child_id | date_of_birth
      1       | a        | 2010-05-07
      2       | a        | 2010-05-07
      3       | a        | 2010-05-07`
  },
  {
    title:
      'the same referral, assessment or plan proves a corrected date of birth as an episode does; another kind on the day does not',
    loads: `
      load_no | source  | first_day  | last_day
      1       | ssd     | 2018-01-01 | 2023-12-31
      2       | annex_a | 2024-01-01 | 2024-06-30`,
    given: {
      ssd_person: `
        load_no | person_id | dob
        1       | referral  | 2010-05-05
        1       | assessed  | 2010-05-05
        1       | plan      | 2010-05-05
        1       | other     | 2010-05-05`,
      ssd_cin_episodes: `
        load_no | person_id | referral_date
        1       | referral  | 2023-05-01
        1       | other     | 2023-05-01`,
      ssd_cin_assessments: `
        load_no | person_id | assessment_start_date
        1       | assessed  | 2023-05-01`,
      ssd_cp_plans: `
        load_no | person_id | cp_plan_start_date
        1       | plan      | 2023-05-01`,
      annex_a_referrals: `
        load_no | child_id | date_of_birth | date_of_referral
        2       | referral | 2010-05-06    | 2023-05-01`,
      annex_a_assessments: `
        load_no | child_id | date_of_birth | assessment_start_date
        2       | assessed | 2010-05-06    | 2023-05-01
        2       | other    | 2010-05-06    | 2023-05-01`,
      annex_a_child_protection: `
        load_no | child_id | date_of_birth | plan_start_date
        2       | plan     | 2010-05-06    | 2023-05-01`
    },
    gives: `
      load_no | council_id | child_id | date_of_birth
      1       | referral   | referral | 2010-05-06
      2       | referral   | referral | 2010-05-06
      1       | assessed   | assessed | 2010-05-06
      2       | assessed   | assessed | 2010-05-06
      1       | plan       | plan     | 2010-05-06
      2       | plan       | plan     | 2010-05-06
      1       | other      | other    | 2010-05-05
      2       | other      | other~2  | 2010-05-06`
  },
  {
    title: 'the same period of care proves it in the Standard Safeguarding Dataset and in Annex A too',
    loads: `
      load_no | source  | first_day  | last_day
      1       | ssd     | 2018-01-01 | 2023-12-31
      2       | annex_a | 2024-01-01 | 2024-06-30`,
    given: {
      ssd_person: `
        load_no | person_id | dob
        1       | a         | 2010-05-05`,
      ssd_cla_episodes: `
        load_no | person_id | cla_episode_start_date
        1       | a         | 2023-05-01`,
      annex_a_children_in_care: `
        load_no | child_id | date_of_birth | date_started_to_be_looked_after
        2       | a        | 2010-05-06    | 2023-05-01`
    },
    gives: `
      load_no | child_id | date_of_birth
      1       | a        | 2010-05-06
      2       | a        | 2010-05-06`
  },
  {
    title:
      'an id without a date of birth is the child last told of under it, or the next told when there was none before',
    loads: THREE_RETURNS,
    given: {
      ssda903_header: `
        load_no | child  | dob
        1       | before | 2010-05-05
        2       | before | 2019-01-01
        3       | before |
        1       | after  |
        2       | after  | 2010-05-05
        3       | after  | 2019-01-01
        2       | never  |`
    },
    gives: `
      load_no | council_id | child_id | date_of_birth
      1       | before     | before   | 2010-05-05
      2       | before     | before~2 | 2019-01-01
      3       | before     | before~2 | 2019-01-01
      1       | after      | after    | 2010-05-05
      2       | after      | after    | 2010-05-05
      3       | after      | after~2  | 2019-01-01
      2       | never      | never    |`
  },
  {
    title: 'a row without a date of birth says nothing new where another row of the load has one',
    loads: ONE_ANNEX_A,
    given: {
      annex_a_contacts: `
        load_no | child_id | date_of_birth
        1       | a        |`,
      annex_a_referrals: `
        load_no | child_id | date_of_birth
        1       | a        | 2010-05-05`
    },
    gives: `
      council_id | reported_birth | child_id | alone
      a          | 2010-05-05     | a        | true`
  }
])
