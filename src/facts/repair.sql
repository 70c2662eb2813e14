-- one row per authority and repair rule: how many episodes it has changed
select authority, repaired_by as rule, cast(count(*) as integer) as episodes
from episode
where repaired_by is not null
group by authority, repaired_by
