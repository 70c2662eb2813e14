import { dataset } from '../dataset.js'

export default dataset({
  id: 'cla_number_and_rate_per_10k_children',
  title: 'Children looked after: number and rate',
  suppressesOneToFive: true,
  filters: [
    {
      column: 'population_type',
      headers: ['population_count'],
      role: 'measure',
      labels: [
        { label: 'Children starting to be looked after each year' },
        {
          label: 'Children looked after on 31 March each year',
          otherwise: ['Children looked after at 31 March each year']
        },
        { label: 'Children ceasing to be looked after each year' }
      ]
    }
  ],
  columns: [
    {
      column: 'population_estimate',
      title: 'Children aged 0 to 17, mid-year estimate of the year before',
      unit: 'count',
      decimals: 0
    },
    { column: 'children_count', headers: ['number'], title: 'Number of children', unit: 'count', decimals: 0 },
    { column: 'rate_per_10000', title: 'Rate per 10,000 children', unit: 'rate per 10,000', decimals: 0 }
  ],
  denominators: {
    'rate_per_10000.children_starting_to_be_looked_after_each_year':
      'population_estimate.children_starting_to_be_looked_after_each_year',
    'rate_per_10000.children_looked_after_on_31_march_each_year':
      'population_estimate.children_looked_after_on_31_march_each_year',
    'rate_per_10000.children_ceasing_to_be_looked_after_each_year':
      'population_estimate.children_ceasing_to_be_looked_after_each_year'
  },
  lait: {
    'children_count.children_starting_to_be_looked_after_each_year': 'LACnum_Start',
    'rate_per_10000.children_starting_to_be_looked_after_each_year': 'LAC_Start_Rate',
    'children_count.children_looked_after_on_31_march_each_year': 'LACnum',
    'rate_per_10000.children_looked_after_on_31_march_each_year': 'LAC',
    'children_count.children_ceasing_to_be_looked_after_each_year': 'LACceased',
    'rate_per_10000.children_ceasing_to_be_looked_after_each_year': 'LAC_Cease_Rate'
  }
})
