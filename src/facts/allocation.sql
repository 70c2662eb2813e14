-- one row per child and span with one worker of one team; what only a list shows begins on the day of the first extract that names it, and what is still open ends when the next extract does not; ended null = still so
with
-- the dataset's spans are those of social workers unless the role says otherwise; who supervises foster carers does not work with the child
involved as (
  select authority, load_no, row_no, person_id as council_id, professional_id as worker, professional_team as team,
         case
           when professional_role_id is null then 'social_worker'
           when upper(professional_role_id) like '%PERSONAL ADVIS%' then 'personal_adviser'
           when upper(professional_role_id) like '%SUPERVISING%' then 'other'
           when upper(professional_role_id) like '%SOCIAL WORKER%' or upper(professional_role_id) like '%CASE WORKER%' then 'social_worker'
           else 'other'
         end as role,
         involvement_start_date as started, involvement_end_date as ended
  from ssd_involvements
  where involvement_start_date is not null and (professional_id is not null or professional_team is not null)
),
-- rank is text that is less the newer a row is: stood before a value, the least of a group is the newest recorded, and is cut off again
told as (
  select r.*, i.child_id, l.first_day, l.last_day,
         lpad(cast(1000000 - l.knowledge as text), 7, '0') || lpad(cast(100000000 - r.row_no as text), 9, '0') as rank
  from involved r
  join load_in_force l on l.authority = r.authority and l.load_no = r.load_no and r.started < l.told_until
  join child_identity i on i.authority = r.authority and i.load_no = r.load_no and i.council_id = r.council_id
    and (i.alone or (i.holds_from <= r.started and r.started < i.holds_until))
),
dated as (
  select authority, child_id, role, worker, started, max(last_day) as day,
         cast(nullif(substring(min(rank || coalesce(cast(ended as text), '')), 17), '') as date) as ended,
         substring(min(rank || team), 17) as team
  from told
  group by authority, child_id, role, worker, started
),
dataset as (
  select distinct authority, role, first_day, last_day as day from told
),
-- the list that is about the child now comes before those of what once happened; a leaver's team is the adviser's when no social worker is named
listed as (
  select 1 as place, authority, load_no, row_no, child_id as council_id, date_of_birth as born, 'social_worker' as role,
         allocated_worker as worker, allocated_team as team
  from annex_a_children_in_care
  union all
  select 2, authority, load_no, row_no, child_id, date_of_birth, 'social_worker', allocated_worker, allocated_team from annex_a_child_protection
  union all
  select 3, authority, load_no, row_no, child_id, date_of_birth, 'social_worker', allocated_worker, allocated_team from annex_a_children_in_need
  union all
  select 4, authority, load_no, row_no, child_id, date_of_birth, 'social_worker', allocated_worker, allocated_team
  from annex_a_care_leavers
  where allocated_worker is not null
  union all
  select 5, authority, load_no, row_no, child_id, date_of_birth, 'social_worker', allocated_worker, allocated_team from annex_a_assessments
  union all
  select 6, authority, load_no, row_no, child_id, date_of_birth, 'social_worker', allocated_worker, allocated_team from annex_a_section_47
  union all
  select 7, authority, load_no, row_no, child_id, date_of_birth, 'social_worker', allocated_worker, allocated_team from annex_a_referrals
  union all
  select 8, authority, load_no, row_no, child_id, date_of_birth, 'personal_adviser', personal_adviser, allocated_team
  from annex_a_care_leavers
  where personal_adviser is not null or allocated_worker is null
  union all
  select 9, authority, load_no, row_no, person_id, null, 'personal_adviser', care_leaver_personal_advisor, care_leaver_allocated_team
  from ssd_care_leavers
),
seen as (
  select r.authority, i.child_id, r.role, r.worker, r.team, l.last_day as day,
         row_number() over (partition by r.authority, i.child_id, r.role, l.last_day
                            order by case when r.worker is null then 1 else 0 end, l.knowledge desc, r.place, r.row_no desc) as choice
  from listed r
  join load_in_force l on l.authority = r.authority and l.load_no = r.load_no
  join child_identity i on i.authority = r.authority and i.load_no = r.load_no and i.council_id = r.council_id
    and (i.alone or i.reported_birth = r.born or (r.born is null and i.holds_from <= l.last_day and l.last_day < i.holds_until))
  where r.worker is not null or r.team is not null
),
seen_day as (
  select distinct authority, role, day from seen
),
-- a dataset knows when each worker began, so that no list is needed for a day it tells of
told_day as (
  select distinct s.authority, s.role, s.day
  from seen_day s
  join dataset d on d.authority = s.authority and d.role = s.role and d.first_day <= s.day and s.day <= d.day
),
shown as (
  select s.authority, s.child_id, s.role, s.worker, s.team, s.day
  from seen s
  left join told_day t on t.authority = s.authority and t.role = s.role and t.day = s.day
  where s.choice = 1 and t.day is null
),
each_extract as (
  select authority, role, first_day, day from dataset
  union
  select authority, role, day, day from shown
),
extract_in_order as (
  select authority, role, first_day, day, row_number() over (partition by authority, role order by day) as extract_no from each_extract
),
sighted as (
  select authority, child_id, role, worker, team, day, started from dated where ended is null
  union all
  select authority, child_id, role, worker, team, day, null from shown
),
in_order as (
  select s.authority, s.child_id, s.role, s.worker, s.team, s.day, e.extract_no, min(s.started) as started
  from sighted s
  join extract_in_order e on e.authority = s.authority and e.role = s.role and e.day = s.day
  group by s.authority, s.child_id, s.role, s.worker, s.team, s.day, e.extract_no
),
step as (
  select authority, child_id, role, worker, team, day, extract_no, started,
         case when lag(extract_no) over same = extract_no - 1 and (started is null or started <= lag(day) over same) then 0 else 1 end as begins
  from in_order
  window same as (partition by authority, child_id, role, worker, team order by extract_no)
),
numbered as (
  select s.*, sum(begins) over (partition by authority, child_id, role, worker, team order by extract_no) as span_no from step s
),
span as (
  select authority, child_id, role, worker, team, min(coalesce(started, day)) as started, max(day) as day, max(extract_no) as extract_no
  from numbered
  group by authority, child_id, role, worker, team, span_no
)
select authority, child_id, worker, role, team, started, ended
from dated
where ended is not null
union all
select s.authority, s.child_id, s.worker, s.role, s.team, s.started, case when n.first_day > s.day then n.first_day else n.day end
from span s
left join extract_in_order n on n.authority = s.authority and n.role = s.role and n.extract_no = s.extract_no + 1
