-- one row per child and decision that they should be placed for adoption, with what followed
with
reported as (
  select authority, load_no, row_no, child as council_id, dob as born, date_placed as decided, cast(null as date) as placement_order,
         cast(null as date) as matched, cast(null as date) as placed, cast(null as date) as foster_carer_placed, cast(null as date) as ordered,
         date_placed_ceased as reversed, reason_placed_ceased as reversed_reason, cast(null as text) as by_foster_carer,
         cast(null as date) as entered_care
  from ssda903_placed_adoption
  union all
  select authority, load_no, row_no, child, dob, date_int, null, date_match, null, null, null, null, null,
         case when foster_care = '1' then 'Y' when foster_care = '0' then 'N' end, null
  from ssda903_ad1
  union all
  select authority, load_no, row_no, person_id, null, adm_decision_date, placement_order_date, matched_date, placed_for_adoption_date,
         placed_foster_carer_date, case when lower(permanence_order_type) like '%adoption%' then permanence_order_date end,
         decision_reversed_date, decision_reversed_reason, adopted_by_carer_flag, null
  from ssd_permanence
  union all
  select authority, load_no, row_no, child_id, date_of_birth, decision_date, placement_order_date, matched_date, placed_date, null,
         adoption_order_date, decision_reversed_date, decision_reversed_reason, null, entered_care_date
  from annex_a_adoption
),
-- rank is text that is less the newer a row is: stood before a value, the least of a group is the newest recorded, and is cut off again
told as (
  select r.*, i.child_id,
         lpad(cast(1000000 - l.knowledge as text), 7, '0') || lpad(cast(100000000 - r.row_no as text), 9, '0') as rank
  from reported r
  join load_in_force l on l.authority = r.authority and l.load_no = r.load_no and r.decided < l.told_until
  join child_identity i on i.authority = r.authority and i.load_no = r.load_no and i.council_id = r.council_id
    and (i.alone or i.reported_birth = r.born or (r.born is null and i.holds_from <= r.decided and r.decided < i.holds_until))
  where r.decided is not null
),
decision as (
  select authority, child_id, decided,
         cast(substring(min(rank || cast(placement_order as text)), 17) as date) as placement_order,
         cast(substring(min(rank || cast(matched as text)), 17) as date) as matched,
         cast(substring(min(rank || cast(placed as text)), 17) as date) as placed,
         cast(substring(min(rank || cast(foster_carer_placed as text)), 17) as date) as foster_carer_placed,
         cast(substring(min(rank || cast(ordered as text)), 17) as date) as ordered,
         cast(substring(min(rank || cast(reversed as text)), 17) as date) as reversed,
         substring(min(rank || reversed_reason), 17) as reversed_reason,
         substring(min(rank || by_foster_carer), 17) as by_foster_carer,
         cast(substring(min(rank || cast(entered_care as text)), 17) as date) as entered_care,
         coalesce(lead(decided) over (partition by authority, child_id order by decided), date '9999-12-31') as next_decided
  from told
  group by authority, child_id, decided
),
in_care as (
  select d.authority, d.child_id, d.decided, d.next_decided, p.period_id, p.started, p.ended, p.end_reason,
         row_number() over (partition by d.authority, d.child_id, d.decided order by p.started desc) as place
  from decision d
  join period_of_care p on p.authority = d.authority and p.child_id = d.child_id and p.started <= d.decided
    and (p.ended is null or p.ended >= d.decided) and not p.short_break_only
),
-- what the episodes tell: each decision has what followed it up to the next
lived as (
  select c.authority, c.child_id, c.decided, c.period_id, c.started as entered_care,
         case when c.end_reason in ('E11', 'E12') and c.ended < c.next_decided then c.ended end as ordered,
         min(case when e.placement_type in ('A3', 'A4', 'A5', 'A6') and e.started >= c.decided then e.started end) as placed,
         coalesce(min(case when e.legal_status in ('D1', 'E1') and e.started >= c.decided then e.started end),
                  min(case when e.legal_status in ('D1', 'E1') then e.started end)) as placement_order
  from in_care c
  join care_run r on r.authority = c.authority and r.period_id = c.period_id
  left join episode e on e.authority = r.authority and e.child_id = r.child_id and e.started = r.started and e.started < c.next_decided
  where c.place = 1
  group by c.authority, c.child_id, c.decided, c.next_decided, c.period_id, c.started, c.ended, c.end_reason
),
placed_with as (
  select v.authority, v.child_id, v.decided, max(a.started) as started
  from lived v
  join placement a on a.authority = v.authority and a.period_id = v.period_id and a.adoptive and a.started <= v.placed
  group by v.authority, v.child_id, v.decided
)
select d.authority, d.child_id, d.decided, coalesce(d.entered_care, v.entered_care) as entered_care,
       coalesce(d.placement_order, v.placement_order) as placement_order, d.matched, coalesce(d.placed, v.placed) as placed,
       coalesce(d.foster_carer_placed, case when d.by_foster_carer = 'Y' and w.started < v.placed then w.started end) as foster_carer_placed,
       coalesce(d.ordered, v.ordered) as ordered, d.reversed, d.reversed_reason, d.by_foster_carer
from decision d
left join lived v on v.authority = d.authority and v.child_id = d.child_id and v.decided = d.decided
left join placed_with w on w.authority = d.authority and w.child_id = d.child_id and w.decided = d.decided
