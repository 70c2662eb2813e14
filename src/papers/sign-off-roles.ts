import type { RoleId } from '../access/roles.js'
import type { Day } from '../domain/day.js'
import { headingsFor } from './headings-for.js'

/** Of these, one who did not write a paper signs it, whatever body it goes to. */
export const SENIOR: readonly RoleId[] = ['director', 'head-of-service']
/** Bodies in which members decide or scrutinise: their reports are a director’s. */
const OF_MEMBERS = /^(the )?((full )?council|cabinet|executive)$|\bscrutiny\b/i

/** Whose sign-off a report to a body needs: as its pattern asks, else a director’s where members decide or scrutinise. */
export function signOffRoles(authority: string, body: string, day: Day): readonly RoleId[] {
  const asked = headingsFor(authority, body, day).signedBy
  return asked ?? (OF_MEMBERS.test(body.trim()) ? ['director'] : SENIOR)
}
