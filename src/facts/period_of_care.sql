-- one row per child and period of being looked after without a break; series of short breaks are apart and flagged
with
ranked as (
  select r.authority, r.child_id, r.period_id, r.short_break, e.started, e.ended, e.start_reason, e.end_reason, e.cin_need,
         row_number() over (partition by r.authority, r.period_id order by e.started) as from_first,
         row_number() over (partition by r.authority, r.period_id order by e.started desc) as from_last
  from care_run r
  join episode e on e.authority = r.authority and e.child_id = r.child_id and e.started = r.started
)
select f.authority, f.child_id, f.period_id, f.started, l.ended, f.start_reason, f.cin_need as start_need, l.end_reason,
       coalesce(f.start_reason = 'S', false) as start_known, f.short_break as short_break_only,
       cast(f.started + interval '12 months' as date) as twelve_months_on,
       cast(f.started + interval '30 months' as date) as thirty_months_on
from ranked f
join ranked l on l.authority = f.authority and l.period_id = f.period_id and l.from_last = 1
where f.from_first = 1
