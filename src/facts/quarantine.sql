-- one row per load, table and reason that its records are kept and not counted
with
record as (
  select 'ssda903_header' as reported_in, authority, load_no, child as council_id, dob as born, false as undated from ssda903_header
  union all select 'ssda903_uasc', authority, load_no, child, dob, false from ssda903_uasc
  union all select 'ssda903_episodes', authority, load_no, child, null, decom is null from ssda903_episodes
  union all select 'ssda903_reviews', authority, load_no, child, dob, review is null from ssda903_reviews
  union all select 'ssda903_missing', authority, load_no, child, dob, mis_start is null from ssda903_missing
  union all select 'ssda903_oc2', authority, load_no, child, dob, false from ssda903_oc2
  union all select 'ssda903_oc3', authority, load_no, child, dob, false from ssda903_oc3
  union all select 'ssda903_ad1', authority, load_no, child, dob, date_int is null from ssda903_ad1
  union all select 'ssda903_placed_adoption', authority, load_no, child, dob, date_placed is null from ssda903_placed_adoption
  union all select 'annex_a_contacts', authority, load_no, child_id, date_of_birth, date_of_contact is null from annex_a_contacts
  union all select 'annex_a_early_help', authority, load_no, child_id, date_of_birth, assessment_start_date is null from annex_a_early_help
  union all select 'annex_a_referrals', authority, load_no, child_id, date_of_birth, date_of_referral is null from annex_a_referrals
  union all select 'annex_a_assessments', authority, load_no, child_id, date_of_birth, assessment_start_date is null from annex_a_assessments
  union all select 'annex_a_section_47', authority, load_no, child_id, date_of_birth, strategy_discussion_date is null from annex_a_section_47
  union all select 'annex_a_children_in_need', authority, load_no, child_id, date_of_birth, cin_start_date is null from annex_a_children_in_need
  union all select 'annex_a_child_protection', authority, load_no, child_id, date_of_birth, plan_start_date is null from annex_a_child_protection
  union all select 'annex_a_children_in_care', authority, load_no, child_id, date_of_birth, date_started_to_be_looked_after is null from annex_a_children_in_care
  union all select 'annex_a_care_leavers', authority, load_no, child_id, date_of_birth, false from annex_a_care_leavers
  union all select 'annex_a_adoption', authority, load_no, child_id, date_of_birth, decision_date is null from annex_a_adoption
  union all select 'ssd_person', authority, load_no, person_id, dob, false from ssd_person
  union all select 'ssd_address', authority, load_no, person_id, null, address_start_date is null from ssd_address
  union all select 'ssd_immigration_status', authority, load_no, person_id, null, false from ssd_immigration_status
  union all select 'ssd_involvements', authority, load_no, person_id, null, involvement_start_date is null from ssd_involvements
  union all select 'ssd_contacts', authority, load_no, person_id, null, contact_date is null from ssd_contacts
  union all select 'ssd_early_help_episodes', authority, load_no, person_id, null, episode_start_date is null from ssd_early_help_episodes
  union all select 'ssd_cin_episodes', authority, load_no, person_id, null, referral_date is null from ssd_cin_episodes
  union all select 'ssd_cin_assessments', authority, load_no, person_id, null, assessment_start_date is null from ssd_cin_assessments
  union all select 'ssd_s47_enquiry', authority, load_no, person_id, null, s47_start_date is null from ssd_s47_enquiry
  union all select 'ssd_cp_plans', authority, load_no, person_id, null, cp_plan_start_date is null from ssd_cp_plans
  union all select 'ssd_cla_episodes', authority, load_no, person_id, null, cla_episode_start_date is null from ssd_cla_episodes
  union all select 'ssd_legal_status', authority, load_no, person_id, null, legal_status_start_date is null from ssd_legal_status
  union all select 'ssd_missing', authority, load_no, person_id, null, missing_episode_start_date is null from ssd_missing
  union all select 'ssd_cla_health', authority, load_no, person_id, null, false from ssd_cla_health
  union all select 'ssd_cla_convictions', authority, load_no, person_id, null, cla_conviction_date is null from ssd_cla_convictions
  union all select 'ssd_care_leavers', authority, load_no, person_id, null, false from ssd_care_leavers
  union all select 'ssd_permanence', authority, load_no, person_id, null, false from ssd_permanence
  union all select 'practice_audit', authority, load_no, child_id, null, completed is null from practice_audit
),
known as (
  select distinct authority, load_no, council_id, alone from child_identity
),
judged as (
  select r.authority, r.load_no, r.reported_in,
         case
           when r.council_id is null then 'no_child_id'
           when k.council_id is null then 'no_such_child'
           when not k.alone and r.born is not null and i.council_id is null then 'no_such_child'
           when r.undated then 'no_date'
         end as reason
  from record r
  left join known k on k.authority = r.authority and k.load_no = r.load_no and k.council_id = r.council_id
  left join child_identity i on i.authority = r.authority and i.load_no = r.load_no and i.council_id = r.council_id and i.reported_birth = r.born
)
select authority, load_no, reported_in, reason, cast(count(*) as integer) as records
from judged
where reason is not null
group by authority, load_no, reported_in, reason
