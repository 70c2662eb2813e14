-- one row per child and assessment, with working days to its authorisation; null days = not authorised or no referral linked
with
ssd_referral as (
  select authority, load_no, referral_id, person_id, min(referral_date) as referral_date
  from ssd_cin_episodes
  where referral_id is not null
  group by authority, load_no, referral_id, person_id
),
ssd_assessment as (
  select authority, load_no, row_no, person_id, referral_id, assessment_start_date, assessment_auth_date, assessment_child_seen,
         row_number() over (partition by authority, load_no, person_id, referral_id order by assessment_start_date, row_no) as assessment_no
  from ssd_cin_assessments
),
reported as (
  select a.authority, a.load_no, a.row_no, a.person_id as council_id, cast(null as date) as born, a.assessment_start_date as started,
         a.assessment_auth_date as authorised, a.assessment_child_seen as child_seen,
         case when a.assessment_no = 1 then r.referral_date end as referral_date
  from ssd_assessment a
  left join ssd_referral r on r.authority = a.authority and r.load_no = a.load_no and r.referral_id = a.referral_id
    and r.person_id = a.person_id
  union all
  select authority, load_no, row_no, child_id, date_of_birth, assessment_start_date, authorised_date, child_seen, null
  from annex_a_assessments
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
         cast(substring(min(rank || cast(referral_date as text)), 17) as date) as referral_date,
         cast(nullif(substring(min(rank || coalesce(cast(authorised as text), '')), 17), '') as date) as authorised,
         substring(min(rank || child_seen), 17) as child_seen
  from told
  group by authority, child_id, started
)
select j.authority, j.child_id, j.child_id || ':' || cast(j.started as text) as assessment_id, j.referral_date, j.started, j.authorised,
       j.child_seen, cast(c.working_day_no - r.working_day_no as integer) as working_days_from_referral,
       cast(c.working_day_no - s.working_day_no as integer) as working_days_from_start
from joined j
left join calendar r on r.day = j.referral_date
left join calendar s on s.day = j.started
left join calendar c on c.day = j.authorised
