-- one row per child and section 47 enquiry, by the day of the strategy discussion, with the initial conference it led to
with
ssd_conference as (
  select authority, load_no, s47_enquiry_id, person_id, min(icpc_date) as conference, max(icpc_outcome_cp_flag) as led_to_plan
  from ssd_initial_cp_conference
  where s47_enquiry_id is not null and icpc_transfer_in is distinct from 'Y'
  group by authority, load_no, s47_enquiry_id, person_id
),
reported as (
  select s.authority, s.load_no, s.row_no, s.person_id as council_id, cast(null as date) as born, s.s47_start_date as started,
         s.s47_end_date as ended, c.conference, c.led_to_plan
  from ssd_s47_enquiry s
  left join ssd_conference c on c.authority = s.authority and c.load_no = s.load_no and c.s47_enquiry_id = s.s47_enquiry_id
    and c.person_id = s.person_id
  union all
  select authority, load_no, row_no, child_id, date_of_birth, strategy_discussion_date, null, conference_date, led_to_plan
  from annex_a_section_47
),
-- rank is text that is less the newer a row is: stood before a value, the least of a group is the newest recorded, and is cut off again
told as (
  select r.*, i.child_id,
         lpad(cast(1000000 - l.knowledge as text), 7, '0') || lpad(cast(100000000 - r.row_no as text), 9, '0') as rank
  from reported r
  join load_in_force l on l.authority = r.authority and l.load_no = r.load_no and r.started < l.told_until
  join child_identity i on i.authority = r.authority and i.load_no = r.load_no and i.council_id = r.council_id
    and (i.alone or i.reported_birth = r.born or (r.born is null and i.holds_from <= r.started and r.started < i.holds_until))
  where r.started is not null
),
joined as (
  select authority, child_id, started,
         cast(substring(min(rank || cast(ended as text)), 17) as date) as ended,
         cast(nullif(substring(min(rank || coalesce(cast(conference as text), '')), 17), '') as date) as conference,
         nullif(substring(min(rank || coalesce(led_to_plan, '')), 17), '') as led_to_plan
  from told
  group by authority, child_id, started
)
select j.authority, j.child_id, j.child_id || ':' || cast(j.started as text) as section_47_id, j.started, j.ended, j.conference,
       j.led_to_plan, cast(c.working_day_no - s.working_day_no as integer) as working_days_to_conference
from joined j
left join calendar s on s.day = j.started
left join calendar c on c.day = j.conference
