import { dataset } from '../dataset.js'

export default dataset({
  id: 'd5_cpps_at31march_by_duration',
  title: 'Child protection plans at 31 March by duration',
  suppressesOneToFive: true,
  filters: [{ column: 'category', role: 'constant', labels: [{ label: 'Child Protection Plans by length of time' }] }],
  columns: [
    {
      column: 'CPP_At31',
      title: 'Children subject to a child protection plan at 31 March',
      unit: 'count',
      decimals: 0
    },
    {
      column: '3_months_or_less',
      title: 'Child protection plans at 31 March lasting 3 months or less',
      unit: 'count',
      decimals: 0
    },
    {
      column: '3_months_or_less_percent',
      title: 'Child protection plans at 31 March lasting 3 months or less (%)',
      unit: 'percent',
      decimals: 1
    },
    {
      column: 'more_than_3_months_6_months',
      title: 'Child protection plans at 31 March lasting more than 3 and up to 6 months',
      unit: 'count',
      decimals: 0
    },
    {
      column: 'more_than_3_months_6_months_percent',
      title: 'Child protection plans at 31 March lasting more than 3 and up to 6 months (%)',
      unit: 'percent',
      decimals: 1
    },
    {
      column: 'more_than_6_months_less_than_1_year',
      title: 'Child protection plans at 31 March lasting more than 6 months and less than a year',
      unit: 'count',
      decimals: 0
    },
    {
      column: 'more_than_6_months_less_than_1_year_percent',
      title: 'Child protection plans at 31 March lasting more than 6 months and less than a year (%)',
      unit: 'percent',
      decimals: 1
    },
    {
      column: '1_year_less_than_2_years',
      title: 'Child protection plans at 31 March lasting a year and less than 2',
      unit: 'count',
      decimals: 0
    },
    {
      column: '1_year_less_than_2_years_percent',
      title: 'Child protection plans at 31 March lasting a year and less than 2 (%)',
      unit: 'percent',
      decimals: 1
    },
    {
      column: '2_years_or_more',
      title: 'Child protection plans at 31 March lasting 2 years or more',
      unit: 'count',
      decimals: 0
    },
    {
      column: '2_years_or_more_percent',
      title: 'Child protection plans at 31 March lasting 2 years or more (%)',
      unit: 'percent',
      decimals: 1
    }
  ],
  denominators: {
    '3_months_or_less_percent': 'CPP_At31',
    more_than_3_months_6_months_percent: 'CPP_At31',
    more_than_6_months_less_than_1_year_percent: 'CPP_At31',
    '1_year_less_than_2_years_percent': 'CPP_At31',
    '2_years_or_more_percent': 'CPP_At31'
  },
  lait: {
    CPP_At31: 'CPP_Num',
    '2_years_or_more_percent': 'CPPlans2yrsActive'
  }
})
