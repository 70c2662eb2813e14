-- one row per child as each load reports them, and the table that does; a child of a return without a header is told by its other tables
with
ssd_disability_flag as (
  select authority, load_no, person_id,
         case when max(case when disability_code <> 'NONE' then 1 else 0 end) = 1 then 'Y' else 'N' end as disability
  from ssd_disability
  where disability_code is not null
  group by authority, load_no, person_id
),
annex_a_child as (
  select 'annex_a_contacts' as reported_in, authority, load_no, row_no, child_id, date_of_birth, gender, ethnicity, cast(null as text) as disability
  from annex_a_contacts
  union all
  select 'annex_a_early_help', authority, load_no, row_no, child_id, date_of_birth, gender, ethnicity, null from annex_a_early_help
  union all
  select 'annex_a_referrals', authority, load_no, row_no, child_id, date_of_birth, gender, ethnicity, null from annex_a_referrals
  union all
  select 'annex_a_assessments', authority, load_no, row_no, child_id, date_of_birth, gender, ethnicity, disability from annex_a_assessments
  union all
  select 'annex_a_section_47', authority, load_no, row_no, child_id, date_of_birth, gender, ethnicity, disability from annex_a_section_47
  union all
  select 'annex_a_children_in_need', authority, load_no, row_no, child_id, date_of_birth, gender, ethnicity, disability from annex_a_children_in_need
  union all
  select 'annex_a_child_protection', authority, load_no, row_no, child_id, date_of_birth, gender, ethnicity, disability from annex_a_child_protection
  union all
  select 'annex_a_children_in_care', authority, load_no, row_no, child_id, date_of_birth, gender, ethnicity, disability from annex_a_children_in_care
  union all
  select 'annex_a_care_leavers', authority, load_no, row_no, child_id, date_of_birth, gender, ethnicity, disability from annex_a_care_leavers
  union all
  select 'annex_a_adoption', authority, load_no, row_no, child_id, date_of_birth, gender, ethnicity, disability from annex_a_adoption
),
ssda903_mention as (
  select 'ssda903_episodes' as reported_in, authority, load_no, row_no, child, cast(null as date) as dob from ssda903_episodes
  union all select 'ssda903_uasc', authority, load_no, row_no, child, dob from ssda903_uasc
  union all select 'ssda903_reviews', authority, load_no, row_no, child, dob from ssda903_reviews
  union all select 'ssda903_missing', authority, load_no, row_no, child, dob from ssda903_missing
  union all select 'ssda903_oc2', authority, load_no, row_no, child, dob from ssda903_oc2
  union all select 'ssda903_oc3', authority, load_no, row_no, child, dob from ssda903_oc3
  union all select 'ssda903_ad1', authority, load_no, row_no, child, dob from ssda903_ad1
  union all select 'ssda903_placed_adoption', authority, load_no, row_no, child, dob from ssda903_placed_adoption
),
in_no_header as (
  select m.reported_in, m.authority, m.load_no, min(m.row_no) as row_no, m.child, m.dob
  from ssda903_mention m
  left join ssda903_header h on h.authority = m.authority and h.load_no = m.load_no and h.child = m.child
  where m.child is not null and h.child is null
  group by m.reported_in, m.authority, m.load_no, m.child, m.dob
)
select authority, load_no, row_no, child as council_id, dob as date_of_birth, sex, ethnic as ethnicity, cast(null as text) as disability,
       'ssda903_header' as reported_in
from ssda903_header
where child is not null
union all
select authority, load_no, row_no, child, dob, null, null, null, reported_in
from in_no_header
union all
select p.authority, p.load_no, p.row_no, p.person_id, p.dob, p.sex, p.ethnicity, d.disability, 'ssd_person'
from ssd_person p
left join ssd_disability_flag d on d.authority = p.authority and d.load_no = p.load_no and d.person_id = p.person_id
where p.person_id is not null
union all
select authority, load_no, row_no, child_id, date_of_birth, gender, ethnicity, disability, reported_in
from annex_a_child
where child_id is not null
union all
select authority, load_no, row_no, child_id, null, null, null, null, 'practice_audit'
from practice_audit
where child_id is not null
