import { dataset } from '../dataset.js'

export default dataset({
  id: 'ks4_la',
  title: 'Key stage 4 of children in need and looked after',
  suppressesOneToFive: false,
  filters: [
    {
      column: 'social_care_group',
      role: 'measure',
      labels: [{ label: 'CLA 12 months at 31 March' }, { label: 'CINO at 31 March' }, { label: 'CPPO at 31 March' }]
    },
    { column: 'version', role: 'status', labels: [] }
  ],
  columns: [
    { column: 't_pupils', title: 'Pupils at the end of key stage 4', unit: 'count', decimals: 0 },
    { column: 't_att8', title: 'Total Attainment 8 score', unit: 'other', decimals: 2 },
    { column: 'avg_att8', title: 'Average Attainment 8 score', unit: 'other', decimals: 1 },
    { column: 't_l2basics_95', title: 'Pupils with English and maths at grade 5 or above', unit: 'count', decimals: 0 },
    {
      column: 'pt_l2basics_95',
      title: 'Pupils with English and maths at grade 5 or above (%)',
      unit: 'percent',
      decimals: 1
    },
    { column: 't_l2basics_94', title: 'Pupils with English and maths at grade 4 or above', unit: 'count', decimals: 0 },
    {
      column: 'pt_l2basics_94',
      title: 'Pupils with English and maths at grade 4 or above (%)',
      unit: 'percent',
      decimals: 1
    },
    { column: 't_ebacc_e_ptq_ee', title: 'Pupils entering the English Baccalaureate', unit: 'count', decimals: 0 },
    {
      column: 'pt_ebacc_e_ptq_ee',
      title: 'Pupils entering the English Baccalaureate (%)',
      unit: 'percent',
      decimals: 1
    },
    { column: 't_ebaccaps', title: 'Total English Baccalaureate points', unit: 'other', decimals: 2 },
    { column: 'avg_ebaccaps', title: 'Average English Baccalaureate points', unit: 'other', decimals: 2 },
    { column: 't_inp8calc', title: 'Pupils counted in Progress 8', unit: 'count', decimals: 0 },
    { column: 't_p8score', title: 'Total Progress 8 score', unit: 'other', decimals: 2 },
    { column: 'avg_p8score', title: 'Average Progress 8 score', unit: 'other', decimals: 2 },
    { column: 'p8score_CI_low', title: 'Progress 8, lower confidence limit', unit: 'other', decimals: 2 },
    { column: 'p8score_CI_upp', title: 'Progress 8, upper confidence limit', unit: 'other', decimals: 2 }
  ],
  lait: {
    'avg_att8.cla_12_months_at_31_march': 'LAC_KS4_AVG_Attain8',
    'avg_att8.cino_at_31_march': 'CIN_Avg_Attain8_KS4',
    'avg_att8.cppo_at_31_march': 'CPPO_KS4_A8',
    'avg_p8score.cla_12_months_at_31_march': 'LAC_KS4_AVG_Prog8',
    'pt_l2basics_94.cla_12_months_at_31_march': 'LAC_EngMaths9-4',
    'pt_l2basics_94.cino_at_31_march': 'CIN_EngMaths9-4',
    'pt_l2basics_95.cino_at_31_march': 'CIN_EngMaths9-5',
    'avg_p8score.cino_at_31_march': 'CINProgKS2-4_Avg_Prog8',
    'pt_ebacc_e_ptq_ee.cino_at_31_march': 'CIN_EngBacEntries',
    'avg_ebaccaps.cino_at_31_march': 'CIN_EngBacAPS'
  }
})
