-- one row per child known to be, or to have been, an unaccompanied asylum-seeking child; ended null = no date of birth to tell when they are 18
with
reported as (
  select authority, load_no, row_no, child as council_id, dob as born, cast(null as date) as started, duc as ended
  from ssda903_uasc
  union all
  select authority, load_no, row_no, person_id, null, immigration_status_start_date, immigration_status_end_date
  from ssd_immigration_status
  where upper(immigration_status) like '%UASC%' or upper(immigration_status) like '%UNACCOMPANIED%'
  union all
  select authority, load_no, row_no, child_id, date_of_birth, null, null from annex_a_children_in_care where unaccompanied = 'Y'
),
told as (
  select r.authority, i.child_id, i.date_of_birth, r.started, r.ended,
         row_number() over (partition by r.authority, i.child_id, case when r.ended is null then 1 else 0 end
                            order by l.knowledge desc, r.row_no desc) as place
  from reported r
  join load_in_force l on l.authority = r.authority and l.load_no = r.load_no
  join child_identity i on i.authority = r.authority and i.load_no = r.load_no and i.council_id = r.council_id
    and (i.alone or i.reported_birth = r.born or (r.born is null and i.holds_from <= l.last_day and l.last_day < i.holds_until))
),
joined as (
  select authority, child_id, min(date_of_birth) as date_of_birth, min(started) as started, max(case when place = 1 then ended end) as ended
  from told
  group by authority, child_id
),
cared_for as (
  select authority, child_id, min(started) as started from period_of_care group by authority, child_id
)
select j.authority, j.child_id, coalesce(c.started, j.started, j.date_of_birth) as started,
       coalesce(j.ended,
                cast(j.date_of_birth + interval '18 years' as date)
                  + case when extract(month from j.date_of_birth) = 2 and extract(day from j.date_of_birth) = 29 then 1 else 0 end) as ended
from joined j
left join cared_for c on c.authority = j.authority and c.child_id = j.child_id
