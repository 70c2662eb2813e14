-- one row per episode of care as each load reports it; partial rows are the earlier changes that a source tells only the days of
with
ssd_status as (
  -- a day as text is ten characters: stood before the status, the greatest is the one begun last, and the day is cut off again
  select e.authority, e.load_no, e.row_no, substring(max(cast(s.legal_status_start_date as text) || s.legal_status), 11) as legal_status
  from ssd_cla_episodes e
  join ssd_legal_status s on s.authority = e.authority and s.load_no = e.load_no and s.person_id = e.person_id
    and s.legal_status_start_date <= e.cla_episode_start_date
    and (s.legal_status_end_date is null or s.legal_status_end_date > e.cla_episode_start_date)
  group by e.authority, e.load_no, e.row_no
),
ssd_placed as (
  select authority, load_no, cla_placement_id, min(row_no) as row_no
  from ssd_cla_placement
  where cla_placement_id is not null
  group by authority, load_no, cla_placement_id
),
annex_a_since as (
  select c.*, greatest(date_started_to_be_looked_after, coalesce(legal_status_start_date, date_started_to_be_looked_after)) as status_since,
         greatest(date_started_to_be_looked_after, coalesce(placement_start_date, date_started_to_be_looked_after)) as placed_since
  from annex_a_children_in_care c
  where date_started_to_be_looked_after is not null
),
annex_a_change as (
  select authority, load_no, row_no, date_started_to_be_looked_after as day from annex_a_since
  union
  select authority, load_no, row_no, status_since from annex_a_since
  union
  select authority, load_no, row_no, placed_since from annex_a_since
),
annex_a_episode as (
  select s.*, c.day, c.day >= s.status_since as in_status, c.day >= s.placed_since as in_place,
         c.day >= s.status_since and c.day >= s.placed_since as latest,
         case
           when c.day = s.date_started_to_be_looked_after then 'S'
           when c.day = s.status_since and c.day = s.placed_since then 'B'
           when c.day = s.placed_since then 'P'
           else 'L'
         end as start_reason
  from annex_a_since s
  join annex_a_change c on c.authority = s.authority and c.load_no = s.load_no and c.row_no = s.row_no
),
reported as (
  select authority, load_no, row_no, child as council_id, cast(null as date) as born, decom as started, dec as ended, rne as start_reason,
         ls as legal_status, cin as cin_need, place as placement_type, place_provider as placement_provider,
         reason_place_change as placement_change_reason, rec as end_reason, home_post as home_postcode,
         pl_post as placement_postcode, urn, cast(null as double precision) as distance_miles, cast(null as text) as in_out, false as partial
  from ssda903_episodes
  union all
  select e.authority, e.load_no, e.row_no, e.person_id, null, e.cla_episode_start_date, e.cla_episode_ceased_date,
         e.cla_episode_start_reason, s.legal_status, e.cla_primary_need_code, p.cla_placement_type, p.cla_placement_provider,
         case when p.cla_placement_end_date = e.cla_episode_ceased_date then p.cla_placement_change_reason end,
         e.cla_episode_ceased_reason, null, p.cla_placement_postcode, p.cla_placement_urn, p.cla_placement_distance, null, false
  from ssd_cla_episodes e
  left join ssd_status s on s.authority = e.authority and s.load_no = e.load_no and s.row_no = e.row_no
  left join ssd_placed f on f.authority = e.authority and f.load_no = e.load_no and f.cla_placement_id = e.cla_placement_id
  left join ssd_cla_placement p on p.authority = f.authority and p.load_no = f.load_no and p.row_no = f.row_no
  union all
  select authority, load_no, row_no, child_id, date_of_birth, day, case when latest then date_ceased_to_be_looked_after end, start_reason,
         case when in_status then legal_status end, category_of_need, case when in_place then placement_type end,
         case when in_place then placement_provider end, null, case when latest then reason_ceased_to_be_looked_after else 'X1' end, null,
         case when in_place then placement_postcode end, case when in_place then urn end, null,
         case when in_place then placement_location end, not latest
  from annex_a_episode
)
select r.authority, i.child_id, r.load_no, r.row_no, r.started, r.ended, r.start_reason, r.legal_status, r.cin_need, r.placement_type,
       r.placement_provider, r.placement_change_reason, r.end_reason, r.home_postcode, r.placement_postcode, r.urn, r.distance_miles,
       r.in_out, r.partial
from reported r
join load_in_force l on l.authority = r.authority and l.load_no = r.load_no and r.started < l.told_until
join child_identity i on i.authority = r.authority and i.load_no = r.load_no and i.council_id = r.council_id
  and (i.alone or i.reported_birth = r.born or (r.born is null and i.holds_from <= r.started and r.started < i.holds_until))
where r.started is not null
