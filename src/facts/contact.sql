-- one row per child, day and source of contact
with
reported as (
  select authority, load_no, person_id as council_id, cast(null as date) as born, contact_date as received_date, contact_source_code as source_code
  from ssd_contacts
  union all
  select authority, load_no, child_id, date_of_birth, date_of_contact, contact_source from annex_a_contacts
),
told as (
  select r.authority, i.child_id, r.received_date, r.source_code
  from reported r
  join load_in_force l on l.authority = r.authority and l.load_no = r.load_no and r.received_date < l.told_until
  join child_identity i on i.authority = r.authority and i.load_no = r.load_no and i.council_id = r.council_id
    and (i.alone or i.reported_birth = r.born or (r.born is null and i.holds_from <= r.received_date and r.received_date < i.holds_until))
  where r.received_date is not null
)
select distinct authority, child_id, received_date, source_code
from told
