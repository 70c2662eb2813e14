import { factExamples, ONE_RETURN, people, TWO_RETURNS } from './fact-example.js'

export default factExamples([
  {
    title: 'the first review is due 20 working days after care began, holidays and weekends not counted',
    loads: ONE_RETURN,
    given: {
      ssda903_episodes: `
        load_no | child     | decom      | dec        | rne
        1       | plain     | 2023-06-05 |            | S
        1       | saturday  | 2023-06-03 |            | S
        1       | christmas | 2023-12-18 |            | S
        1       | easter    | 2023-04-03 |            | S`,
      ssda903_reviews: `
        load_no | child     | review     | review_code
        1       | plain     | 2023-07-03 | PN1`
    },
    gives: `
      child_id  | review_id       | review_no | due        | held       | participation | due_while_looked_after
      plain     | plain:p1:r1     | 1         | 2023-07-03 | 2023-07-03 | PN1           | true
      plain     | plain:p1:r2     | 2         | 2023-10-03 |            |               | true
      saturday  | saturday:p1:r1  | 1         | 2023-06-30 |            |               | true
      christmas | christmas:p1:r1 | 1         | 2024-01-18 |            |               | true
      easter    | easter:p1:r1    | 1         | 2023-05-04 |            |               | true`
  },
  {
    title:
      'the second is due three months after the first and the others six months after the last, at the end of a shorter month',
    loads: TWO_RETURNS,
    given: {
      ssda903_episodes: `
        load_no | child | decom      | rne
        1       | a     | 2023-05-01 | S
        2       | a     | 2023-05-01 | S`,
      ssda903_reviews: `
        load_no | child | review
        1       | a     | 2023-05-31
        1       | a     | 2023-08-31
        1       | a     | 2024-02-29
        2       | a     | 2024-02-29
        2       | a     | 2024-08-31`
    },
    gives: `
      review_no | due        | held
      1         | 2023-05-31 | 2023-05-31
      2         | 2023-08-31 | 2023-08-31
      3         | 2024-02-29 | 2024-02-29
      4         | 2024-08-29 | 2024-08-31
      5         | 2025-02-28 |`
  },
  {
    title:
      'where the start of care is not known, or came before the first return, the first review told of has no due day and the next come after six months',
    loads: ONE_RETURN,
    given: {
      ssda903_episodes: `
        load_no | child  | decom      | rne
        1       | before | 2023-03-31 | S
        1       | on     | 2023-04-01 | S
        1       | middle | 2023-05-01 | P
        1       | never  | 2023-03-31 | S`,
      ssda903_reviews: `
        load_no | child  | review
        1       | before | 2023-05-02
        1       | before | 2023-10-02
        1       | on     | 2023-05-02
        1       | on     | 2023-08-02
        1       | middle | 2023-05-15`
    },
    gives: `
      child_id | review_no | due        | held
      before   | 1         |            | 2023-05-02
      before   | 2         | 2023-11-02 | 2023-10-02
      before   | 3         | 2024-04-02 |
      on       | 1         | 2023-05-03 | 2023-05-02
      on       | 2         | 2023-08-02 | 2023-08-02
      on       | 3         | 2024-02-02 |
      middle   | 1         |            | 2023-05-15
      middle   | 2         | 2023-11-15 |`
  },
  {
    title: 'a year without a return breaks what is known of care that ran into it',
    loads: `
      load_no | source  | first_day  | last_day
      1       | ssda903 | 2021-04-01 | 2022-03-31
      2       | ssda903 | 2022-04-01 | 2023-03-31
      3       | ssda903 | 2024-04-01 | 2025-03-31`,
    given: {
      ssda903_episodes: `
        load_no | child | decom      | dec        | rne | rec
        1       | into  | 2021-05-04 |            | S   |
        3       | into  | 2021-05-04 |            | S   |
        1       | over  | 2021-05-04 | 2023-04-01 | S   | E4A
        1       | day   | 2021-05-04 | 2023-04-02 | S   | E4A
        2       | eve   | 2023-03-31 | 2023-04-01 | S   | E4A
        3       | since | 2024-04-01 |            | S   |
        3       | gap   | 2023-05-01 |            | S   |`,
      ssda903_reviews: `
        load_no | child | review
        1       | into  | 2021-06-02
        1       | over  | 2021-06-02
        1       | day   | 2021-06-02
        3       | since | 2024-04-30
        3       | gap   | 2024-05-30`
    },
    gives: `
      child_id | review_no | due        | held
      into     | 1         |            | 2021-06-02
      into     | 2         | 2021-12-02 |
      over     | 1         | 2021-06-02 | 2021-06-02
      over     | 2         | 2021-09-02 |
      day      | 1         |            | 2021-06-02
      day      | 2         | 2021-12-02 |
      eve      | 1         | 2023-05-03 |
      since    | 1         | 2024-04-29 | 2024-04-30
      since    | 2         | 2024-07-30 |
      gap      | 1         |            | 2024-05-30
      gap      | 2         | 2024-11-30 |`
  },
  {
    title: 'loads that touch or overlap leave no gap, and Annex A covers nothing',
    loads: `
      load_no | source  | first_day  | last_day
      1       | annex_a | 2020-01-01 | 2020-06-30
      2       | ssd     | 2020-04-01 | 2023-03-31
      3       | ssda903 | 2021-04-01 | 2022-03-31
      4       | ssda903 | 2023-04-01 | 2024-03-31`,
    given: {
      ssd_person: people({ 2: 'first before' }),
      ssd_cla_episodes: `
        load_no | person_id | cla_episode_start_date | cla_episode_start_reason
        2       | first     | 2020-04-01             | S
        2       | before    | 2020-03-31             | S`,
      annex_a_children_in_care: `
        load_no | child_id | date_started_to_be_looked_after | latest_review_date
        1       | before   | 2020-03-31                      | 2020-04-20`,
      ssda903_episodes: `
        load_no | child  | decom      | rne
        3       | first  | 2020-04-01 | S
        4       | first  | 2020-04-01 | S
        3       | before | 2020-03-31 | S
        4       | before | 2020-03-31 | S`
    },
    gives: `
      child_id | review_no | due        | held
      first    | 1         | 2020-05-01 |
      before   | 1         |            | 2020-04-20
      before   | 2         | 2020-10-20 |`
  },
  {
    title:
      'a review on the first day of care belongs to it and one on the day it ended does not; what fell due after the end is marked',
    loads: ONE_RETURN,
    given: {
      ssda903_episodes: `
        load_no | child | decom      | dec        | rne | rec
        1       | a     | 2023-05-01 | 2023-05-30 | S   | E4A
        1       | b     | 2023-05-01 | 2023-05-31 | S   | E4A
        1       | c     | 2023-05-01 | 2023-06-01 | S   | E4A`,
      ssda903_reviews: `
        load_no | child | review
        1       | a     | 2023-04-30
        1       | a     | 2023-05-01
        1       | b     | 2023-05-31
        1       | c     | 2023-05-31`
    },
    gives: `
      child_id | review_no | due        | held       | due_while_looked_after
      a        | 1         | 2023-05-31 | 2023-05-01 | false
      a        | 2         | 2023-08-01 |            | false
      b        | 1         | 2023-05-31 |            | false
      c        | 1         | 2023-05-31 | 2023-05-31 | true
      c        | 2         | 2023-08-31 |            | false`
  },
  {
    title: 'reviews begin anew with a new period of care, end with the 18th birthday, and are none of short breaks',
    loads: ONE_RETURN,
    given: {
      ssda903_header: `
        load_no | child | dob
        1       | grown | 2005-05-31
        1       | again | 2010-05-05
        1       | break | 2010-05-05`,
      ssda903_episodes: `
        load_no | child | decom      | dec        | rne | rec | ls
        1       | grown | 2023-05-01 |            | S   |     | C2
        1       | again | 2023-05-01 | 2023-06-01 | S   | E4A | C2
        1       | again | 2023-06-05 |            | S   |     | C2
        1       | break | 2023-05-01 |            | S   |     | V4`,
      ssda903_reviews: `
        load_no | child | review
        1       | grown | 2023-06-15
        1       | again | 2023-05-15
        1       | again | 2023-06-15
        1       | break | 2023-05-15`
    },
    gives: `
      child_id | review_id   | due        | held       | due_while_looked_after
      grown    | grown:p1:r1 | 2023-05-31 |            | false
      again    | again:p1:r1 | 2023-05-31 | 2023-05-15 | true
      again    | again:p1:r2 | 2023-08-15 |            | false
      again    | again:p2:r1 | 2023-07-03 | 2023-06-15 | true
      again    | again:p2:r2 | 2023-09-15 |            | true`
  },
  {
    title:
      'a review told by several sources is one, with what any of them says of participation; a cancelled one was not held',
    loads: `
      load_no | source  | first_day  | last_day
      1       | ssda903 | 2023-04-01 | 2024-03-31
      2       | ssd     | 2018-04-01 | 2024-03-31
      3       | annex_a | 2023-10-01 | 2024-03-31`,
    given: {
      ssda903_episodes: `
        load_no | child | decom      | rne
        1       | a     | 2023-05-01 | S`,
      ssda903_reviews: `
        load_no | child | review     | review_code
        1       | a     | 2023-05-31 | PN1`,
      ssd_person: people({ 2: 'a' }),
      ssd_cla_episodes: `
        load_no | person_id | cla_episode_start_date | cla_episode_start_reason | cla_id
        2       | a         | 2023-05-01             | S                        | c1`,
      ssd_cla_reviews: `
        load_no | cla_id | cla_review_date | cla_review_cancelled | cla_review_participation
        2       | c1     | 2023-05-31      | N                    |
        2       | c1     | 2023-06-30      | Y                    |
        2       | c1     | 2023-08-31      |                      | PN2
        2       | none   | 2023-09-30      | N                    |
        2       | c1     |                 | N                    |`,
      annex_a_children_in_care: `
        load_no | child_id | date_started_to_be_looked_after | latest_review_date
        3       | a        | 2023-05-01                      | 2024-02-15`
    },
    gives: `
      review_no | due        | held       | participation
      1         | 2023-05-31 | 2023-05-31 | PN1
      2         | 2023-08-31 | 2023-08-31 | PN2
      3         | 2024-02-29 | 2024-02-15 |
      4         | 2024-08-15 |            |`
  },
  {
    title: 'of two children of one id the younger has the reviews from birth on',
    loads: ONE_RETURN,
    given: {
      ssda903_header: `
        load_no | child | dob
        1       | a     | 2010-05-05
        1       | a     | 2023-05-05`,
      ssda903_episodes: `
        load_no | child | decom      | rne
        1       | a     | 2023-05-02 | S
        1       | a     | 2023-05-05 | S`,
      ssda903_reviews: `
        load_no | child | review
        1       | a     | 2023-05-04
        1       | a     | 2023-05-05`
    },
    gives: `
      child_id | review_no | held
      a        | 1         | 2023-05-04
      a        | 2         |
      a~2      | 1         | 2023-05-05
      a~2      | 2         |`
  },
  {
    title: 'a later extract tells the reviews of its years anew',
    loads: `
      load_no | source | first_day  | last_day
      1       | ssd    | 2018-07-01 | 2024-06-30
      2       | ssd    | 2018-08-01 | 2024-07-31`,
    given: {
      ssd_person: people({ 1: 'a', 2: 'a' }),
      ssd_cla_episodes: `
        load_no | person_id | cla_episode_start_date | cla_episode_start_reason | cla_id
        1       | a         | 2018-07-02             | S                        | c
        2       | a         | 2018-07-02             | S                        | c`,
      ssd_cla_reviews: `
        load_no | cla_id | cla_review_date
        1       | c      | 2018-07-31
        1       | c      | 2018-08-01
        2       | c      | 2018-10-01`
    },
    gives: `
      review_no | held
      1         | 2018-07-31
      2         | 2018-10-01
      3         |`
  }
])
