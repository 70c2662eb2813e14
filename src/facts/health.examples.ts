import {
  datedEventExamples,
  factExamples,
  ONE_RETURN,
  ONE_SSD,
  people,
  stateExample,
  TWO_RETURNS
} from './fact-example.js'

export default factExamples([
  {
    title: 'a return tells yearly flags, for the year it ends in; a blank flag tells nothing',
    loads: TWO_RETURNS,
    given: {
      ssda903_oc2: `
        load_no | child | health_assessment | teeth_check | immunisations | health_check | substance_misuse
        1       | a     | 1                 | 0           |               | 1            |
        2       | a     | 0                 |             | 1             |              | 0`
    },
    gives: `
      child_id | event_type          | event_date | period_year | status
      a        | rha                 |            | 2024        | completed
      a        | dental              |            | 2024        | not_up_to_date
      a        | health_surveillance |            | 2024        | completed
      a        | rha                 |            | 2025        | not_up_to_date
      a        | immunisations       |            | 2025        | completed
      a        | substance_misuse    |            | 2025        | not_up_to_date`
  },
  {
    title: 'of two rows about one child the later is believed; of two children of one id each has their own',
    loads: ONE_RETURN,
    given: {
      ssda903_header: `
        load_no | child | dob
        1       | a     | 2010-05-05
        1       | b     | 2010-05-05
        1       | b     | 2019-05-05`,
      ssda903_oc2: `
        load_no | child | dob        | teeth_check
        1       | a     | 2010-05-05 | 0
        1       | a     | 2010-05-05 | 1
        1       | b     | 2010-05-05 | 1
        1       | b     | 2019-05-05 | 0`
    },
    gives: `
      child_id | status
      a        | completed
      b        | completed
      b~2      | not_up_to_date`
  },
  {
    title: 'dated events are told by the extracts, each day once; no status with a day means it was done',
    loads: `
      load_no | source  | first_day  | last_day
      1       | ssd     | 2018-07-01 | 2024-06-30
      2       | annex_a | 2024-01-01 | 2024-06-30`,
    given: {
      ssd_person: people({ 1: 'a' }),
      ssd_cla_health: `
        load_no | person_id | health_check_type | health_check_date | health_check_status
        1       | a         | dental            | 2024-05-01        |
        1       | a         | rha               | 2024-05-02        | refused
        1       | a         | rha               |                   | requested
        1       | a         |                   | 2024-05-03        | completed`,
      annex_a_children_in_care: `
        load_no | child_id | last_health_assessment_date | last_dental_check_date
        2       | a        | 2024-05-02                  | 2024-05-01`
    },
    gives: `
      child_id | event_type | event_date | period_year | status
      a        | dental     | 2024-05-01 |             | completed
      a        | rha        | 2024-05-02 |             | completed`
  },
  {
    title: 'done once on a day is done, whatever else is told of that day',
    loads: ONE_SSD,
    given: {
      ssd_person: people({ 1: 'a' }),
      ssd_cla_health: `
        load_no | person_id | health_check_type | health_check_date | health_check_status
        1       | a         | rha               | 2024-05-01        | cancelled
        1       | a         | rha               | 2024-05-01        | completed
        1       | a         | dental            | 2024-05-01        | refused
        1       | a         | dental            | 2024-05-01        | cancelled`
    },
    gives: `
      event_type | event_date | status
      rha        | 2024-05-01 | completed
      dental     | 2024-05-01 | cancelled`
  },
  ...datedEventExamples({
    relation: 'ssd_cla_health',
    recorded: 'health_check_date',
    day: 'event_date',
    also: { column: 'health_check_type', value: 'rha' }
  }),
  stateExample(
    'ssda903_oc2',
    'teeth_check',
    '1',
    `
    child_id | event_type
    a~2      | dental
    b        | dental`
  )
])
