-- one row per practice audit of a child that is graded, as the newest writing-out tells it; moderated_grade null = not moderated
with
told as (
  select a.authority, i.child_id, a.audit_id, a.programme, a.completed, a.scale, a.grade, a.moderated_grade, a.moderated,
         row_number() over (partition by a.authority, a.audit_id order by l.knowledge desc, a.row_no desc) as place
  from practice_audit a
  join load_in_force l on l.authority = a.authority and l.load_no = a.load_no and a.completed < l.told_until
  join child_identity i on i.authority = a.authority and i.load_no = a.load_no and i.council_id = a.child_id
  where a.audit_id is not null and a.completed is not null
)
select authority, child_id, audit_id, programme, completed, scale, grade, moderated_grade, moderated
from told
where place = 1
