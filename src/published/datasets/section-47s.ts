import { dataset } from '../dataset.js'

export default dataset({
  id: 'c4_children_in_need_section_47s_and_icpcs',
  title: 'Section 47 enquiries and initial child protection conferences',
  suppressesOneToFive: true,
  filters: [
    {
      column: 'category',
      role: 'constant',
      labels: [{ label: 'Section 47s and Initial Child Protection Conferences' }]
    }
  ],
  columns: [
    { column: 'Section47', title: 'Section 47 enquiries starting in the year', unit: 'count', decimals: 0 },
    { column: 'Section47_child', title: 'Children with a section 47 enquiry in the year', unit: 'count', decimals: 0 },
    { column: 'ICPC', title: 'Initial child protection conferences in the year', unit: 'count', decimals: 0 },
    {
      column: 'ICPC_child',
      title: 'Children with an initial child protection conference in the year',
      unit: 'count',
      decimals: 0
    },
    {
      column: 'Duration_0-10_days',
      title: 'Conferences 0 to 10 working days after the strategy discussion',
      unit: 'count',
      decimals: 0
    },
    {
      column: 'Duration_11-15_days',
      title: 'Conferences 11 to 15 working days after the strategy discussion',
      unit: 'count',
      decimals: 0
    },
    {
      column: 'Duration_16-20_days',
      title: 'Conferences 16 to 20 working days after the strategy discussion',
      unit: 'count',
      decimals: 0
    },
    {
      column: 'Duration_21+_days',
      title: 'Conferences 21 or more working days after the strategy discussion',
      unit: 'count',
      decimals: 0
    },
    {
      column: 'Duration_25th_Percentile',
      title: 'Working days to the conference, lower quartile',
      unit: 'other',
      decimals: 0
    },
    { column: 'Duration_median', title: 'Working days to the conference, median', unit: 'other', decimals: 0 },
    {
      column: 'Duration_75th_Percentile',
      title: 'Working days to the conference, upper quartile',
      unit: 'other',
      decimals: 0
    }
  ],
  lait: {
    'Duration_0-10_days': '10_ICPC',
    'Duration_11-15_days': '15_ICPC',
    'Duration_16-20_days': '20_ICPC',
    'Duration_21+_days': '21_ICPC'
  }
})
