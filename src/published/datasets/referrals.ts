import { dataset } from '../dataset.js'

export default dataset({
  id: 'c1_children_in_need_referrals_and_rereferrals',
  title: 'Referrals and re-referrals',
  suppressesOneToFive: true,
  filters: [{ column: 'category', role: 'constant', labels: [{ label: 'Referrals and Re-referrals' }] }],
  columns: [
    { column: 'referral_count', title: 'Referrals in the year', unit: 'count', decimals: 0 },
    { column: 'rereferral_count', title: 'Referrals within 12 months of an earlier one', unit: 'count', decimals: 0 },
    {
      column: 'rereferral_percent',
      title: 'Referrals within 12 months of an earlier one (%)',
      unit: 'percent',
      decimals: 1
    },
    { column: 'no_further_action_count', title: 'Referrals with no further action', unit: 'count', decimals: 0 },
    {
      column: 'no_further_action_percent',
      title: 'Referrals with no further action (%)',
      unit: 'percent',
      decimals: 1
    },
    { column: 'not_in_need_count', title: 'Referrals assessed, child not in need', unit: 'count', decimals: 0 },
    { column: 'not_in_need_percent', title: 'Referrals assessed, child not in need (%)', unit: 'percent', decimals: 1 },
    { column: 'referral_child_count', title: 'Children referred in the year', unit: 'count', decimals: 0 },
    { column: 'rereferral_child_count', title: 'Children referred again within 12 months', unit: 'count', decimals: 0 },
    {
      column: 'rereferral_child_percent',
      title: 'Children referred again within 12 months (%)',
      unit: 'percent',
      decimals: 1
    }
  ],
  denominators: {
    rereferral_percent: 'referral_count',
    no_further_action_percent: 'referral_count',
    not_in_need_percent: 'referral_count',
    rereferral_child_percent: 'referral_child_count'
  },
  lait: {
    referral_count: 'CPP_Total_NumRef',
    rereferral_percent: 'ReReferral',
    no_further_action_percent: 'CIN_Refferals_NFA',
    not_in_need_percent: 'Referrals_AssessedNotNeed'
  }
})
