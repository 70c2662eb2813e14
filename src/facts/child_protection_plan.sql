-- one row per child and child protection plan; ended null = still on it; earlier_plans counts those held here before it
with
reported as (
  select authority, load_no, row_no, person_id as council_id, cast(null as date) as born, cp_plan_start_date as started,
         cp_plan_end_date as ended, cp_plan_initial_category as initial_category, cp_plan_latest_category as latest_category,
         cp_plan_ola as held_for_other_la, cast(null as integer) as declared_previous_plans
  from ssd_cp_plans
  union all
  select authority, load_no, row_no, child_id, date_of_birth, plan_start_date, plan_end_date, initial_category, latest_category, null,
         previous_plans
  from annex_a_child_protection
),
-- rank is text that is less the newer a row is: stood before a value, the least of a group is the newest recorded, and is cut off again
told as (
  select r.*, i.child_id,
         lpad(cast(1000000 - l.knowledge as text), 7, '0') || lpad(cast(100000000 - r.row_no as text), 9, '0') as rank
  from reported r
  join load_in_force l on l.authority = r.authority and l.load_no = r.load_no and r.started < l.told_until
  join child_identity i on i.authority = r.authority and i.load_no = r.load_no and i.council_id = r.council_id
    and (i.alone or i.reported_birth = r.born or (r.born is null and i.holds_from <= r.started and r.started < i.holds_until))
  where r.started is not null
)
select authority, child_id, child_id || ':' || cast(started as text) as plan_id, started,
       cast(nullif(substring(min(rank || coalesce(cast(ended as text), '')), 17), '') as date) as ended,
       substring(min(rank || initial_category), 17) as initial_category,
       substring(min(rank || latest_category), 17) as latest_category,
       substring(min(rank || held_for_other_la), 17) as held_for_other_la,
       cast(substring(min(rank || cast(declared_previous_plans as text)), 17) as integer) as declared_previous_plans,
       cast(count(*) over (partition by authority, child_id order by started) - 1 as integer) as earlier_plans
from told
group by authority, child_id, started
