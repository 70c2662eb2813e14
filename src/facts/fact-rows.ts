import type { Day } from '../domain/day.js'

/** The facts indicators read, as rows: the same columns as the `.sql` of each fact, without the authority. Days are half-open: on `ended` it is over. */
export interface FactRows {
  readonly child: readonly ChildRow[]
  readonly looked_after: readonly LookedAfterRow[]
  readonly period_of_care: readonly PeriodOfCareRow[]
  readonly episode: readonly EpisodeRow[]
  readonly placement: readonly PlacementRow[]
  readonly review: readonly ReviewRow[]
  readonly missing_episode: readonly MissingEpisodeRow[]
  readonly health: readonly HealthRow[]
  readonly unaccompanied: readonly UnaccompaniedRow[]
  readonly adoption: readonly AdoptionRow[]
  readonly care_leaver: readonly CareLeaverRow[]
  readonly referral: readonly ReferralRow[]
  readonly assessment: readonly AssessmentRow[]
  readonly child_protection_plan: readonly ChildProtectionPlanRow[]
  readonly child_in_need: readonly ChildInNeedRow[]
  readonly audit: readonly AuditRow[]
}

export interface ChildRow {
  readonly child_id: string
  readonly date_of_birth: Day | null
}

export interface LookedAfterRow {
  readonly child_id: string
  readonly period_id: string
  readonly started: Day
  readonly ended: Day | null
  readonly start_need: string | null
  /** The day the period reaches twelve and thirty months. */
  readonly twelve_months_on: Day
  readonly thirty_months_on: Day
  /** Birthdays; null when no date of birth is recorded. */
  readonly turns_5: Day | null
  readonly turns_16: Day | null
}

export interface PeriodOfCareRow {
  readonly child_id: string
  readonly period_id: string
  readonly started: Day
  readonly ended: Day | null
  readonly end_reason: string | null
  readonly short_break_only: boolean
}

export interface EpisodeRow {
  readonly child_id: string
  readonly episode_id: string
  readonly started: Day
  readonly ended: Day | null
  readonly placement_type: string | null
  readonly placement_provider: string | null
  readonly placement_change_reason: string | null
  readonly distance_miles: number | null
  readonly in_out: string | null
  readonly short_break: boolean
}

export interface PlacementRow {
  readonly child_id: string
  readonly period_id: string
  readonly placement_id: string
  readonly started: Day
  readonly ended: Day | null
  readonly temporary: boolean
  readonly two_years_on: Day
  readonly two_years_on_with_previous: Day
}

export interface ReviewRow {
  readonly child_id: string
  readonly review_id: string
  readonly due: Day | null
  readonly held: Day | null
  readonly due_while_looked_after: boolean
}

export interface MissingEpisodeRow {
  readonly child_id: string
  readonly absence_type: string | null
  readonly missing_from: Day
  readonly returned_at: Day | null
  readonly from_care: boolean
}

export interface HealthRow {
  readonly child_id: string
  readonly event_type: string
  readonly event_date: Day | null
  readonly period_year: number | null
  readonly status: string
}

export interface UnaccompaniedRow {
  readonly child_id: string
  readonly started: Day
  readonly ended: Day | null
}

export interface AdoptionRow {
  readonly child_id: string
  readonly decided: Day
  readonly entered_care: Day | null
  readonly placement_order: Day | null
  readonly matched: Day | null
  readonly placed: Day | null
  readonly foster_carer_placed: Day | null
  readonly ordered: Day | null
}

export interface CareLeaverRow {
  readonly child_id: string
  readonly birthday_age: number
  readonly birthday: Day
  readonly observed: Day
  /** `FORMER_RELEVANT`, …; null where the source holds only those, as SSDA903 does. */
  readonly eligibility: string | null
  readonly in_touch: string | null
  readonly activity: string | null
  readonly accommodation: string | null
  readonly accommodation_suitable: string | null
}

export interface ReferralRow {
  readonly child_id: string
  readonly referral_id: string
  readonly referral_date: Day
}

export interface AssessmentRow {
  readonly child_id: string
  readonly assessment_id: string
  readonly referral_date: Day | null
  readonly authorised: Day | null
  readonly working_days_from_referral: number | null
}

export interface ChildProtectionPlanRow {
  readonly child_id: string
  readonly plan_id: string
  readonly started: Day
  readonly ended: Day | null
  readonly held_for_other_la: string | null
  readonly declared_previous_plans: number | null
}

export interface ChildInNeedRow {
  readonly child_id: string
  readonly child_in_need_id: string
  readonly started: Day
  readonly ended: Day | null
  readonly primary_need: string | null
}

export interface AuditRow {
  readonly child_id: string
  readonly audit_id: string
  readonly completed: Day
  /** `outstanding`, `good`, `ri`, `inadequate`; or of another scale `met`, `partly_met`, `not_met`. */
  readonly grade: string | null
  readonly moderated_grade: string | null
}
