-- one row per child and stretch of being open as a child in need, from referral to closure; ended null = open
with
reported as (
  select authority, load_no, row_no, person_id as council_id, cast(null as date) as born, referral_date as started, close_date as ended,
         cin_primary_need_code as primary_need, close_reason as closure_reason, referral_nfa
  from ssd_cin_episodes
  union all
  select authority, load_no, row_no, child_id, date_of_birth, cin_start_date, cin_closure_date, primary_need, closure_reason, null
  from annex_a_children_in_need
),
-- rank is text that is less the newer a row is: stood before a value, the least of a group is the newest recorded, and is cut off again;
-- a row that says nothing further was done has none
told as (
  select r.*, i.child_id, l.knowledge,
         case when r.referral_nfa is distinct from 'Y'
              then lpad(cast(1000000 - l.knowledge as text), 7, '0') || lpad(cast(100000000 - r.row_no as text), 9, '0') end as rank
  from reported r
  join load_in_force l on l.authority = r.authority and l.load_no = r.load_no and r.started < l.told_until
  join child_identity i on i.authority = r.authority and i.load_no = r.load_no and i.council_id = r.council_id
    and (i.alone or i.reported_birth = r.born or (r.born is null and i.holds_from <= r.started and r.started < i.holds_until))
  where r.started is not null
)
select authority, child_id, child_id || ':' || cast(started as text) as child_in_need_id, started,
       cast(nullif(substring(min(rank || coalesce(cast(ended as text), '')), 17), '') as date) as ended,
       substring(min(rank || primary_need), 17) as primary_need,
       nullif(substring(min(rank || coalesce(closure_reason, '')), 17), '') as closure_reason
from told
group by authority, child_id, started
having max(case when rank is not null then knowledge end) = max(knowledge)
