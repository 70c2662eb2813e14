-- one row per child and time missing (M) or away without authorisation (A); returned_at null = not known to have returned
with
reported as (
  select authority, load_no, row_no, child as council_id, dob as born, missing as absence_type, mis_start as missing_from, mis_end as returned_at
  from ssda903_missing
  union all
  select authority, load_no, row_no, person_id, null, missing_episode_type, missing_episode_start_date, missing_episode_end_date
  from ssd_missing
),
told as (
  select r.authority, i.child_id, r.absence_type, r.missing_from, r.returned_at,
         row_number() over (partition by r.authority, i.child_id, r.absence_type, r.missing_from
                            order by l.knowledge desc, r.row_no desc) as place
  from reported r
  join load_in_force l on l.authority = r.authority and l.load_no = r.load_no and r.missing_from < l.told_until
  join child_identity i on i.authority = r.authority and i.load_no = r.load_no and i.council_id = r.council_id
    and (i.alone or i.reported_birth = r.born or (r.born is null and i.holds_from <= r.missing_from and r.missing_from < i.holds_until))
  where r.missing_from is not null
)
select t.authority, t.child_id, t.absence_type, t.missing_from, t.returned_at,
       -- a child who goes on the very day that care ends went from care
       exists (select 1 from period_of_care p
               where p.authority = t.authority and p.child_id = t.child_id and p.started <= t.missing_from
                 and (p.ended is null or p.ended >= t.missing_from)) as from_care
from told t
where t.place = 1
