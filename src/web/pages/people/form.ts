import { addPerson, changePerson, type PersonDetails } from '../../../access/accounts.js'
import { ROLES } from '../../../access/roles.js'
import { InputError } from '../../../domain/input-error.js'
import { ChangedMeanwhile } from '../../../register/items.js'
import { changesOf, findPerson, teamsInUse } from '../../../register/people.js'
import type { User } from '../../../register/users.js'
import { momentText } from '../../moment-text.js'
import type { Redirected, Route, Shown } from '../../page.js'
import { type AskedByReader, detailsOf, wantedPerson } from './person.js'
import { type PersonFaults, type PersonTyped, readPerson, typedFrom, typedOf } from './person-form.js'

/** Adding a person, and changing what is said of one. */
export const FORM_ROUTES: readonly Route[] = [
  { method: 'GET', path: '/people/new', for: 'accounts', answer: askNew },
  { method: 'POST', path: '/people/new', for: 'accounts', answer: add },
  { method: 'GET', path: '/people/:id/edit', for: 'accounts', answer: askChange },
  { method: 'POST', path: '/people/:id/edit', for: 'accounts', answer: change }
]

const BLANK: PersonTyped = { name: '', email: '', role: '', post: '', worker: '', teams: '' }

/** What somebody else saved while the form was open. */
interface Theirs {
  readonly by: string
  readonly at: string
  readonly rows: readonly { readonly label: string; readonly theirs: string; readonly yours: string }[]
}

interface FormState {
  readonly typed: PersonTyped
  readonly faults?: PersonFaults
  readonly theirs?: Theirs
  /** Null for a new person. */
  readonly user: User | null
  readonly local?: boolean
}

async function askNew(asked: AskedByReader): Promise<Shown> {
  return formShown(asked, { typed: BLANK, user: null })
}

async function add(asked: AskedByReader): Promise<Shown> {
  const { application, reader, form, ways } = asked
  const typed = typedFrom(form)
  const local = !ways.openId || form.way !== 'openid'
  const details = readPerson(typed)
  if ('faults' in details) return formShown(asked, { typed, faults: details.faults, user: null, local })
  try {
    const { user, password } = await addPerson(application.register, details, local, reader, application.now())
    const model = { href: `/people/${user.id}`, name: user.name, email: user.email, password, added: true }
    return { title: `${user.name} is added`, model, template: 'handed.njk' }
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return formShown(asked, { typed, faults: { email: error.message }, user: null, local })
  }
}

async function askChange(asked: AskedByReader): Promise<Shown> {
  const user = await wantedPerson(asked)
  return formShown(asked, { typed: typedOf(user as PersonDetails), user })
}

async function change(asked: AskedByReader): Promise<Shown | Redirected> {
  const { application, reader, form } = asked
  const user = await wantedPerson(asked)
  const typed = { ...typedFrom(form), ...lockedOf(user, reader) }
  const details = readPerson(typed)
  if ('faults' in details) return formShown(asked, { typed, faults: details.faults, user })
  const version = Number(form.version)
  try {
    await changePerson(application.register, { ...user, version }, details, reader, application.now())
    return { redirect: `/people/${user.id}?done=saved` }
  } catch (error) {
    if (error instanceof ChangedMeanwhile)
      return formShown(asked, { typed, user, theirs: await theirsOf(asked, details) })
    if (!(error instanceof InputError)) throw error
    const field = error.message.includes('email') ? 'email' : 'role'
    return formShown(asked, { typed, faults: { [field]: error.message }, user: { ...user, version } })
  }
}

// What comes from the council's own accounts is not changed here; nor does anybody change their own role.
function lockedOf(user: User, reader: User): Partial<PersonTyped> {
  if (user.subject !== null) return { name: user.name, email: user.email, role: user.role }
  return user.id === reader.id ? { role: user.role } : {}
}

async function theirsOf({ application, params }: AskedByReader, yours: PersonDetails): Promise<Theirs> {
  const [latest] = await changesOf(application.register, params.id!)
  const user = (await findPerson(application.register, params.id!))!
  const mine = detailsOf(yours)
  const rows = detailsOf(user).map(({ label, text }, index) => ({ label, theirs: text, yours: mine[index]!.text }))
  return { by: latest!.by_name, at: momentText(latest!.at), rows: rows.filter(row => row.theirs !== row.yours) }
}

async function formShown(
  asked: AskedByReader,
  { typed, faults = {}, theirs, user, local = true }: FormState
): Promise<Shown> {
  const version = theirs ? (await wantedPerson(asked)).version : (user?.version ?? 0)
  const title = user ? `Change ${user.name}` : 'Add a person'
  const wrong = theirs !== undefined || Object.keys(faults).length > 0
  const model = {
    title,
    href: user ? `/people/${user.id}` : '/people',
    action: user ? `/people/${user.id}/edit` : '/people/new',
    version,
    typed,
    faults,
    errors: Object.entries(faults).map(([field, text]) => ({ text, href: `#${field}` })),
    theirs: theirs ?? null,
    roles: ROLES.map(({ id, label }) => ({ value: id, text: label, selected: id === typed.role })),
    locked: user ? Object.keys(lockedOf(user, asked.reader)) : [],
    joined: user !== null && user.subject !== null,
    adding: user === null,
    local,
    openId: asked.ways.openId?.name ?? null,
    teams: await teamsInUse(asked.application.register)
  }
  return { title: wrong ? `Error: ${title}` : title, model, template: 'form.njk', status: wrong ? 422 : 200 }
}
