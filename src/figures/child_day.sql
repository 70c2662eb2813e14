-- one row per child and day of any cohort: what they were on that day, for breakdowns, and who worked with them; null = nothing recorded, or not so on the day
with
wanted as (
  select distinct authority, day, child_id from cohort
),
aged as (
  select w.authority, w.day, w.child_id, c.sex, c.ethnicity, c.disability,
         extract(year from age(w.day, c.date_of_birth)) as years, c.date_of_birth > w.day as unborn
  from wanted w
  left join child c on c.authority = w.authority and c.child_id = w.child_id
),
in_care as (
  select w.authority, w.day, w.child_id, max(e.legal_status) as legal_status, max(e.placement_type) as placement_type,
         max(e.placement_provider) as placement_provider, max(e.cin_need) as need, max(e.home_ward) as ward
  from wanted w
  join episode e on e.authority = w.authority and e.child_id = w.child_id and not e.short_break
    and e.started <= w.day and (e.ended is null or e.ended > w.day)
  group by w.authority, w.day, w.child_id
),
lived as (
  select w.authority, w.day, w.child_id, max(h.ward) as ward
  from wanted w
  join home_ward h on h.authority = w.authority and h.child_id = w.child_id
    and h.started <= w.day and (h.ended is null or h.ended > w.day)
  group by w.authority, w.day, w.child_id
),
on_plan as (
  select w.authority, w.day, w.child_id, max(p.latest_category) as plan_category
  from wanted w
  join child_protection_plan p on p.authority = w.authority and p.child_id = w.child_id
    and p.started <= w.day and (p.ended is null or p.ended > w.day)
  group by w.authority, w.day, w.child_id
),
in_need as (
  select w.authority, w.day, w.child_id, max(n.primary_need) as need
  from wanted w
  join child_in_need n on n.authority = w.authority and n.child_id = w.child_id
    and n.started <= w.day and (n.ended is null or n.ended > w.day)
  group by w.authority, w.day, w.child_id
),
alone as (
  select distinct w.authority, w.day, w.child_id
  from wanted w
  join unaccompanied u on u.authority = w.authority and u.child_id = w.child_id
    and u.started <= w.day and (u.ended is null or u.ended > w.day)
),
-- a social worker comes before a personal adviser, then who began last
choice as (
  select authority, child_id, worker, team, started, ended,
         row_number() over (order by case when role = 'social_worker' then 1 else 0 end, started, worker, team) as choice_no
  from allocation
  where role in ('social_worker', 'personal_adviser')
),
chosen as (
  select w.authority, w.day, w.child_id, max(c.choice_no) as choice_no
  from wanted w
  join choice c on c.authority = w.authority and c.child_id = w.child_id
    and c.started <= w.day and (c.ended is null or c.ended > w.day)
  group by w.authority, w.day, w.child_id
)
select a.authority, a.day, a.child_id,
       case
         when a.unborn then 'unborn'
         when a.years is null then null
         when a.years < 1 then '0'
         when a.years < 5 then '1-4'
         when a.years < 10 then '5-9'
         when a.years < 16 then '10-15'
         when a.years < 18 then '16-17'
         else '18+'
       end as age_band,
       a.sex, a.ethnicity, a.disability, case when u.child_id is null then 'N' else 'Y' end as unaccompanied,
       c.legal_status, c.placement_type, c.placement_provider, p.plan_category, coalesce(c.need, n.need) as need,
       coalesce(c.ward, v.ward) as ward,        t.team, t.worker
from aged a
left join in_care c on c.authority = a.authority and c.day = a.day and c.child_id = a.child_id
left join lived v on v.authority = a.authority and v.day = a.day and v.child_id = a.child_id
left join on_plan p on p.authority = a.authority and p.day = a.day and p.child_id = a.child_id
left join in_need n on n.authority = a.authority and n.day = a.day and n.child_id = a.child_id
left join alone u on u.authority = a.authority and u.day = a.day and u.child_id = a.child_id
left join chosen h on h.authority = a.authority and h.day = a.day and h.child_id = a.child_id
left join choice t on t.choice_no = h.choice_no
