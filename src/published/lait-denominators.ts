/**
 * What LAIT's rates and percentages are shares of, by short code: another of its measures, or `population`
 * (the mid-year estimate of the year before). Only those where value = count ÷ denominator holds throughout the published
 * counts, save before 2019, when counts were rounded to 5 and populations have been re-based since.
 */
export const LAIT_DENOMINATORS: Readonly<Record<string, string>> = {
  LAC: 'population',
  LAC_Start_Rate: 'population',
  LAC_Cease_Rate: 'population',
  CIN: 'population',
  CPP_rate: 'population',
  CPP_Abuse_Rate: 'population',
  'CPP_Total_Rateper10,000': 'population',
  Section_47: 'population',
  ISCP_Conf: 'population',
  CPPlans2yrsActive: 'CPP_Num',
  PrevRegCPR: 'CPP_Abuse',
  ReReferral: 'CPP_Total_NumRef',
  CIN_Refferals_NFA: 'CPP_Total_NumRef',
  Referrals_AssessedNotNeed: 'CPP_Total_NumRef',
  LACStable_2016on: 'LACnum',
  'Unacc_Asylmn_Seek_Childn%': 'LACnum',
  'LAC_ceased_SGO%': 'LACceased',
  '%_of LAC Adopted': 'LACceased',
  CareLeaverAcc: 'NoCareLeavers'
}

/** Topics whose suppressed cells stand for 1 to 5 children (or hide a cell that would give one away). */
export const TOPICS_SUPPRESSING_ONE_TO_FIVE: readonly string[] = [
  'Adoption',
  'Child Protection',
  'Children in Need',
  'Children Looked After'
]
