import { dataset } from '../dataset.js'

export default dataset({
  id: 'la_conviction_health_outcome_cla',
  title: 'Children looked after: convictions and health',
  suppressesOneToFive: true,
  filters: [
    {
      column: 'characteristic',
      role: 'measure',
      labels: [
        { label: 'Convictions: Children looked after Ages 10 to 17 years' },
        { label: 'Development assessments: Children looked after ages 0 to 4 years' },
        { label: 'Health assessments: Children looked after all ages' },
        { label: 'Substance misuse: Children looked after all ages' },
        { label: 'Ages 5 to 16 years with SDQ score' }
      ]
    },
    {
      column: 'breakdown',
      role: 'measure',
      labels: [
        { label: 'Convicted or subject to youth cautions, or youth conditional cautions during the year' },
        { label: 'Total ages 10 to 17 years' },
        { label: 'Development assessments up to date' },
        { label: 'Total ages 0 to 4 years' },
        { label: 'Had their annual health assessment' },
        { label: 'Had their immunisations up to date' },
        { label: 'Had their teeth checked by a dentist' },
        { label: 'Total all ages' },
        { label: 'Identified as having a substance misuse problem' },
        { label: 'Offered intervention but refused it' },
        { label: 'Received an intervention for their substance misuse problem' },
        { label: 'SDQ average score' },
        { label: 'SDQ score is a cause for concern' },
        { label: 'SDQ score is borderline' },
        { label: 'SDQ score is normal' },
        { label: 'SDQ score was received' },
        { label: 'Total ages 5 to 16 years' }
      ]
    }
  ],
  columns: [
    { column: 'children_count', title: 'Number of children', unit: 'count', decimals: 0 },
    { column: 'children_percent', title: 'Share of children (%)', unit: 'percent', decimals: 0 }
  ],
  denominators: {
    'children_percent.development_assessments_children_looked_after_ages_0_to_4_years.development_assessments_up_to_date':
      'children_count.development_assessments_children_looked_after_ages_0_to_4_years.total_ages_0_to_4_years',
    'children_percent.convictions_children_looked_after_ages_10_to_17_years.convicted_or_subject_to_youth_cautions_or_youth_conditional_cautions_during_the_year':
      'children_count.convictions_children_looked_after_ages_10_to_17_years.total_ages_10_to_17_years',
    'children_percent.health_assessments_children_looked_after_all_ages.had_their_annual_health_assessment':
      'children_count.health_assessments_children_looked_after_all_ages.total_all_ages',
    'children_percent.health_assessments_children_looked_after_all_ages.had_their_immunisations_up_to_date':
      'children_count.health_assessments_children_looked_after_all_ages.total_all_ages',
    'children_percent.health_assessments_children_looked_after_all_ages.had_their_teeth_checked_by_a_dentist':
      'children_count.health_assessments_children_looked_after_all_ages.total_all_ages',
    'children_percent.substance_misuse_children_looked_after_all_ages.identified_as_having_a_substance_misuse_problem':
      'children_count.substance_misuse_children_looked_after_all_ages.total_all_ages',
    'children_percent.substance_misuse_children_looked_after_all_ages.offered_intervention_but_refused_it':
      'children_count.substance_misuse_children_looked_after_all_ages.identified_as_having_a_substance_misuse_problem',
    'children_percent.substance_misuse_children_looked_after_all_ages.received_an_intervention_for_their_substance_misuse_problem':
      'children_count.substance_misuse_children_looked_after_all_ages.identified_as_having_a_substance_misuse_problem',
    'children_percent.ages_5_to_16_years_with_sdq_score.sdq_score_was_received':
      'children_count.ages_5_to_16_years_with_sdq_score.total_ages_5_to_16_years',
    'children_percent.ages_5_to_16_years_with_sdq_score.sdq_score_is_normal':
      'children_count.ages_5_to_16_years_with_sdq_score.sdq_score_was_received',
    'children_percent.ages_5_to_16_years_with_sdq_score.sdq_score_is_borderline':
      'children_count.ages_5_to_16_years_with_sdq_score.sdq_score_was_received',
    'children_percent.ages_5_to_16_years_with_sdq_score.sdq_score_is_a_cause_for_concern':
      'children_count.ages_5_to_16_years_with_sdq_score.sdq_score_was_received'
  },
  units: {
    'children_count.ages_5_to_16_years_with_sdq_score.sdq_average_score': 'other'
  },
  lait: {
    'children_percent.convictions_children_looked_after_ages_10_to_17_years.convicted_or_subject_to_youth_cautions_or_youth_conditional_cautions_during_the_year':
      'LAC_Convictions',
    'children_percent.health_assessments_children_looked_after_all_ages.had_their_annual_health_assessment':
      'LACHealth%',
    'children_percent.health_assessments_children_looked_after_all_ages.had_their_immunisations_up_to_date':
      'LACVaccinations%',
    'children_percent.health_assessments_children_looked_after_all_ages.had_their_teeth_checked_by_a_dentist':
      'LACDental%',
    'children_percent.substance_misuse_children_looked_after_all_ages.identified_as_having_a_substance_misuse_problem':
      'LACSubstance',
    'children_count.ages_5_to_16_years_with_sdq_score.sdq_average_score': 'Emotional_LAC'
  }
})
