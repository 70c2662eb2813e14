import { datedEventExamples, factExamples, ONE_RETURN, people, TWO_RETURNS } from './fact-example.js'

export default factExamples([
  {
    title: 'a time told by two returns is one, as the later tells it; missing and away on one day are two',
    loads: TWO_RETURNS,
    given: {
      ssda903_missing: `
        load_no | child | missing | mis_start  | mis_end
        1       | a     | M       | 2024-03-30 |
        2       | a     | M       | 2024-03-30 | 2024-04-02
        2       | a     | A       | 2024-03-30 | 2024-03-31
        2       | a     | M       |            | 2024-03-31`
    },
    gives: `
      child_id | absence_type | missing_from | returned_at | from_care
      a        | M            | 2024-03-30   | 2024-04-02  | false
      a        | A            | 2024-03-30   | 2024-03-31  | false`
  },
  {
    title: 'from care is from the first day of it to the day it ended',
    loads: ONE_RETURN,
    given: {
      ssda903_episodes: `
        load_no | child | decom      | dec        | rne | rec
        1       | a     | 2023-05-02 | 2023-06-01 | S   | E4A
        1       | b     | 2023-05-02 |            | S   |`,
      ssda903_missing: `
        load_no | child | missing | mis_start
        1       | a     | M       | 2023-05-01
        1       | a     | M       | 2023-05-02
        1       | a     | M       | 2023-06-01
        1       | a     | M       | 2023-06-02
        1       | b     | M       | 2024-03-31`
    },
    gives: `
      child_id | missing_from | from_care
      a        | 2023-05-01   | false
      a        | 2023-05-02   | true
      a        | 2023-06-01   | true
      a        | 2023-06-02   | false
      b        | 2024-03-31   | true`
  },
  {
    title: 'the Standard Safeguarding Dataset tells the same time as the return',
    loads: `
      load_no | source  | first_day  | last_day
      1       | ssda903 | 2023-04-01 | 2024-03-31
      2       | ssd     | 2018-07-01 | 2024-06-30`,
    given: {
      ssda903_missing: `
        load_no | child | missing | mis_start  | mis_end
        1       | a     | M       | 2023-05-01 | 2023-05-02`,
      ssd_person: people({ 2: 'a' }),
      ssd_missing: `
        load_no | person_id | missing_episode_type | missing_episode_start_date | missing_episode_end_date
        2       | a         | M                    | 2023-05-01                 | 2023-05-03
        2       | a         |                      | 2023-05-01                 |
        2       |           | M                    | 2023-05-01                 |`
    },
    gives: `
      absence_type | missing_from | returned_at
      M            | 2023-05-01   | 2023-05-03
                   | 2023-05-01   |`
  },
  ...datedEventExamples({ relation: 'ssd_missing', recorded: 'missing_episode_start_date', day: 'missing_from' })
])
