import { dataset } from '../dataset.js'

export default dataset({
  id: 'ons_mid_year_population_estimates',
  title: 'Mid-year population estimates (Office for National Statistics)',
  suppressesOneToFive: false,
  filters: [{ column: 'age_group', role: 'constant', labels: [{ label: 'Children aged 0 to 17 years' }] }],
  columns: [
    { column: 'population_estimate', title: 'Children aged 0 to 17, mid-year estimate', unit: 'count', decimals: 0 }
  ]
})
