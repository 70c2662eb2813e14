import { sql } from '../../lake/sql.js'

/** For a `with`: one row per child and adoption order, with the last decision before it; `adopted`. */
export const adopted = sql`adopted as (
      select a.authority, a.child_id, cast(a.ordered as text) as event, a.ordered, a.entered_care, a.placement_order, a.matched,
             a.placed, coalesce(a.foster_carer_placed, a.placed) as moved_in
      from adoption a
      where not exists (select 1 from adoption later
                        where later.authority = a.authority and later.child_id = a.child_id
                          and later.ordered = a.ordered and later.decided > a.decided)
    )`
