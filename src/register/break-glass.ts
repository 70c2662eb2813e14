import { sql } from 'kysely'
import { decide } from './decide.js'
import type { Register } from './register.js'
import type { BreakGlassReviewTable, BreakGlassTable } from './tables/access.js'

/** A child opened out of reach, for a few hours. */
export type Opening = BreakGlassTable
export type Review = BreakGlassReviewTable

/** An opening as reviewers list it: the newest review beside it, null when there is none. */
export interface ListedOpening extends Opening {
  readonly outcome: Review['outcome'] | null
  readonly reviewed_by: string | null
  readonly reviewed_at: string | null
}

/** Opens a child; when it returns the opening is durable. */
export function breakGlass(register: Register, opening: Omit<Opening, 'id'>): Promise<Opening> {
  return decide(register, 'break_glass', opening)
}

/** One opening; null when there is none of that id. */
export async function findOpening(register: Register, id: string): Promise<Opening | null> {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) return null
  return (await register.db.selectFrom('break_glass').selectAll().where('id', '=', id).executeTakeFirst()) ?? null
}

/** What a person has open at a moment, the newest first; one that a reviewer ended is not. */
export function openingsOf(register: Register, person: string, at: string): Promise<Opening[]> {
  const openings = register.db.selectFrom('break_glass').selectAll().where('by_id', '=', person)
  const ended = register.db.selectFrom('break_glass_review').select('opening').where('outcome', '=', 'not justified')
  const open = openings.where('at', '<=', at).where('expires', '>', at).where('id', 'not in', ended)
  return open.orderBy('at', 'desc').execute()
}

/** Says whether a reviewer ended an opening by finding it not justified. */
export async function isEnded(register: Register, opening: string): Promise<boolean> {
  const reviews = register.db.selectFrom('break_glass_review').select('id').where('opening', '=', opening)
  return (await reviews.where('outcome', '=', 'not justified').executeTakeFirst()) !== undefined
}

/** Records what a reviewer made of an opening. @throws when it was settled before */
export function reviewOpening(register: Register, review: Omit<Review, 'id'>): Promise<Review> {
  return decide(register, 'break_glass_review', review)
}

/** Every review of an opening, the oldest first. */
export function reviewsOf(register: Register, opening: string): Promise<Review[]> {
  const reviews = register.db.selectFrom('break_glass_review').selectAll().where('opening', '=', opening)
  return reviews.orderBy('at').orderBy('id').execute()
}

/** Openings that no reviewer has settled, the oldest first: they wait longest. */
export function openReviews(register: Register): Promise<ListedOpening[]> {
  return listed(register, sql`where not settled order by glass.at, glass.id`)
}

/** The newest openings that were settled, the newest first. */
export function settledReviews(register: Register, limit: number): Promise<ListedOpening[]> {
  return listed(register, sql`where settled order by glass.at desc, glass.id limit ${limit}`)
}

async function listed(register: Register, which: ReturnType<typeof sql>): Promise<ListedOpening[]> {
  const { rows } = await sql<ListedOpening>`
    select glass.*, review.outcome, review.reviewed_by, review.reviewed_at
    from break_glass glass
    left join lateral (
      select outcome, by_name as reviewed_by, at as reviewed_at
      from break_glass_review
      where opening = glass.id
      order by case outcome when 'asked about' then 1 else 0 end, at desc
      limit 1
    ) review on true
    cross join lateral (select coalesce(review.outcome <> 'asked about', false) as settled) state
    ${which}`.execute(register.db)
  return rows
}
