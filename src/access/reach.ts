import type { User } from '../register/users.js'
import { type Reach, reachOf } from './rights.js'

/** One who works with a child on a day: a worker, a team, or a worker in a team; null when not known. */
export interface Working {
  readonly worker: string | null
  readonly team: string | null
}

/** Where a person stands, as far as reach goes; what is left out they have not. */
export type Standing = Pick<User, 'role'> & Partial<Pick<User, 'worker' | 'teams'>>

/** Says whether a child is within a person's reach, given all who work with the child on the day. Nobody known: out of reach of `own` and `teams`. */
export function isWithinReach(person: Standing, working: readonly Working[]): boolean {
  const reach = reachOf(person.role, 'children')
  return reach !== null && working.length > 0 ? reaches(reach, person, working) : reach === 'all'
}

function reaches(reach: Reach, { worker = null, teams = [] }: Standing, working: readonly Working[]): boolean {
  const own = worker !== null && working.some(each => each.worker === worker)
  switch (reach) {
    case 'all':
      return true
    case 'teams':
      return own || working.some(each => each.team !== null && teams.includes(each.team))
    case 'own':
      return own
    case 'safe':
      return false
  }
}
