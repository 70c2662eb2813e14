-- one row per episode of care, saying which period of care it belongs to
with
in_order as (
  select authority, child_id, short_break, started, ended, start_reason, end_reason,
         lag(ended) over earlier as previous_ended, lag(end_reason) over earlier as previous_end_reason
  from episode
  window earlier as (partition by authority, child_id, short_break order by started)
),
numbered as (
  select authority, child_id, short_break, started,
         sum(case
               when previous_ended is distinct from started then 1
               when start_reason = 'S' and previous_end_reason is distinct from 'X1' then 1
               else 0
             end) over (partition by authority, child_id, short_break order by started) as period_no
  from in_order
)
select authority, child_id, short_break, started, child_id || case when short_break then ':b' else ':p' end || cast(period_no as text) as period_id
from numbered
