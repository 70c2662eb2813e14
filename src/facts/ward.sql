-- one row per ward of the council that its newest boundaries draw; wards where no postcode of the council lies are those of others
with
told as (
  select w.authority, w.code, w.geometry,
         row_number() over (partition by w.authority, w.code order by l.knowledge desc, w.row_no desc) as place
  from wards_ward w
  join load_in_force l on l.authority = w.authority and l.load_no = w.load_no
  where w.code is not null and w.geometry is not null
),
own as (
  select distinct authority, ward_code, ward from postcode where is_own and ward_code is not null
)
select t.authority, t.code, o.ward as name, t.geometry
from told t
join own o on o.authority = t.authority and o.ward_code = t.code
where t.place = 1
