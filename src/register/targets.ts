import { sql } from 'kysely'
import type { Day } from '../domain/day.js'
import { decide } from './decide.js'
import type { Register } from './register.js'
import type { TargetTable } from './tables/decisions.js'

/** A target that has a value: one not withdrawn. */
export type Target = TargetTable & { readonly value: number }

/** Somebody else changed or withdrew the target first; nothing was saved. */
export class TargetChanged extends Error {
  override readonly name = 'TargetChanged'
  constructor() {
    super('Somebody else has changed this target since you opened it.')
  }
}

const TAKEN = '23505'

/**
 * Sets a target, changes one when it `replaces` that, or withdraws it when it has no value. Without `replaces` it takes the
 * place of an earlier one of the same indicator, authority and first day.
 * @throws TargetChanged when another replaced the same one first
 */
export async function setTarget(register: Register, target: Omit<TargetTable, 'id'>): Promise<TargetTable> {
  try {
    return await decide(register, 'target', target)
  } catch (error) {
    if ((error as { readonly code?: string }).code === TAKEN) throw new TargetChanged()
    throw error
  }
}

/** Every target of an indicator ever set for an authority, changed or withdrawn, the newest row first. */
export function targetHistory(register: Register, indicator: string, authority: string): Promise<TargetTable[]> {
  return register.db
    .selectFrom('target')
    .selectAll()
    .where('authority', '=', authority)
    .where('indicator', '=', indicator)
    .orderBy('at', 'desc')
    .orderBy('id')
    .execute()
}

/** Those of a history that nothing has replaced, by their first day: of one first day the newest. */
export function standingTargets(history: readonly TargetTable[]): Target[] {
  const replaced = new Set(history.map(({ replaces }) => replaces))
  const newest = history.filter((each, at) => history.findIndex(({ from_day }) => from_day === each.from_day) === at)
  return newest
    .filter((each): each is Target => each.value !== null && !replaced.has(each.id))
    .sort((one, other) => (one.from_day < other.from_day ? -1 : 1))
}

/** The targets that stand for an authority on a day, one per indicator that has one. */
export async function targetsOn(register: Register, authority: string, day: Day): Promise<Target[]> {
  const { rows } = await sql<Target>`
    with newest as (
      select distinct on (indicator, from_day) * from target
      where authority = ${authority} and from_day <= ${day}
      order by indicator, from_day, at desc
    )
    select distinct on (indicator) * from newest
    where value is not null and (to_day is null or to_day >= ${day})
      and not exists (select from target later where later.replaces = newest.id)
    order by indicator, from_day desc`.execute(register.db)
  return rows
}
