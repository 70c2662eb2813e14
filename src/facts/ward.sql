-- one row per ward that the newest boundaries draw, those of other councils among them
with
told as (
  select w.authority, w.code, w.name, w.geometry,
         row_number() over (partition by w.authority, w.code order by l.knowledge desc, w.row_no desc) as place
  from wards_ward w
  join load_in_force l on l.authority = w.authority and l.load_no = w.load_no
  where w.code is not null and w.name is not null and w.geometry is not null
)
select authority, code, name, geometry
from told
where place = 1
