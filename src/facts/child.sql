-- one row per child: what is now known of them, the newest recorded value of each thing
with
-- rank is text that is less the newer a row is: stood before a value, the least of a group is the newest recorded, and is cut off again
told as (
  select i.authority, i.child_id, i.council_id, i.date_of_birth, r.sex, r.ethnicity, r.disability,
         lpad(cast(1000000 - l.knowledge as text), 7, '0') || lpad(cast(100000000 - r.row_no as text), 9, '0') as rank
  from child_identity i
  join reported_child r on r.authority = i.authority and r.load_no = i.load_no and r.council_id = i.council_id
    and r.date_of_birth is not distinct from i.reported_birth
  join load_in_force l on l.authority = i.authority and l.load_no = i.load_no
)
select authority, child_id, min(council_id) as council_id, min(date_of_birth) as date_of_birth, substring(min(rank || sex), 17) as sex,
       substring(min(rank || ethnicity), 17) as ethnicity, substring(min(rank || disability), 17) as disability
from told
group by authority, child_id
