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
boundary as (
  select w.authority, w.code, w.name,
         row_number() over (partition by w.authority, w.code order by l.knowledge desc, w.row_no desc) as place
  from wards_ward w
  join load_in_force l on l.authority = w.authority and l.load_no = w.load_no
  where w.code is not null and w.name is not null
),
own_ward as (
  select distinct authority, ward_code from told where place = 1 and is_own and ward_code is not null
),
-- two wards of one name are told apart by their codes
called as (
  select o.authority, o.ward_code,
         case
           when b.name is null then o.ward_code
           when count(*) over (partition by o.authority, b.name) = 1 then b.name
           else b.name || ' (' || o.ward_code || ')'
         end as ward
  from own_ward o
  left join boundary b on b.authority = o.authority and b.code = o.ward_code and b.place = 1
)
select t.authority, t.postcode, t.east, t.north, t.ward_code, t.is_own,
       case when t.is_own then c.ward when not t.is_own then 'Outside the area' end as ward
from told t
left join called c on c.authority = t.authority and c.ward_code = t.ward_code
where t.place = 1
