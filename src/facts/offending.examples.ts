import { datedEventExamples, factExamples, people, stateExample, TWO_RETURNS } from './fact-example.js'

export default factExamples([
  {
    title:
      'a return tells a yearly flag, for the year it ends in; the later of two rows is believed and a blank tells nothing',
    loads: TWO_RETURNS,
    given: {
      ssda903_oc2: `
        load_no | child | convicted
        1       | a     | 0
        1       | a     | 1
        2       | a     | 0
        2       | b     |`
    },
    gives: `
      child_id | event_date | period_year | convicted
      a        |            | 2024        | true
      a        |            | 2025        | false`
  },
  {
    title:
      'the Standard Safeguarding Dataset tells the day of each conviction, counted once however many extracts tell it',
    loads: `
      load_no | source | first_day  | last_day
      1       | ssd    | 2018-07-01 | 2024-06-30
      2       | ssd    | 2018-08-01 | 2024-07-31`,
    given: {
      ssd_person: people({ 1: 'a', 2: 'a' }),
      ssd_cla_convictions: `
        load_no | person_id | cla_conviction_date
        1       | a         | 2018-07-15
        1       | a         | 2024-05-01
        2       | a         | 2024-05-01
        2       | a         | 2024-05-01
        2       | a         |`
    },
    gives: `
      child_id | event_date | period_year | convicted
      a        | 2018-07-15 |             | true
      a        | 2024-05-01 |             | true`
  },
  ...datedEventExamples({ relation: 'ssd_cla_convictions', recorded: 'cla_conviction_date', day: 'event_date' }),
  stateExample(
    'ssda903_oc2',
    'convicted',
    '1',
    `
    child_id | convicted
    a~2      | true
    b        | true`
  )
])
