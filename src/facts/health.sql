-- one row per child and health event, or per child, kind and return year where only a yearly flag is known (event_date null)
with
flag as (
  select authority, load_no, row_no, child as council_id, dob as born, 'rha' as event_type, health_assessment as flag from ssda903_oc2
  union all select authority, load_no, row_no, child, dob, 'dental', teeth_check from ssda903_oc2
  union all select authority, load_no, row_no, child, dob, 'immunisations', immunisations from ssda903_oc2
  union all select authority, load_no, row_no, child, dob, 'health_surveillance', health_check from ssda903_oc2
  union all select authority, load_no, row_no, child, dob, 'substance_misuse', substance_misuse from ssda903_oc2
),
flagged as (
  select r.authority, i.child_id, r.event_type, cast(extract(year from l.last_day) as integer) as period_year,
         case when r.flag = '1' then 'completed' else 'not_up_to_date' end as status,
         row_number() over (partition by r.authority, i.child_id, r.event_type, l.last_day order by r.row_no desc) as place
  from flag r
  join load_in_force l on l.authority = r.authority and l.load_no = r.load_no
  join child_identity i on i.authority = r.authority and i.load_no = r.load_no and i.council_id = r.council_id
    and (i.alone or i.reported_birth = r.born or (r.born is null and i.holds_from <= l.last_day and l.last_day < i.holds_until))
  where r.flag is not null
),
dated as (
  select authority, load_no, person_id as council_id, cast(null as date) as born, health_check_type as event_type,
         health_check_date as event_date, coalesce(health_check_status, 'completed') as status
  from ssd_cla_health
  where health_check_type is not null
  union all
  select authority, load_no, child_id, date_of_birth, 'rha', last_health_assessment_date, 'completed' from annex_a_children_in_care
  union all
  select authority, load_no, child_id, date_of_birth, 'dental', last_dental_check_date, 'completed' from annex_a_children_in_care
),
happened as (
  select r.authority, i.child_id, r.event_type, r.event_date,
         coalesce(max(case when r.status = 'completed' then r.status end), min(r.status)) as status
  from dated r
  join load_in_force l on l.authority = r.authority and l.load_no = r.load_no and r.event_date < l.told_until
  join child_identity i on i.authority = r.authority and i.load_no = r.load_no and i.council_id = r.council_id
    and (i.alone or i.reported_birth = r.born or (r.born is null and i.holds_from <= r.event_date and r.event_date < i.holds_until))
  where r.event_date is not null
  group by r.authority, i.child_id, r.event_type, r.event_date
)
select authority, child_id, event_type, cast(null as date) as event_date, period_year, status
from flagged
where place = 1
union all
select authority, child_id, event_type, event_date, null, status
from happened
