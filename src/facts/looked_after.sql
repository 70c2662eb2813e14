-- one row per child and stretch of being looked after as it is counted: short breaks left out, over by the 18th birthday
with
-- who was born on 29 February has the 5th and the 18th birthday on 1 March, and the 16th on 29 February
born as (
  select authority, child_id, date_of_birth,
         case when extract(month from date_of_birth) = 2 and extract(day from date_of_birth) = 29 then 1 else 0 end as days_late
  from child
),
grown as (
  select p.authority, p.child_id, p.period_id, p.started, p.ended, p.start_need, p.twelve_months_on, p.thirty_months_on,
         cast(b.date_of_birth + interval '5 years' as date) + b.days_late as turns_5,
         cast(b.date_of_birth + interval '16 years' as date) as turns_16,
         cast(b.date_of_birth + interval '18 years' as date) + b.days_late as turns_18
  from period_of_care p
  join born b on b.authority = p.authority and b.child_id = p.child_id
  where not p.short_break_only
)
select authority, child_id, period_id, started, least(ended, turns_18) as ended, start_need, twelve_months_on, thirty_months_on, turns_5, turns_16
from grown
where turns_18 is null or started < turns_18
