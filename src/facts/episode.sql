-- one row per child and episode of care: every load's reports of it made one, and repaired by named rules that keep what was sent
with
whole_return as (
  select l.authority, l.first_day, l.knowledge
  from load_in_force l
  where l.source = 'ssda903'
    and exists (select 1 from reported_episode r where r.authority = l.authority and r.load_no = l.load_no)
),
-- an episode last reported as open, missing from a later whole return, was over by the day that return begins
next_return as (
  select t.authority, t.child_id, t.started, min(w.first_day) as first_day
  from told_episode t
  join whole_return w on w.authority = t.authority and w.knowledge > t.knowledge and w.first_day > t.started
  where t.ended is null
  group by t.authority, t.child_id, t.started
),
told_in as (
  select distinct authority, child_id, load_no, started from reported_episode
),
in_order as (
  select t.authority, t.child_id, t.started, t.ended as ended_as_sent, t.end_reason, t.load_no, t.told_twice, t.partial,
         r.first_day as next_return_begins, lead(t.started) over later as next_started,
         coalesce(t.end_reason = 'X1' and lead(t.start_reason) over later is distinct from 'S', false) as goes_on
  from told_episode t
  left join next_return r on r.authority = t.authority and r.child_id = t.child_id and r.started = t.started
  window later as (partition by t.authority, t.child_id order by t.started)
),
judged as (
  select o.*,
         case
           when ended_as_sent < o.started then 'ends_before_it_starts'
           when ended_as_sent > next_started then 'overlaps_the_next'
           when ended_as_sent is null and n.load_no is not null and not o.partial then 'open_before_the_next'
           when ended_as_sent is null and next_return_begins < coalesce(next_started, date '9999-12-31') then 'left_open'
           when goes_on and ended_as_sent < next_started then 'gap_after_x1'
           when told_twice then 'told_twice'
         end as repaired_by
  from in_order o
  left join told_in n on n.authority = o.authority and n.child_id = o.child_id and n.load_no = o.load_no and n.started = o.next_started
)
select j.authority, j.child_id, j.child_id || ':' || cast(j.started as text) as episode_id, j.started,
       case
         when repaired_by = 'ends_before_it_starts' and not (goes_on and next_started is not null) then j.started
         when repaired_by in ('ends_before_it_starts', 'overlaps_the_next', 'open_before_the_next', 'gap_after_x1') then next_started
         when repaired_by = 'left_open' then next_return_begins
         else coalesce(ended_as_sent, next_started)
       end as ended,
       j.ended_as_sent, j.repaired_by, t.start_reason, t.end_reason, t.legal_status, t.cin_need, t.placement_type, t.placement_provider,
       t.placement_change_reason, t.home_postcode, t.placement_postcode, t.urn,
       coalesce(t.distance_miles,
                sqrt((pp.east - hp.east) * (pp.east - hp.east) + (pp.north - hp.north) * (pp.north - hp.north)) / 1609.344) as distance_miles,
       coalesce(t.in_out, case when pp.is_own then 'IN' when not pp.is_own then 'OUT' end) as in_out, hp.ward as home_ward,
       coalesce(t.legal_status in ('V3', 'V4'), false) as short_break, t.load_no, t.row_no
from judged j
join told_episode t on t.authority = j.authority and t.child_id = j.child_id and t.started = j.started
left join postcode hp on hp.authority = j.authority and hp.postcode = replace(upper(t.home_postcode), ' ', '')
left join postcode pp on pp.authority = j.authority and pp.postcode = replace(upper(t.placement_postcode), ' ', '')
