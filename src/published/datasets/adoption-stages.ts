import { dataset } from '../dataset.js'

export default dataset({
  id: 'national_cla_adopted_average_time_between_adoption_process_stages',
  title: 'Adoption: average time between stages, England',
  suppressesOneToFive: true,
  filters: [
    { column: 'cla_group', role: 'constant', labels: [{ label: 'Age on starting final period of care' }] },
    {
      column: 'stage_of_adoption_process',
      role: 'measure',
      labels: [
        { label: '1. Average time between entry into care and decision that child should be placed for adoption' },
        {
          label:
            '2. Average time between decision that child should be placed for adoption and matching of child and adopters'
        },
        { label: '3. Average time between date of matching and date placed for adoption' },
        { label: '4. Total average time between entry into care and date placed for adoption' },
        { label: '5. Average time between date placed for adoption and the date child adopted' },
        { label: '6. Total average time between entry into care and adoption' },
        {
          label:
            'Children adopted who were placed for adoption within 12 months of the LA decision to place the child for adoption'
        }
      ]
    },
    {
      column: 'age_start_poc',
      role: 'measure',
      labels: [
        { label: 'Aged under 1' },
        { label: 'Aged 1' },
        { label: 'Aged 2' },
        { label: 'Aged 3' },
        { label: 'Aged 4' },
        { label: 'Aged 5' },
        { label: 'Aged 6' },
        { label: 'Aged 7 and over' },
        { label: 'Total' }
      ]
    }
  ],
  columns: [
    { column: 'number', title: 'Months, or children in the last stage', unit: 'months', decimals: 0, durations: true }
  ],
  units: {
    'number.children_adopted_who_were_placed_for_adoption_within_12_months_of_the_la_decision_to_place_the_child_for_adoption.aged_under_1':
      'count',
    'number.children_adopted_who_were_placed_for_adoption_within_12_months_of_the_la_decision_to_place_the_child_for_adoption.aged_1':
      'count',
    'number.children_adopted_who_were_placed_for_adoption_within_12_months_of_the_la_decision_to_place_the_child_for_adoption.aged_2':
      'count',
    'number.children_adopted_who_were_placed_for_adoption_within_12_months_of_the_la_decision_to_place_the_child_for_adoption.aged_3':
      'count',
    'number.children_adopted_who_were_placed_for_adoption_within_12_months_of_the_la_decision_to_place_the_child_for_adoption.aged_4':
      'count',
    'number.children_adopted_who_were_placed_for_adoption_within_12_months_of_the_la_decision_to_place_the_child_for_adoption.aged_5':
      'count',
    'number.children_adopted_who_were_placed_for_adoption_within_12_months_of_the_la_decision_to_place_the_child_for_adoption.aged_6':
      'count',
    'number.children_adopted_who_were_placed_for_adoption_within_12_months_of_the_la_decision_to_place_the_child_for_adoption.aged_7_and_over':
      'count',
    'number.children_adopted_who_were_placed_for_adoption_within_12_months_of_the_la_decision_to_place_the_child_for_adoption.total':
      'count'
  }
})
