-- one row per child and day an episode of care began, as all loads together tell of it; what a later whole telling of that time leaves out is gone
with
whole as (
  select distinct authority, child_id, started from reported_episode where not partial
),
-- rank is text that is less the newer a row is, and the longer it lasts: stood before a value, the least of a group is the newest recorded, and is cut off again
told as (
  select r.*, l.knowledge, l.source, l.first_day, l.last_day,
         lpad(cast(1000000 - l.knowledge as text), 7, '0') || case when r.ended <= r.started then '1' else '0' end
           || lpad(cast(100000000 - r.row_no as text), 9, '0') as rank
  from reported_episode r
  join load_in_force l on l.authority = r.authority and l.load_no = r.load_no
  left join whole w on w.authority = r.authority and w.child_id = r.child_id and w.started = r.started
  where not r.partial or w.started is null
),
joined as (
  select authority, child_id, started, max(knowledge) as knowledge, bool_and(partial) as partial,
         100000000 - cast(substring(min(rank), 9) as integer) as row_no,
         cast(nullif(substring(min(rank || coalesce(cast(ended as text), '')), 18), '') as date) as ended,
         nullif(substring(min(rank || coalesce(end_reason, '')), 18), '') as end_reason,
         substring(min(rank || start_reason), 18) as start_reason,
         substring(min(rank || legal_status), 18) as legal_status,
         substring(min(rank || cin_need), 18) as cin_need,
         substring(min(rank || placement_type), 18) as placement_type,
         substring(min(rank || placement_provider), 18) as placement_provider,
         substring(min(rank || placement_change_reason), 18) as placement_change_reason,
         substring(min(rank || home_postcode), 18) as home_postcode,
         substring(min(rank || placement_postcode), 18) as placement_postcode,
         substring(min(rank || urn), 18) as urn,
         cast(substring(min(rank || cast(distance_miles as text)), 18) as double precision) as distance_miles,
         substring(min(rank || in_out), 18) as in_out
  from told
  group by authority, child_id, started
),
newest as (
  select j.*, l.load_no, l.source
  from joined j
  join load_in_force l on l.authority = j.authority and l.knowledge = j.knowledge
),
newest_dataset as (
  select authority, child_id, max(knowledge) as knowledge from told where source = 'ssd' group by authority, child_id
),
-- returns and the newest dataset say all that happened in their time; a stretch reaches to the next one that the same load tells
stretch as (
  select t.authority, t.child_id, t.source, t.started, t.first_day, t.last_day, t.knowledge,
         least(t.ended, lead(t.started) over (partition by t.authority, t.child_id, t.load_no order by t.started, t.rank desc)) as reach
  from told t
  left join newest_dataset d on d.authority = t.authority and d.child_id = t.child_id
  where t.source = 'ssda903' or (t.source = 'ssd' and t.knowledge = d.knowledge)
),
beside as (
  select n.authority, n.child_id, n.started, n.partial, s.knowledge > n.knowledge as told_later, s.first_day <= n.started as in_its_time,
         s.started < n.started and (s.reach is null or s.reach > n.started) as within_another
  from newest n
  join stretch s on s.authority = n.authority and s.child_id = n.child_id and n.started <= s.last_day
    and (s.source = 'ssda903' or n.source = 'annex_a')
),
left_out as (
  select distinct authority, child_id, started
  from beside
  where (told_later and (in_its_time or within_another)) or (partial and within_another)
),
twice as (
  select authority, child_id, started, load_no from told group by authority, child_id, started, load_no having count(*) > 1
)
select n.authority, n.child_id, n.started, n.ended, n.end_reason, n.start_reason, n.legal_status, n.cin_need, n.placement_type,
       n.placement_provider, n.placement_change_reason, n.home_postcode, n.placement_postcode, n.urn, n.distance_miles, n.in_out,
       w.load_no is not null as told_twice, n.partial, n.load_no, n.row_no, n.knowledge
from newest n
left join left_out o on o.authority = n.authority and o.child_id = n.child_id and o.started = n.started
left join twice w on w.authority = n.authority and w.child_id = n.child_id and w.started = n.started and w.load_no = n.load_no
where o.started is null
