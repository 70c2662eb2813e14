-- one row per child and review of their care that was held or fell due; due is null when too little history is held to know it
with
ssd_period as (
  select authority, load_no, cla_id, min(person_id) as person_id
  from ssd_cla_episodes
  where cla_id is not null
  group by authority, load_no, cla_id
),
reported as (
  select authority, load_no, child as council_id, dob as born, review as held, review_code as participation from ssda903_reviews
  union all
  select r.authority, r.load_no, p.person_id, null, r.cla_review_date, r.cla_review_participation
  from ssd_cla_reviews r
  join ssd_period p on p.authority = r.authority and p.load_no = r.load_no and p.cla_id = r.cla_id
  where r.cla_review_cancelled is distinct from 'Y'
  union all
  select authority, load_no, child_id, date_of_birth, latest_review_date, null from annex_a_children_in_care
),
held_once as (
  select r.authority, i.child_id, r.held, max(r.participation) as participation
  from reported r
  join load_in_force l on l.authority = r.authority and l.load_no = r.load_no and r.held < l.told_until
  join child_identity i on i.authority = r.authority and i.load_no = r.load_no and i.council_id = r.council_id
    and (i.alone or i.reported_birth = r.born or (r.born is null and i.holds_from <= r.held and r.held < i.holds_until))
  where r.held is not null
  group by r.authority, i.child_id, r.held
),
reach as (
  select authority, first_day, last_day,
         max(last_day) over (partition by authority order by first_day, last_day rows between unbounded preceding and 1 preceding) as reached
  from load_in_force
  where source in ('ssda903', 'ssd')
),
stretch as (
  select authority, first_day, last_day,
         sum(case when reached is null or first_day > reached + 1 then 1 else 0 end)
           over (partition by authority order by first_day, last_day) as stretch_no
  from reach
),
covered as (
  select authority, min(first_day) as first_day, max(last_day) as last_day,
         row_number() over (partition by authority order by min(first_day) desc) = 1 as newest
  from stretch
  group by authority, stretch_no
),
in_care as (
  select a.authority, a.child_id, a.period_id, a.started, a.ended,
         coalesce(p.start_known and (c.newest or a.ended <= c.last_day + 1), false) as whole_history
  from looked_after a
  join period_of_care p on p.authority = a.authority and p.period_id = a.period_id
  left join covered c on c.authority = a.authority and c.first_day <= a.started and a.started <= c.last_day
),
in_order as (
  select p.*, h.held, h.participation,
         row_number() over (partition by p.authority, p.period_id order by h.held) as review_no,
         lag(h.held) over (partition by p.authority, p.period_id order by h.held) as previous_held,
         lead(h.held) over (partition by p.authority, p.period_id order by h.held) as next_held
  from in_care p
  left join held_once h on h.authority = p.authority and h.child_id = p.child_id and h.held >= p.started
    and h.held < coalesce(p.ended, date '9999-12-31')
),
first_due as (
  select a.day, min(b.day) as due
  from calendar a
  join calendar b on b.working_day_no = a.working_day_no + 20 and b.is_working_day
  where a.day in (select started from in_care)
  group by a.day
),
expected as (
  select authority, child_id, period_id, started, ended, whole_history, review_no, previous_held, held, participation
  from in_order
  where held is not null
  union all
  select authority, child_id, period_id, started, ended, whole_history, case when held is null then 1 else review_no + 1 end, held, null, null
  from in_order
  where next_held is null
),
told as (
  select e.*,
         case
           when review_no = 1 and not whole_history then null
           when review_no = 1 then f.due
           when review_no = 2 and whole_history then cast(previous_held + interval '3 months' as date)
           else cast(previous_held + interval '6 months' as date)
         end as due
  from expected e
  left join first_due f on f.day = e.started
)
select authority, child_id, period_id || ':r' || cast(review_no as text) as review_id, period_id, cast(review_no as integer) as review_no,
       due, held, participation, due is not null and (ended is null or due < ended) as due_while_looked_after
from told
where held is not null or due is not null
