import { datedEventExamples, factExamples, people } from './fact-example.js'

export default factExamples([
  {
    title: 'contacts from one source about one child on one day are one, whoever tells of them',
    loads: `
      load_no | source  | first_day  | last_day
      1       | ssd     | 2018-07-01 | 2024-06-30
      2       | annex_a | 2024-01-01 | 2024-06-30`,
    given: {
      ssd_person: people({ 1: 'a' }),
      ssd_contacts: `
        load_no | person_id | contact_date | contact_source_code
        1       | a         | 2024-05-01   | 1A
        1       | a         | 2024-05-01   | 1A
        1       | a         | 2024-05-01   | 2A
        1       | a         |              | 2A`,
      annex_a_contacts: `
        load_no | child_id | date_of_contact | contact_source
        2       | a        | 2024-05-01      | 1A
        2       | a        | 2024-05-02      |`
    },
    gives: `
      child_id | received_date | source_code
      a        | 2024-05-01    | 1A
      a        | 2024-05-01    | 2A
      a        | 2024-05-02    |`
  },
  ...datedEventExamples({ relation: 'ssd_contacts', recorded: 'contact_date', day: 'received_date' })
])
