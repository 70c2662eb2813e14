-- one row per child and placement: a run of episodes with one carer, temporary stays and the return from them included
with
in_order as (
  select r.authority, r.child_id, r.period_id, e.started, e.ended, e.start_reason, e.placement_type, e.placement_provider,
         coalesce(e.urn, '') || '/' || coalesce(replace(upper(e.placement_postcode), ' ', ''), '') as place,
         coalesce(e.placement_type like 'T%', false) as temporary
  from care_run r
  join episode e on e.authority = r.authority and e.child_id = r.child_id and e.started = r.started
  where not r.short_break
),
beside as (
  select o.*,
         lag(temporary) over earlier as after_temporary,
         lag(started) over earlier as previous_started
  from in_order o
  window earlier as (partition by authority, period_id order by started)
),
lasting as (
  select authority, period_id, started, placement_type, placement_provider, place,
         lead(started) over (partition by authority, period_id order by started) as next_lasting
  from in_order
  where not temporary
),
judged as (
  select b.*,
         case
           when b.previous_started is null then 1
           when b.temporary then 0
           when b.start_reason in ('L', 'T', 'U') then 0
           when b.placement_type in ('A3', 'A5') then 0
           when b.after_temporary and s.placement_type = b.placement_type and s.place = b.place
                and s.placement_provider is not distinct from b.placement_provider then 0
           else 1
         end as new_placement
  from beside b
  left join lasting s on s.authority = b.authority and s.period_id = b.period_id and s.next_lasting = b.started
),
numbered as (
  select j.*, sum(new_placement) over (partition by authority, period_id order by started) as placement_no
  from judged j
),
last_of as (
  select n.*, row_number() over (partition by authority, period_id, placement_no order by started desc) as from_last,
         row_number() over (partition by authority, period_id, placement_no, temporary order by started desc) as from_last_of_kind
  from numbered n
),
run as (
  select authority, child_id, period_id, placement_no, min(started) as started, max(case when from_last = 1 then ended end) as ended,
         max(case when from_last_of_kind = 1 and not temporary then placement_type end) as placement_type,
         max(case when from_last_of_kind = 1 and not temporary then placement_provider end) as placement_provider,
         max(case when temporary then 0 else 1 end) as lasts,
         min(case when placement_type in ('A3', 'A4', 'A5', 'A6') then started end) as adopters_from
  from last_of
  group by authority, child_id, period_id, placement_no
)
select authority, child_id, period_id, period_id || ':' || cast(placement_no as text) as placement_id, started, ended,
       placement_type, placement_provider, lasts = 0 as temporary, adopters_from is not null as adoptive,
       cast(started + interval '24 months' as date) as two_years_on,
       -- carers who adopt were the placement before: it is in the same run already
       cast(case when adopters_from = started then coalesce(lag(started) over (partition by authority, period_id order by placement_no), started)
                 else started end + interval '24 months' as date) as two_years_on_with_previous
from run
