import { findRole, ROLES } from '../../../access/roles.js'
import { listPeople } from '../../../register/people.js'
import type { User } from '../../../register/users.js'
import { type Asked, page, type Shown } from '../../page.js'
import { ACTION_ROUTES } from './actions.js'
import { FORM_ROUTES } from './form.js'
import { person } from './person.js'

const PAGE = 50

/** The people with an account, as a list that is searched. */
export interface PeopleModel {
  readonly words: string
  readonly roles: readonly { readonly value: string; readonly text: string; readonly selected: boolean }[]
  readonly states: readonly { readonly value: string; readonly text: string; readonly selected: boolean }[]
  readonly filtered: boolean
  readonly inAll: number
  readonly from: number
  readonly to: number
  readonly before: string | null
  readonly after: string | null
  readonly rows: readonly {
    readonly href: string
    readonly name: string
    readonly email: string
    readonly role: string
    readonly post: string
    readonly teams: string
    readonly disabled: boolean
    readonly codes: boolean
  }[]
}

export default page({
  navigation: { text: 'People', href: '/people', order: 8 },
  routes: [
    { method: 'GET', path: '/people', for: 'accounts', answer: people },
    ...FORM_ROUTES,
    { method: 'GET', path: '/people/:id', for: 'accounts', answer: person },
    ...ACTION_ROUTES
  ]
})

async function people({ application, query }: Asked): Promise<Shown> {
  const { words = '', role = '', state = '' } = query
  const start = Math.max(0, Math.floor(Number(query.from) || 1) - 1)
  const { people: found, inAll } = await listPeople(application.register, {
    words: words.replace(/\p{Cc}/gu, ' '),
    ...(findRole(role) && { role }),
    ...((state === 'in use' || state === 'disabled') && { state }),
    limit: PAGE,
    offset: start
  })
  const place = (from: number): string => `/people?${new URLSearchParams({ words, role, state, from: String(from) })}`
  const model: PeopleModel = {
    words,
    roles: [{ id: '', label: 'Every role' }, ...ROLES].map(({ id, label }) => choice(id, label, role)),
    states: [
      choice('', 'In use or disabled', state),
      choice('in use', 'In use', state),
      choice('disabled', 'Disabled', state)
    ],
    filtered: [words, role, state].some(Boolean),
    inAll,
    from: start + 1,
    to: start + found.length,
    before: start > 0 ? place(Math.max(1, start + 1 - PAGE)) : null,
    after: start + found.length < inAll ? place(start + 1 + PAGE) : null,
    rows: found.map(rowOf)
  }
  return { title: 'People', model }
}

function rowOf({ id, name, email, role, post, teams, disabled, codes }: User): PeopleModel['rows'][number] {
  return {
    href: `/people/${id}`,
    name,
    email,
    role: findRole(role)?.label ?? 'None',
    post: post ?? '',
    teams: teams.join(', '),
    disabled: disabled !== null,
    codes
  }
}

function choice(value: string, text: string, chosen: string) {
  return { value, text, selected: value === chosen }
}
