-- one row per child and early help episode or assessment, by the day it started; ended null = still open
with
reported as (
  select authority, load_no, row_no, person_id as council_id, cast(null as date) as born, episode_start_date as started,
         episode_end_date as ended, episode_organisation as organisation
  from ssd_early_help_episodes
  union all
  select authority, load_no, row_no, child_id, date_of_birth, assessment_start_date, assessment_completion_date, organisation
  from annex_a_early_help
),
told as (
  select r.authority, i.child_id, r.started, r.ended, r.organisation,
         row_number() over (partition by r.authority, i.child_id, r.started order by l.precedence, l.knowledge desc, r.row_no desc) as place
  from reported r
  join load_in_force l on l.authority = r.authority and l.load_no = r.load_no and r.started < l.told_until
  join child_identity i on i.authority = r.authority and i.load_no = r.load_no and i.council_id = r.council_id
    and (i.alone or i.reported_birth = r.born or (r.born is null and i.holds_from <= r.started and r.started < i.holds_until))
  where r.started is not null
)
select authority, child_id, started, ended, organisation
from told
where place = 1
