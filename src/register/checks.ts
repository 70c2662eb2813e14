import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { decide } from './decide.js'
import type { Register } from './register.js'
import type { IssueNoteTable, ReturnCheckTable } from './tables/return-checks.js'

/** One return of one council for one year: what checks are compared within, and notes belong to. */
export type CheckedReturnOf = Pick<ReturnCheckTable, 'return' | 'authority' | 'year'>

/** Keeps that a return was checked, and the hashes of the issues found. */
export async function recordCheck(register: Register, check: Omit<ReturnCheckTable, 'id'>): Promise<void> {
  await register.db
    .insertInto('return_check')
    .values({ id: randomUUID(), ...check })
    .execute()
}

/** The last check of a return; null when it was never checked. */
export async function lastCheck(register: Register, of: CheckedReturnOf): Promise<ReturnCheckTable | null> {
  const query = register.db.selectFrom('return_check').selectAll().orderBy('at', 'desc').limit(1)
  const row = await query
    .where('return', '=', of.return)
    .where('authority', '=', of.authority)
    .where('year', '=', of.year)
    .executeTakeFirst()
  return row ?? null
}

/** Writes a note on an issue; it replaces the one before, and withdraws it when it has no words. */
export function writeNote(register: Register, note: Omit<IssueNoteTable, 'id'>): Promise<IssueNoteTable> {
  return decide(register, 'issue_note', note)
}

/** The notes that stand on a return's issues, one per issue that has one. */
export async function standingNotes(register: Register, of: CheckedReturnOf): Promise<IssueNoteTable[]> {
  const { rows } = await sql<IssueNoteTable>`
    with newest as (
      select distinct on (key) * from issue_note
      where "return" = ${of.return} and authority = ${of.authority} and year = ${of.year}
      order by key, at desc
    )
    select * from newest where words <> ''`.execute(register.db)
  return rows
}
