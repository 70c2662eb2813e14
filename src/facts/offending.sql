-- one row per child and conviction, or per child and return year where only the yearly flag is known (event_date null)
with
flag as (
  select authority, load_no, row_no, child as council_id, dob as born, convicted
  from ssda903_oc2
),
flagged as (
  select r.authority, i.child_id, cast(extract(year from l.last_day) as integer) as period_year, r.convicted,
         row_number() over (partition by r.authority, i.child_id, l.last_day order by r.row_no desc) as place
  from flag r
  join load_in_force l on l.authority = r.authority and l.load_no = r.load_no
  join child_identity i on i.authority = r.authority and i.load_no = r.load_no and i.council_id = r.council_id
    and (i.alone or i.reported_birth = r.born or (r.born is null and i.holds_from <= l.last_day and l.last_day < i.holds_until))
  where r.convicted is not null
),
conviction as (
  select authority, load_no, person_id as council_id, cast(null as date) as born, cla_conviction_date as event_date
  from ssd_cla_convictions
),
dated as (
  select distinct r.authority, i.child_id, r.event_date
  from conviction r
  join load_in_force l on l.authority = r.authority and l.load_no = r.load_no and r.event_date < l.told_until
  join child_identity i on i.authority = r.authority and i.load_no = r.load_no and i.council_id = r.council_id
    and (i.alone or i.reported_birth = r.born or (r.born is null and i.holds_from <= r.event_date and r.event_date < i.holds_until))
  where r.event_date is not null
)
select authority, child_id, cast(null as date) as event_date, period_year, convicted = '1' as convicted
from flagged
where place = 1
union all
select authority, child_id, event_date, null, true
from dated
