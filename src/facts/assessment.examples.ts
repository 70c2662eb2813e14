import { datedEventExamples, factExamples, ONE_ANNEX_A, ONE_SSD, people } from './fact-example.js'

export default factExamples([
  {
    title: 'working days run from the referral and from the start, not counting weekends and holidays',
    loads: ONE_SSD,
    given: {
      ssd_person: people({ 1: 'a b' }),
      ssd_cin_episodes: `
        load_no | person_id | referral_id | referral_date
        1       | a         | r1          | 2024-03-28
        1       | b         | r1          | 2024-03-01`,
      ssd_cin_assessments: `
        load_no | person_id | referral_id | assessment_start_date | assessment_auth_date | assessment_child_seen
        1       | a         | r1          | 2024-04-02            | 2024-04-03           | Y
        1       | b         | r1          | 2024-03-30            | 2024-04-01           | N`
    },
    gives: `
      child_id | assessment_id | referral_date | started    | authorised | child_seen | working_days_from_referral | working_days_from_start
      a        | a:2024-04-02  | 2024-03-28    | 2024-04-02 | 2024-04-03 | Y          | 2                          | 1
      b        | b:2024-03-30  | 2024-03-01    | 2024-03-30 | 2024-04-01 | N          | 19                         | 0`
  },
  {
    title: 'only the first assessment of a referral is timed from it; one without a referral, or open, has no days',
    loads: ONE_SSD,
    given: {
      ssd_person: people({ 1: 'a' }),
      ssd_cin_episodes: `
        load_no | person_id | referral_id | referral_date
        1       | a         | r1          | 2024-03-01
        1       | a         |             | 2024-03-02`,
      ssd_cin_assessments: `
        load_no | person_id | referral_id | assessment_start_date | assessment_auth_date
        1       | a         | r1          | 2024-05-01            | 2024-05-02
        1       | a         | r1          | 2024-03-05            |
        1       | a         | r9          | 2024-05-03            | 2024-05-07
        1       | a         |             | 2024-05-08            | 2024-05-09
        1       | a         | r1          |                       | 2024-05-09`
    },
    gives: `
      started    | referral_date | authorised | working_days_from_referral | working_days_from_start
      2024-03-05 | 2024-03-01    |            |                            |
      2024-05-01 |               | 2024-05-02 |                            | 1
      2024-05-03 |               | 2024-05-07 |                            | 1
      2024-05-08 |               | 2024-05-09 |                            | 1`
  },
  {
    title: 'authorised before the referral gives days below nothing, which are for the indicator to leave out',
    loads: ONE_SSD,
    given: {
      ssd_person: people({ 1: 'a' }),
      ssd_cin_episodes: `
        load_no | person_id | referral_id | referral_date
        1       | a         | r1          | 2024-03-06`,
      ssd_cin_assessments: `
        load_no | person_id | referral_id | assessment_start_date | assessment_auth_date
        1       | a         | r1          | 2024-03-06            | 2024-03-05`
    },
    gives: `
      working_days_from_referral | working_days_from_start
      -1                         | -1`
  },
  {
    title: 'Annex A tells no referral; told again by the dataset the assessment is one, as the newest load tells it',
    loads: `
      load_no | source  | first_day  | last_day
      1       | ssd     | 2018-07-01 | 2024-06-30
      2       | annex_a | 2024-02-01 | 2024-07-31`,
    given: {
      ssd_person: people({ 1: 'a' }),
      ssd_cin_episodes: `
        load_no | person_id | referral_id | referral_date
        1       | a         | r1          | 2024-05-01`,
      ssd_cin_assessments: `
        load_no | person_id | referral_id | assessment_start_date | assessment_auth_date | assessment_child_seen
        1       | a         | r1          | 2024-05-02            |                      | Y`,
      annex_a_assessments: `
        load_no | child_id | assessment_start_date | authorised_date | child_seen
        2       | a        | 2024-05-02            | 2024-07-01      |
        2       | b        | 2024-07-01            | 2024-07-02      | N`
    },
    gives: `
      child_id | started    | referral_date | authorised | child_seen | working_days_from_referral | working_days_from_start
      a        | 2024-05-02 | 2024-05-01    | 2024-07-01 | Y          | 41                         | 40
      b        | 2024-07-01 |               | 2024-07-02 | N          |                            | 1`
  },
  {
    title: 'of two rows about one assessment in one list the later is believed',
    loads: ONE_ANNEX_A,
    given: {
      annex_a_assessments: `
        load_no | child_id | assessment_start_date | authorised_date
        1       | a        | 2024-05-01            | 2024-05-02
        1       | a        | 2024-05-01            |`
    },
    gives: `
      started    | authorised
      2024-05-01 |`
  },
  ...datedEventExamples({ relation: 'ssd_cin_assessments', recorded: 'assessment_start_date', day: 'started' })
])
