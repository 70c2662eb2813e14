-- one row per child and time at one home, by its ward; placements of the council are no home, and while a child is looked after it is the home they came from; ended null = still so
with
told as (
  select a.authority, i.child_id, a.address_start_date as started, a.address_end_date as ended, a.address_postcode,
         row_number() over (partition by a.authority, i.child_id, a.address_start_date
                            order by l.knowledge desc, a.row_no desc) as place
  from ssd_address a
  join load_in_force l on l.authority = a.authority and l.load_no = a.load_no and a.address_start_date < l.told_until
  join child_identity i on i.authority = a.authority and i.load_no = a.load_no and i.council_id = a.person_id
    and (i.alone or (i.holds_from <= a.address_start_date and a.address_start_date < i.holds_until))
  where a.address_start_date is not null and (a.address_type is null or upper(a.address_type) not like '%PLACEMENT%')
),
in_order as (
  select authority, child_id, started, ended, address_postcode,
         lead(started) over (partition by authority, child_id order by started) as next_started
  from told
  where place = 1
),
lived as (
  select o.authority, o.child_id, o.started, least(o.ended, o.next_started) as ended, p.ward
  from in_order o
  left join postcode p on p.authority = o.authority and p.postcode = replace(upper(o.address_postcode), ' ', '')
),
-- the times before, between and after those of being looked after; from null = from birth on
not_in_care as (
  select authority, child_id, ended as since, until
  from (
    select authority, child_id, ended, lead(started) over (partition by authority, child_id order by started) as until
    from looked_after
  ) period
  where ended is not null
  union all
  select authority, child_id, null, min(started) from looked_after group by authority, child_id
),
home as (
  select l.authority, l.child_id, greatest(l.started, n.since) as started, least(l.ended, n.until) as ended, l.ward
  from lived l
  left join not_in_care n on n.authority = l.authority and n.child_id = l.child_id
  union all
  select c.authority, c.child_id, c.started, c.ended, l.ward
  from looked_after c
  join lived l on l.authority = c.authority and l.child_id = c.child_id
    and l.started < c.started and (l.ended is null or l.ended >= c.started)
)
select authority, child_id, started, ended, ward
from home
where ended is null or started < ended
