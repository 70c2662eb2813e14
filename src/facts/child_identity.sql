-- one row per load, council id and date of birth reported in it: the child they are taken to be, and which rows are theirs
with recursive
reported as (
  select distinct authority, load_no, council_id, date_of_birth from reported_child
),
variant as (
  select r.authority, r.council_id, r.date_of_birth, min(r.load_no) as first_load, max(l.knowledge) as last_knowledge
  from reported r
  join load_in_force l on l.authority = r.authority and l.load_no = r.load_no
  where r.date_of_birth is not null
  group by r.authority, r.council_id, r.date_of_birth
),
conflicted as (
  select authority, council_id from variant group by authority, council_id having count(*) > 1
),
certain as (
  select r.authority, r.load_no, r.council_id, min(r.date_of_birth) as date_of_birth
  from reported r
  join conflicted c on c.authority = r.authority and c.council_id = r.council_id
  where r.date_of_birth is not null
  group by r.authority, r.load_no, r.council_id
  having count(*) = 1
),
told_event as (
  select authority, load_no, child as council_id, 'episode' as kind, decom as day from ssda903_episodes
  union all select authority, load_no, person_id, 'episode', cla_episode_start_date from ssd_cla_episodes
  union all select authority, load_no, child_id, 'episode', date_started_to_be_looked_after from annex_a_children_in_care
  union all select authority, load_no, person_id, 'referral', referral_date from ssd_cin_episodes
  union all select authority, load_no, child_id, 'referral', date_of_referral from annex_a_referrals
  union all select authority, load_no, person_id, 'assessment', assessment_start_date from ssd_cin_assessments
  union all select authority, load_no, child_id, 'assessment', assessment_start_date from annex_a_assessments
  union all select authority, load_no, person_id, 'plan', cp_plan_start_date from ssd_cp_plans
  union all select authority, load_no, child_id, 'plan', plan_start_date from annex_a_child_protection
),
certain_event as (
  select distinct c.authority, c.council_id, c.date_of_birth, e.kind, e.day
  from certain c
  join told_event e on e.authority = c.authority and e.load_no = c.load_no and e.council_id = c.council_id
  where e.day is not null
),
-- the same event under two dates of birth, in different loads, is one child whose date of birth was corrected
same_child as (
  select v.authority, v.council_id, v.date_of_birth, v.date_of_birth as other_birth
  from variant v
  join conflicted c on c.authority = v.authority and c.council_id = v.council_id
  union
  select s.authority, s.council_id, s.date_of_birth, b.date_of_birth
  from same_child s
  join certain_event a on a.authority = s.authority and a.council_id = s.council_id and a.date_of_birth = s.other_birth
  join certain_event b on b.authority = a.authority and b.council_id = a.council_id and b.kind = a.kind and b.day = a.day
),
newest as (
  select s.authority, s.council_id, s.date_of_birth, s.other_birth,
         row_number() over (partition by s.authority, s.council_id, s.date_of_birth
                            order by v.last_knowledge desc, s.other_birth) as place
  from same_child s
  join variant v on v.authority = s.authority and v.council_id = s.council_id and v.date_of_birth = s.other_birth
),
settled as (
  select n.authority, n.council_id, n.date_of_birth, n.other_birth as settled_birth,
         min(v.first_load) over (partition by n.authority, n.council_id, n.other_birth) as first_load
  from newest n
  join variant v on v.authority = n.authority and v.council_id = n.council_id and v.date_of_birth = n.date_of_birth
  where n.place = 1
),
numbered as (
  select authority, council_id, date_of_birth, settled_birth,
         dense_rank() over (partition by authority, council_id order by first_load, settled_birth) as place
  from settled
),
born as (
  select r.authority, r.load_no, r.council_id, r.date_of_birth, n.settled_birth, n.place, l.knowledge,
         lag(r.date_of_birth) over same_id as earlier_birth,
         lead(r.date_of_birth) over same_id as later_birth
  from reported r
  join load_in_force l on l.authority = r.authority and l.load_no = r.load_no
  join numbered n on n.authority = r.authority and n.council_id = r.council_id and n.date_of_birth = r.date_of_birth
  window same_id as (partition by r.authority, r.load_no, r.council_id order by r.date_of_birth)
),
-- without a date of birth: the child last told of under the id before, else the next after
unborn as (
  select r.authority, r.load_no, r.council_id, b.settled_birth, b.place,
         row_number() over (partition by r.authority, r.load_no, r.council_id
                            order by case when b.knowledge < l.knowledge then -b.knowledge else b.knowledge end, b.settled_birth desc) as choice
  from reported r
  join load_in_force l on l.authority = r.authority and l.load_no = r.load_no
  join born b on b.authority = r.authority and b.council_id = r.council_id
  left join born o on o.authority = r.authority and o.council_id = r.council_id and o.load_no = r.load_no
  where r.date_of_birth is null and o.council_id is null
),
plain as (
  select r.authority, r.load_no, r.council_id, max(r.date_of_birth) as reported_birth
  from reported r
  left join conflicted c on c.authority = r.authority and c.council_id = r.council_id
  where c.council_id is null
  group by r.authority, r.load_no, r.council_id
)
select p.authority, p.load_no, p.council_id, p.reported_birth, p.council_id as child_id, v.date_of_birth, true as alone,
       date '0001-01-01' as holds_from, date '9999-12-31' as holds_until
from plain p
left join variant v on v.authority = p.authority and v.council_id = p.council_id
union all
select authority, load_no, council_id, date_of_birth, case when place = 1 then council_id else council_id || '~' || cast(place as text) end,
       settled_birth, earlier_birth is null and later_birth is null,
       case when earlier_birth is null then date '0001-01-01' else date_of_birth end, coalesce(later_birth, date '9999-12-31')
from born
union all
select authority, load_no, council_id, null, case when place = 1 then council_id else council_id || '~' || cast(place as text) end,
       settled_birth, true, date '0001-01-01', date '9999-12-31'
from unborn
where choice = 1
