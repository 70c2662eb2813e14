-- one row per young person and birthday from their 17th, as they were found to be around it; observed is the day of the return or extract
with
reported as (
  select authority, load_no, row_no, child as council_id, dob as born, in_touch, activ as activity,
         nullif(substring(accom, 1, 1), '0') as accommodation,
         case when accom like '%1' then 'SUITABLE' when accom like '%2' then 'UNSUITABLE' end as accommodation_suitable,
         cast(null as text) as eligibility
  from ssda903_oc3
  union all
  select authority, load_no, row_no, person_id, null, care_leaver_in_touch, care_leaver_activity, care_leaver_accommodation,
         care_leaver_accom_suitable, care_leaver_eligibility
  from ssd_care_leavers
  union all
  select authority, load_no, row_no, child_id, date_of_birth, in_touch, activity, accommodation, accommodation_suitable, eligibility
  from annex_a_care_leavers
),
aged as (
  select r.authority, i.child_id, r.in_touch, r.activity, r.accommodation, r.accommodation_suitable, r.eligibility, l.last_day as observed,
         i.date_of_birth, l.knowledge, l.whole_year, r.row_no,
         extract(year from age(l.last_day, i.date_of_birth)) as birthday_age
  from reported r
  join load_in_force l on l.authority = r.authority and l.load_no = r.load_no
  join child_identity i on i.authority = r.authority and i.load_no = r.load_no and i.council_id = r.council_id
    and (i.alone or i.reported_birth = r.born or (r.born is null and i.holds_from <= l.last_day and l.last_day < i.holds_until))
  where i.date_of_birth is not null
),
told as (
  select a.*,
         row_number() over (partition by authority, child_id, birthday_age
                            order by case when whole_year then 0 else 1 end, knowledge desc, row_no desc) as place
  from aged a
  where birthday_age between 17 and 25
)
select authority, child_id, cast(birthday_age as integer) as birthday_age,
       cast(date_of_birth + birthday_age * interval '1 year' as date)
         + case when extract(day from date_of_birth) = 29 and extract(day from date_of_birth + birthday_age * interval '1 year') = 28
                then 1 else 0 end as birthday,
       observed, eligibility, in_touch, activity, accommodation, accommodation_suitable
from told
where place = 1
