-- one row per child and day they were referred; referrals of one child on one day are one
with
reported as (
  select authority, load_no, row_no, person_id as council_id, cast(null as date) as born, referral_date, referral_source_code as referral_source,
         referral_nfa, cin_primary_need_code as primary_need, close_date as closed, close_reason as closure_reason, true as tells_closure
  from ssd_cin_episodes
  union all
  select authority, load_no, row_no, child_id, date_of_birth, date_of_referral, referral_source, referral_nfa, null, null, null, false
  from annex_a_referrals
),
-- rank is text that is less the newer a row is: stood before a value, the least of a group is the newest recorded, and is cut off again
told as (
  select r.*, i.child_id,
         lpad(cast(1000000 - l.knowledge as text), 7, '0') || lpad(cast(100000000 - r.row_no as text), 9, '0') as rank
  from reported r
  join load_in_force l on l.authority = r.authority and l.load_no = r.load_no and r.referral_date < l.told_until
  join child_identity i on i.authority = r.authority and i.load_no = r.load_no and i.council_id = r.council_id
    and (i.alone or i.reported_birth = r.born or (r.born is null and i.holds_from <= r.referral_date and r.referral_date < i.holds_until))
  where r.referral_date is not null
)
select authority, child_id, child_id || ':' || cast(referral_date as text) as referral_id, referral_date,
       substring(min(rank || referral_source), 17) as referral_source,
       substring(min(rank || referral_nfa), 17) as referral_nfa,
       substring(min(rank || primary_need), 17) as primary_need,
       cast(nullif(substring(min(case when tells_closure then rank || coalesce(cast(closed as text), '') end), 17), '') as date) as closed,
       nullif(substring(min(case when tells_closure then rank || coalesce(closure_reason, '') end), 17), '') as closure_reason
from told
group by authority, child_id, referral_date
