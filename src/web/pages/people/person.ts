import { findRole } from '../../../access/roles.js'
import { changesOf, findPerson, type ShownChange } from '../../../register/people.js'
import { openSessionsOf } from '../../../register/sessions.js'
import type { AccountChange } from '../../../register/tables/accounts.js'
import type { User } from '../../../register/users.js'
import { momentText } from '../../moment-text.js'
import { type Asked, Refused, type Shown } from '../../page.js'

export type AskedByReader = Asked & { readonly reader: User }

/** One person's account, what may be done with it, and everything that was. */
export interface PersonModel {
  readonly href: string
  readonly name: string
  readonly own: boolean
  readonly disabled: boolean
  readonly local: boolean
  readonly codes: boolean
  /** True when name, email address and role come from the council's own accounts. */
  readonly joined: boolean
  /** What the council's own accounts are called; null when they are not set up. */
  readonly openId: string | null
  readonly done: string | null
  readonly details: readonly { readonly label: string; readonly text: string }[]
  readonly changes: readonly ChangeShown[]
}

interface ChangeShown {
  readonly words: string
  readonly by: string
  readonly at: string
  readonly rows: readonly { readonly label: string; readonly before: string; readonly after: string }[]
}

const CHANGES: Readonly<Record<AccountChange, string>> = {
  added: 'Added',
  changed: 'Changed',
  disabled: 'Disabled',
  enabled: 'Enabled again',
  'password set': 'Temporary password set',
  'password changed': 'Password changed',
  'password taken off': 'Password taken off',
  'codes set up': 'Codes set up',
  'codes taken off': 'Codes taken off',
  'recovery codes made': 'New recovery codes made',
  'recovery code used': 'Recovery code used',
  'signed out everywhere': 'Signed out everywhere',
  joined: 'Joined to the council’s account',
  'taken from groups': 'Brought up to date from the council’s account'
}

const DONE: Readonly<Record<string, string>> = {
  saved: 'Saved. It holds from their next request on.',
  disabled: 'Disabled, and signed out everywhere.',
  enabled: 'Enabled. They can sign in again.',
  'codes-off': 'Codes are taken off. They can set them up again themselves.',
  'signed-out': 'Signed out everywhere.',
  'password-off': 'The password is taken off. They sign in with the council’s account from now on.'
}

/** Shows a person's account. */
export async function person(asked: AskedByReader): Promise<Shown> {
  const { application, reader, ways, query } = asked
  const user = await wantedPerson(asked)
  const changes = await changesOf(application.register, user.id)
  const sessions = await openSessionsOf(application.register, user.id, application.now())
  const last = sessions[0]
  const model: PersonModel = {
    href: `/people/${user.id}`,
    name: user.name,
    own: user.id === reader.id,
    disabled: user.disabled !== null,
    local: user.local,
    codes: user.codes,
    joined: user.subject !== null,
    openId: ways.openId?.name ?? null,
    done: DONE[query.done ?? ''] ?? null,
    details: [
      ...detailsOf(user),
      { label: 'Signs in with', text: waysOf(user, ways.openId?.name) },
      {
        label: 'Signed in now',
        text: last
          ? `${sessions.length === 1 ? 'Once' : `${sessions.length} times`}, last used ${momentText(last.last_seen)}`
          : 'No'
      }
    ],
    changes: changes.map((change, index) => changeShown(change, changes[index + 1] ?? null))
  }
  return { title: user.name, model, template: 'person.njk' }
}

/** The person that an address names. @throws Refused when there is none */
export async function wantedPerson({ application, params }: Asked): Promise<User> {
  const user = await findPerson(application.register, params.id ?? '')
  if (!user) throw new Refused(404, 'There is no person of this address. Find them in the list of people.')
  return user
}

/** What an administrator says of a person, by its label. */
export function detailsOf(
  user: Pick<User, 'name' | 'email' | 'role' | 'post' | 'worker' | 'teams'>
): { readonly label: string; readonly text: string }[] {
  return [
    { label: 'Name', text: user.name },
    { label: 'Email address', text: user.email },
    { label: 'Role', text: findRole(user.role)?.label ?? 'None' },
    { label: 'Post', text: user.post ?? 'Not recorded' },
    { label: 'Worker number', text: user.worker ?? 'Not recorded' },
    { label: 'Teams', text: user.teams.join(', ') || 'None' }
  ]
}

function waysOf({ local, codes, must_change, subject }: User, openId = 'council account'): string {
  const password = must_change ? 'A temporary password' : 'A password'
  const ways = [
    ...(subject === null && local ? [] : [`The ${openId}`]),
    ...(local ? [codes ? `${password} and a code` : password] : [])
  ]
  return ways.join(' or ')
}

function changeShown(change: ShownChange, earlier: ShownChange | null): ChangeShown {
  const before = earlier && detailsOf(earlier)
  const rows = detailsOf(change).map(({ label, text }, index) => ({
    label,
    before: before?.[index]?.text ?? '',
    after: text
  }))
  return {
    words: CHANGES[change.change],
    by: change.by_name,
    at: momentText(change.at),
    rows: before ? rows.filter(row => row.before !== row.after) : []
  }
}
