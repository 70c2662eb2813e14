import {
  datedEventExamples,
  factExamples,
  ONE_ANNEX_A,
  ONE_RETURN,
  ONE_SSD,
  people,
  TWO_RETURNS
} from './fact-example.js'

export default factExamples([
  {
    title: 'a return tells an adoption by its decision, its match and its episodes',
    loads: ONE_RETURN,
    given: {
      ssda903_placed_adoption: `
        load_no | child | date_placed
        1       | a     | 2023-06-01`,
      ssda903_ad1: `
        load_no | child | date_int   | date_match | foster_care
        1       | a     | 2023-06-01 | 2023-08-01 | 0`,
      ssda903_episodes: `
        load_no | child | decom      | dec        | rne | rec | place | ls
        1       | a     | 2023-05-01 | 2023-07-01 | S   | X1  | U6    | C1
        1       | a     | 2023-07-01 | 2023-09-01 | L   | X1  | U6    | E1
        1       | a     | 2023-09-01 | 2024-01-01 | P   | X1  | A6    | E1
        1       | a     | 2024-01-01 | 2024-03-01 | L   | E11 | A6    | E1`
    },
    gives: `
      child_id | decided    | entered_care | placement_order | matched    | placed     | foster_carer_placed | ordered    | reversed | by_foster_carer
      a        | 2023-06-01 | 2023-05-01   | 2023-07-01      | 2023-08-01 | 2023-09-01 |                     | 2024-03-01 |          | N`
  },
  {
    title: 'foster carers who adopt had the child from the day that placement began',
    loads: ONE_RETURN,
    given: {
      ssda903_ad1: `
        load_no | child | date_int   | date_match | foster_care
        1       | a     | 2023-06-01 | 2023-08-01 | 1
        1       | new   | 2023-06-01 | 2023-08-01 | 1`,
      ssda903_episodes: `
        load_no | child | decom      | dec        | rne | rec | place | ls
        1       | a     | 2023-04-10 | 2023-05-01 | S   | X1  | R1    | C1
        1       | a     | 2023-05-01 | 2023-09-01 | P   | X1  | U6    | C1
        1       | a     | 2023-09-01 | 2024-03-01 | P   | E12 | A5    | D1
        1       | new   | 2023-05-01 | 2023-09-01 | S   | X1  | U6    | C1
        1       | new   | 2023-09-01 | 2024-03-01 | P   | E12 | A6    | E1`
    },
    gives: `
      child_id | entered_care | placement_order | placed     | foster_carer_placed | ordered    | by_foster_carer
      a        | 2023-04-10   | 2023-09-01      | 2023-09-01 | 2023-05-01          | 2024-03-01 | Y
      new      | 2023-05-01   | 2023-09-01      | 2023-09-01 |                     | 2024-03-01 | Y`
  },
  {
    title: 'each decision has what followed it up to the next, so a reversed one has no adoption',
    loads: ONE_RETURN,
    given: {
      ssda903_placed_adoption: `
        load_no | child | date_placed | date_placed_ceased | reason_placed_ceased
        1       | a     | 2023-05-10  | 2023-06-01         | RD1
        1       | a     | 2023-07-01  |                    |`,
      ssda903_episodes: `
        load_no | child | decom      | dec        | rne | rec | place | ls
        1       | a     | 2023-05-01 | 2023-05-10 | S   | X1  | U6    | E1
        1       | a     | 2023-05-10 | 2023-06-01 | P   | X1  | A6    | E1
        1       | a     | 2023-06-01 | 2023-07-01 | P   | X1  | U6    | C1
        1       | a     | 2023-07-01 | 2024-01-01 | P   | X1  | A4    | C1
        1       | a     | 2024-01-01 | 2024-03-01 | L   | E11 | A4    | E1`
    },
    gives: `
      decided    | placement_order | placed     | ordered    | reversed   | reversed_reason
      2023-05-10 | 2023-05-10      | 2023-05-10 |            | 2023-06-01 | RD1
      2023-07-01 | 2024-01-01      | 2023-07-01 | 2024-03-01 |            |`
  },
  {
    title:
      'an order made before the decision stands where none followed; a placement before the decision is none of it',
    loads: ONE_RETURN,
    given: {
      ssda903_placed_adoption: `
        load_no | child | date_placed
        1       | a     | 2023-06-01`,
      ssda903_episodes: `
        load_no | child | decom      | dec        | rne | rec | place | ls
        1       | a     | 2023-05-01 | 2023-05-31 | S   | X1  | A6    | E1
        1       | a     | 2023-05-31 |            | P   |     | U6    | C1`
    },
    gives: `
      decided    | placement_order | placed
      2023-06-01 | 2023-05-01      |`
  },
  {
    title:
      'the decision belongs to the period of care it falls in, its first and its last day included; other ends are no adoptions',
    loads: ONE_RETURN,
    given: {
      ssda903_placed_adoption: `
        load_no | child  | date_placed
        1       | before | 2023-04-30
        1       | first  | 2023-05-01
        1       | last   | 2023-06-01
        1       | after  | 2023-06-02
        1       | home   | 2023-05-01
        1       | break  | 2023-05-01
        1       | two    | 2023-06-01
        1       |        | 2023-06-01
        1       | none   |`,
      ssda903_episodes: `
        load_no | child  | decom      | dec        | rne | rec | ls
        1       | before | 2023-05-01 | 2023-06-01 | S   | E11 | C1
        1       | first  | 2023-05-01 | 2023-06-01 | S   | E11 | C1
        1       | last   | 2023-05-01 | 2023-06-01 | S   | E12 | C1
        1       | after  | 2023-05-01 | 2023-06-01 | S   | E11 | C1
        1       | home   | 2023-05-01 | 2023-06-01 | S   | E4A | C1
        1       | break  | 2023-05-01 | 2023-06-01 | S   | E11 | V4
        1       | two    | 2023-05-01 | 2023-06-01 | S   | E4A | C1
        1       | two    | 2023-06-01 | 2023-07-01 | S   | E11 | C1`
    },
    gives: `
      child_id | decided    | entered_care | ordered
      before   | 2023-04-30 |              |
      first    | 2023-05-01 | 2023-05-01   | 2023-06-01
      last     | 2023-06-01 | 2023-05-01   | 2023-06-01
      after    | 2023-06-02 |              |
      home     | 2023-05-01 | 2023-05-01   |
      break    | 2023-05-01 |              |
      two      | 2023-06-01 | 2023-06-01   | 2023-07-01`
  },
  {
    title: 'a decision on the very day of the order leaves the order with the later decision',
    loads: ONE_RETURN,
    given: {
      ssda903_placed_adoption: `
        load_no | child | date_placed
        1       | a     | 2023-05-10
        1       | a     | 2023-06-01`,
      ssda903_episodes: `
        load_no | child | decom      | dec        | rne | rec | ls
        1       | a     | 2023-05-01 | 2023-06-01 | S   | E11 | C1`
    },
    gives: `
      decided    | ordered
      2023-05-10 |
      2023-06-01 | 2023-06-01`
  },
  {
    title: 'later returns add to a decision and replace what they tell anew',
    loads: TWO_RETURNS,
    given: {
      ssda903_placed_adoption: `
        load_no | child | date_placed | date_placed_ceased | reason_placed_ceased
        1       | a     | 2023-06-01  |                    |
        2       | a     | 2023-06-01  | 2024-05-01         | RD2`
    },
    gives: `
      child_id | decided    | reversed   | reversed_reason
      a        | 2023-06-01 | 2024-05-01 | RD2`
  },
  {
    title: 'the Standard Safeguarding Dataset says each day itself; an order that is no adoption is left out',
    loads: ONE_SSD,
    given: {
      ssd_person: people({ 1: 'a b c' }),
      ssd_permanence: `
        load_no | person_id | adm_decision_date | placement_order_date | matched_date | placed_for_adoption_date | placed_foster_carer_date | permanence_order_date | permanence_order_type | adopted_by_carer_flag | decision_reversed_date
        1       | a         | 2023-06-01        | 2023-07-01           | 2023-08-01   | 2023-09-01               | 2023-05-01               | 2024-03-01            | Adoption order        | Y                     |
        1       | b         | 2023-06-01        |                      |              |                          |                          | 2024-03-01            | SGO                   |                       | 2023-10-01
        1       | c         |                   |                      |              |                          |                          | 2024-03-01            | ADOPTION              |                       |`
    },
    gives: `
      child_id | decided    | entered_care | placement_order | matched    | placed     | foster_carer_placed | ordered    | reversed   | by_foster_carer
      a        | 2023-06-01 |              | 2023-07-01      | 2023-08-01 | 2023-09-01 | 2023-05-01          | 2024-03-01 |            | Y
      b        | 2023-06-01 |              |                 |            |            |                     |            | 2023-10-01 |`
  },
  {
    title: 'Annex A says each day too, and is believed before the episodes',
    loads: ONE_ANNEX_A,
    given: {
      annex_a_adoption: `
        load_no | child_id | date_of_birth | entered_care_date | decision_date | placement_order_date | matched_date | placed_date | adoption_order_date | decision_reversed_date | decision_reversed_reason
        1       | a        | 2020-05-05    | 2023-05-01        | 2023-06-01    | 2023-07-01           | 2023-08-01   | 2023-09-01  | 2024-03-01          |                        |
        1       | b        | 2020-05-05    | 2023-05-01        | 2023-06-01    |                      |              |             |                     | 2024-05-01             | RD1`,
      annex_a_children_in_care: `
        load_no | child_id | date_of_birth | date_started_to_be_looked_after | placement_start_date | placement_type | date_ceased_to_be_looked_after | reason_ceased_to_be_looked_after
        1       | a        | 2020-05-05    | 2023-05-02                      | 2023-09-02           | A6             | 2024-03-02                     | E11`
    },
    gives: `
      child_id | decided    | entered_care | placement_order | matched    | placed     | ordered    | reversed   | reversed_reason
      a        | 2023-06-01 | 2023-05-01   | 2023-07-01      | 2023-08-01 | 2023-09-01 | 2024-03-01 |            |
      b        | 2023-06-01 | 2023-05-01   |                 |            |            |            | 2024-05-01 | RD1`
  },
  ...datedEventExamples({ relation: 'ssd_permanence', recorded: 'adm_decision_date', day: 'decided' }),
  {
    title:
      'a move or an order on the day of the next decision follows that one; a placement that ended on the day of the move was not with those carers',
    loads: ONE_RETURN,
    given: {
      ssda903_placed_adoption: `
        load_no | child | date_placed
        1       | a     | 2023-05-10
        1       | a     | 2023-07-01
        1       | b     | 2023-05-10`,
      ssda903_ad1: `
        load_no | child | date_int   | foster_care
        1       | b     | 2023-07-01 | 1`,
      ssda903_episodes: `
        load_no | child | decom      | dec        | rne | rec | place | ls
        1       | a     | 2023-05-01 | 2023-07-01 | S   | X1  | U6    | C1
        1       | a     | 2023-07-01 |            | P   |     | A6    | E1
        1       | b     | 2023-05-01 | 2023-06-01 | S   | X1  | U6    | E1
        1       | b     | 2023-06-01 | 2023-07-01 | P   | X1  | A5    | E1
        1       | b     | 2023-07-01 |            | P   |     | A6    | E1`
    },
    gives: `
      child_id | decided    | placed     | placement_order | foster_carer_placed
      a        | 2023-05-10 |            |                 |
      a        | 2023-07-01 | 2023-07-01 | 2023-07-01      |
      b        | 2023-05-10 | 2023-06-01 | 2023-06-01      |
      b        | 2023-07-01 | 2023-07-01 | 2023-07-01      |`
  }
])
