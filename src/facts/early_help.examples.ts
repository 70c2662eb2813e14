import { datedEventExamples, factExamples, people } from './fact-example.js'

export default factExamples([
  {
    title:
      'early help of one child from one day is one: Annex A is believed before the dataset, then the newest, then the later row',
    loads: `
      load_no | source  | first_day  | last_day
      1       | annex_a | 2023-07-01 | 2023-12-31
      2       | annex_a | 2024-01-01 | 2024-06-30
      3       | ssd     | 2018-08-01 | 2024-07-31`,
    given: {
      annex_a_early_help: `
        load_no | child_id | assessment_start_date | assessment_completion_date | organisation
        1       | a        | 2023-09-01            |                            | school
        2       | a        | 2023-09-01            | 2024-01-01                 | school
        2       | b        | 2024-05-01            |                            | school
        2       | b        | 2024-05-01            | 2024-06-01                 | health
        2       | b        |                       | 2024-06-01                 | health`,
      ssd_person: people({ 3: 'a' }),
      ssd_early_help_episodes: `
        load_no | person_id | episode_start_date | episode_end_date | episode_organisation
        3       | a         | 2023-09-01         | 2024-07-01       | council
        3       | a         | 2024-07-01         |                  | council`
    },
    gives: `
      child_id | started    | ended      | organisation
      a        | 2023-09-01 | 2024-01-01 | school
      a        | 2024-07-01 |            | council
      b        | 2024-05-01 | 2024-06-01 | health`
  },
  ...datedEventExamples({ relation: 'ssd_early_help_episodes', recorded: 'episode_start_date', day: 'started' })
])
