import { dataset } from '../dataset.js'

export default dataset({
  id: 'la_care_leavers_accommodation_suitability',
  title: 'Care leavers: suitability of accommodation',
  suppressesOneToFive: true,
  filters: [
    { column: 'care_leaver_age', role: 'measure', labels: [{ label: '17 to 18 years' }, { label: '19 to 21 years' }] },
    {
      column: 'breakdown',
      role: 'measure',
      labels: [
        { label: 'Accommodation considered suitable' },
        { label: 'Accommodation considered unsuitable' },
        { label: 'No information' },
        { label: 'Suitability total' }
      ]
    }
  ],
  columns: [
    { column: 'care_leaver_count', title: 'Number of care leavers', unit: 'count', decimals: 0 },
    { column: 'care_leaver_percent', title: 'Share of care leavers (%)', unit: 'percent', decimals: 0 }
  ],
  denominators: {
    'care_leaver_percent.17_to_18_years.accommodation_considered_suitable':
      'care_leaver_count.17_to_18_years.suitability_total',
    'care_leaver_percent.17_to_18_years.accommodation_considered_unsuitable':
      'care_leaver_count.17_to_18_years.suitability_total',
    'care_leaver_percent.17_to_18_years.no_information': 'care_leaver_count.17_to_18_years.suitability_total',
    'care_leaver_percent.19_to_21_years.accommodation_considered_suitable':
      'care_leaver_count.19_to_21_years.suitability_total',
    'care_leaver_percent.19_to_21_years.accommodation_considered_unsuitable':
      'care_leaver_count.19_to_21_years.suitability_total',
    'care_leaver_percent.19_to_21_years.no_information': 'care_leaver_count.19_to_21_years.suitability_total'
  },
  lait: {
    'care_leaver_percent.19_to_21_years.accommodation_considered_suitable': 'CareLeaverAcc',
    'care_leaver_count.19_to_21_years.accommodation_considered_suitable': 'NoCareLeaverAcc',
    'care_leaver_count.19_to_21_years.suitability_total': 'NoCareLeavers'
  }
})
