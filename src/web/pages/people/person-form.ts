import type { PersonDetails } from '../../../access/accounts.js'
import { findRole } from '../../../access/roles.js'

/** What was filled in about a person, as it was typed. */
export interface PersonTyped {
  readonly name: string
  readonly email: string
  readonly role: string
  readonly post: string
  readonly worker: string
  /** A team a line. */
  readonly teams: string
}

export type PersonFaults = Readonly<Partial<Record<keyof PersonTyped, string>>>

const MOST = { name: 100, email: 200, post: 150, worker: 40, teams: 100 } as const
const MOST_TEAMS = 30

/** A person's details as a form shows them. */
export function typedOf({ teams, post, worker, ...rest }: PersonDetails): PersonTyped {
  return { ...rest, post: post ?? '', worker: worker ?? '', teams: teams.join('\n') }
}

/** What was sent of the form. */
export function typedFrom(form: Readonly<Record<string, string>>): PersonTyped {
  const text = (name: keyof PersonTyped): string => (form[name] ?? '').replace(/[^\P{Cc}\n]+/gu, ' ').trim()
  return {
    name: text('name'),
    email: text('email'),
    role: text('role'),
    post: text('post'),
    worker: text('worker'),
    teams: text('teams')
  }
}

/** Reads the form, or says all that is wrong with it. */
export function readPerson(typed: PersonTyped): PersonDetails | { readonly faults: PersonFaults } {
  const role = findRole(typed.role)
  const teams = [
    ...new Set(
      typed.teams
        .split('\n')
        .map(team => team.trim())
        .filter(Boolean)
    )
  ]
  const faults = faultsOf(typed, teams)
  if (!role || Object.keys(faults).length > 0) return { faults }
  const { name, email, post, worker } = typed
  return { name, email, role: role.id, post: post || null, worker: worker || null, teams }
}

function faultsOf(typed: PersonTyped, teams: readonly string[]): PersonFaults {
  const { name, email, role, post, worker } = typed
  const long = (text: string, field: keyof typeof MOST): boolean => [...text].length > MOST[field]
  const named = {
    name: !name ? 'Enter the person’s name' : long(name, 'name') && `A name has ${MOST.name} letters at most`,
    email: !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)
      ? 'Enter an email address, such as name@council.gov.uk'
      : long(email, 'email') && `An email address has ${MOST.email} letters at most`,
    role: !findRole(role) && 'Choose the person’s role',
    post: long(post, 'post') && `A post has ${MOST.post} letters at most`,
    worker: long(worker, 'worker') && `A worker number has ${MOST.worker} letters at most`,
    teams:
      (teams.length > MOST_TEAMS && `A person is in ${MOST_TEAMS} teams at most`) ||
      (teams.some(team => long(team, 'teams')) && `A team’s name has ${MOST.teams} letters at most`)
  }
  return Object.fromEntries(Object.entries(named).filter(([, fault]) => fault))
}
