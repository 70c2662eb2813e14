import { dataset } from '../dataset.js'

export default dataset({
  id: 'la_cla_placement_stability',
  title: 'Children looked after: placement stability',
  suppressesOneToFive: true,
  filters: [
    {
      column: 'cla_group',
      role: 'measure',
      labels: [
        { label: 'CLA on 31 March' },
        { label: 'CLA 2 years on 31 March' },
        { label: 'Children looked after continuously for at least 2.5 years on 31 March aged under 16 years' }
      ]
    },
    {
      column: 'placement_stability',
      role: 'measure',
      labels: [
        { label: 'With 3 or more placements during the year' },
        { label: 'With 3 or more placements during the previous 2 years' },
        { label: 'Living with the same carer for at least 2 years' },
        { label: 'Total children' }
      ]
    }
  ],
  columns: [
    { column: 'children_count', title: 'Number of children', unit: 'count', decimals: 0 },
    { column: 'children_percent', title: 'Share of children (%)', unit: 'percent', decimals: 0 }
  ],
  denominators: {
    'children_percent.cla_on_31_march.with_3_or_more_placements_during_the_year':
      'children_count.cla_on_31_march.total_children',
    'children_percent.cla_2_years_on_31_march.with_3_or_more_placements_during_the_previous_2_years':
      'children_count.cla_2_years_on_31_march.total_children',
    'children_percent.children_looked_after_continuously_for_at_least_2_5_years_on_31_march_aged_under_16_years.living_with_the_same_carer_for_at_least_2_years':
      'children_count.children_looked_after_continuously_for_at_least_2_5_years_on_31_march_aged_under_16_years.total_children'
  },
  lait: {
    'children_count.cla_on_31_march.with_3_or_more_placements_during_the_year': 'LACStableNum_2016on',
    'children_percent.cla_on_31_march.with_3_or_more_placements_during_the_year': 'LACStable_2016on',
    'children_count.children_looked_after_continuously_for_at_least_2_5_years_on_31_march_aged_under_16_years.living_with_the_same_carer_for_at_least_2_years':
      'LAC_LongStableNum',
    'children_percent.children_looked_after_continuously_for_at_least_2_5_years_on_31_march_aged_under_16_years.living_with_the_same_carer_for_at_least_2_years':
      'LAC_LongStable%'
  }
})
