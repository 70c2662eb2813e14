import { datedEventExamples, factExamples, ONE_SSD, people } from './fact-example.js'

export default factExamples([
  {
    title: 'referrals of a child on one day are one, with the newest that is recorded of each thing',
    loads: ONE_SSD,
    given: {
      ssd_person: people({ 1: 'a' }),
      ssd_cin_episodes: `
        load_no | person_id | referral_id | referral_date | referral_source_code | referral_nfa | cin_primary_need_code | close_date | close_reason
        1       | a         | r1          | 2024-05-01    | 1A                   | N            | N1                    |            |
        1       | a         | r2          | 2024-05-01    | 2A                   |              |                       | 2024-06-01 | RC1
        1       | a         | r3          | 2024-05-02    | 3A                   | Y            | N2                    | 2024-05-02 | RC8
        1       | a         | r4          |               | 3A                   | Y            | N2                    |            |`
    },
    gives: `
      child_id | referral_id  | referral_date | referral_source | referral_nfa | primary_need | closed     | closure_reason
      a        | a:2024-05-01 | 2024-05-01    | 2A              | N            | N1           | 2024-06-01 | RC1
      a        | a:2024-05-02 | 2024-05-02    | 3A              | Y            | N2           | 2024-05-02 | RC8`
  },
  {
    title: 'Annex A, which does not tell of closure, does not undo it, though it tells the rest anew',
    loads: `
      load_no | source  | first_day  | last_day
      1       | ssd     | 2018-07-01 | 2024-06-30
      2       | annex_a | 2024-02-01 | 2024-07-31`,
    given: {
      ssd_person: `
        load_no | person_id | dob
        1       | a         | 2010-05-05`,
      ssd_cin_episodes: `
        load_no | person_id | referral_id | referral_date | referral_source_code | referral_nfa | close_date | close_reason
        1       | a         | r1          | 2024-05-01    | 1A                   | N            | 2024-06-01 | RC1`,
      annex_a_referrals: `
        load_no | child_id | date_of_birth | date_of_referral | referral_source | referral_nfa
        2       | a        | 2010-05-05    | 2024-05-01       | 1B              |
        2       | b        | 2010-05-05    | 2024-07-01       | 1C              | N`
    },
    gives: `
      child_id | referral_date | referral_source | referral_nfa | closed     | closure_reason
      a        | 2024-05-01    | 1B              | N            | 2024-06-01 | RC1
      b        | 2024-07-01    | 1C              | N            |            |`
  },
  {
    title: 'a case that a later extract opens again is open',
    loads: `
      load_no | source | first_day  | last_day
      1       | ssd    | 2018-07-01 | 2024-06-30
      2       | ssd    | 2018-08-01 | 2024-07-31`,
    given: {
      ssd_person: people({ 1: 'a', 2: 'a' }),
      ssd_cin_episodes: `
        load_no | person_id | referral_date | close_date | close_reason
        1       | a         | 2018-07-15    | 2024-05-01 | RC1
        2       | a         | 2018-07-15    |            |`
    },
    gives: `
      referral_date | closed | closure_reason
      2018-07-15    |        |`
  },
  ...datedEventExamples({ relation: 'ssd_cin_episodes', recorded: 'referral_date', day: 'referral_date' })
])
