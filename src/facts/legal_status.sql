-- one row per child and run of one legal status within a period of care
with
in_order as (
  select r.authority, r.child_id, r.period_id, e.started, e.ended, e.legal_status,
         case when lag(e.legal_status) over (partition by r.authority, r.period_id order by e.started) is not distinct from e.legal_status
                   and lag(e.started) over (partition by r.authority, r.period_id order by e.started) is not null
              then 0 else 1 end as changed
  from care_run r
  join episode e on e.authority = r.authority and e.child_id = r.child_id and e.started = r.started
),
numbered as (
  select o.*, sum(changed) over (partition by authority, period_id order by started) as run_no from in_order o
),
spans as (
  select authority, child_id, period_id, run_no, min(started) as started, max(started) as last_started, max(legal_status) as legal_status
  from numbered
  group by authority, child_id, period_id, run_no
)
select s.authority, s.child_id, s.period_id, s.legal_status, s.started, n.ended
from spans s
join numbered n on n.authority = s.authority and n.period_id = s.period_id and n.started = s.last_started
