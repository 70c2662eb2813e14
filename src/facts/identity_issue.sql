-- one row per child taken to share another's id, and per date of birth since corrected: the first record that tells of it, never what it holds
with
told as (
  select i.authority, i.council_id, i.child_id, i.reported_birth, i.date_of_birth, r.load_no, r.reported_in, r.row_no
  from child_identity i
  join reported_child r on r.authority = i.authority and r.load_no = i.load_no and r.council_id = i.council_id
    and r.date_of_birth = i.reported_birth
),
found as (
  select authority, 'id_used_again' as kind, load_no, reported_in, row_no,
         row_number() over (partition by authority, child_id order by load_no, reported_in, row_no) as place
  from told
  where child_id <> council_id
  union all
  select authority, 'date_of_birth_corrected', load_no, reported_in, row_no,
         row_number() over (partition by authority, council_id, reported_birth order by load_no, reported_in, row_no)
  from told
  where reported_birth <> date_of_birth
)
select authority, kind, load_no, reported_in, row_no
from found
where place = 1
