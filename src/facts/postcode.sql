-- one row per authority and postcode of its newest postcode directory, written without spaces
with
told as (
  select p.authority, replace(upper(p.pcd), ' ', '') as postcode, cast(p.oseast1m as double precision) as east,
         cast(p.osnrth1m as double precision) as north, p.laua,
         row_number() over (partition by p.authority, replace(upper(p.pcd), ' ', '') order by l.knowledge desc, p.row_no) as place
  from postcodes_postcode p
  join load_in_force l on l.authority = p.authority and l.load_no = p.load_no
  where p.pcd is not null
)
select authority, postcode, east, north, laua
from told
where place = 1
