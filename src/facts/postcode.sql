-- one row per authority and postcode of its newest postcode directory, written without spaces; its ward by name where boundaries name it; is_own null = its district is not known
with
told as (
  select p.authority, replace(upper(p.pcd), ' ', '') as postcode, cast(p.oseast1m as double precision) as east,
         cast(p.osnrth1m as double precision) as north, p.ward as ward_code,
         case when p.laua is not null then p.laua = c.gss_code or coalesce(p.county = c.gss_code, false) end as is_own,
         row_number() over (partition by p.authority, replace(upper(p.pcd), ' ', '') order by l.knowledge desc, p.row_no) as place
  from postcodes_postcode p
  join load_in_force l on l.authority = p.authority and l.load_no = p.load_no
  left join council c on c.authority = p.authority
  where p.pcd is not null
),
own_ward as (
  select distinct authority, ward_code from told where place = 1 and is_own and ward_code is not null
),
-- two wards of one name are told apart by their codes
called as (
  select o.authority, o.ward_code,
         case
           when w.name is null then o.ward_code
           when count(*) over (partition by o.authority, w.name) = 1 then w.name
           else w.name || ' (' || o.ward_code || ')'
         end as ward
  from own_ward o
  left join ward w on w.authority = o.authority and w.code = o.ward_code
)
select t.authority, t.postcode, t.east, t.north, t.ward_code, t.is_own,
       case when t.is_own then c.ward when not t.is_own then 'Outside the area' end as ward
from told t
left join called c on c.authority = t.authority and c.ward_code = t.ward_code
where t.place = 1
