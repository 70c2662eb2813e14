import { logLook } from '../../../access/look-at-log.js'
import { tableFile } from '../../../documents/table-file.js'
import { addDays } from '../../../domain/day.js'
import { dayTyped } from '../../../domain/day-typed.js'
import { openReviews } from '../../../register/break-glass.js'
import { type AccessQuery, findEntries } from '../../../register/find-access.js'
import { findPerson, listPeople } from '../../../register/people.js'
import type { User } from '../../../register/users.js'
import { momentDayBegins } from '../../moment-text.js'
import { type Asked, page, type Sent, type Shown } from '../../page.js'
import { CHILD_ROUTES } from './child.js'
import { type EntryShown, entriesShown, entriesTable } from './entries.js'
import { entry } from './entry.js'
import { type EntriesPage, FILE_TYPES, MOST_IN_FILE, pageOf } from './paging.js'

type AskedByReader = Asked & { readonly reader: User }

/** The access log: search for a child, and the entries by person, by day, or refusals alone. */
export interface AccessLogModel extends EntriesPage {
  readonly toReview: number
  readonly typed: {
    readonly words: string
    readonly from: string
    readonly to: string
    readonly refused: boolean
    readonly user: string
  }
  readonly person: string | null
  /** People whom the words could mean, when they are several or none. */
  readonly people: readonly { readonly name: string; readonly href: string; readonly post: string }[] | null
  readonly fault: string | null
  readonly filtered: boolean
  readonly rows: readonly EntryShown[]
  readonly files: { readonly csv: string; readonly xlsx: string }
}

const PATH = '/access-log'
const MOST_PEOPLE = 20
const NONE = { entries: [], older: null, newest: null }

export default page({
  navigation: { text: 'Access log', href: PATH, order: 7 },
  routes: [
    { method: 'GET', path: PATH, for: 'access-log', answer: log },
    { method: 'GET', path: `${PATH}.csv`, for: 'access-log', answer: asked => file(asked, 'csv') },
    { method: 'GET', path: `${PATH}.xlsx`, for: 'access-log', answer: asked => file(asked, 'xlsx') },
    { method: 'GET', path: `${PATH}/entries/:number`, for: 'access-log', answer: entry },
    ...CHILD_ROUTES
  ]
})

async function log(asked: AskedByReader): Promise<Shown> {
  const { application, query } = asked
  const wish = await wishOf(asked)
  const { entries, older, newest } = wish.fault || wish.people ? NONE : await seen(asked, wish)
  const model: AccessLogModel = {
    toReview: (await openReviews(application.register)).length,
    typed: {
      words: query.words ?? wish.person?.name ?? '',
      from: query.from ?? '',
      to: query.to ?? '',
      refused: query.refused === 'yes',
      user: query.user ?? ''
    },
    person: wish.person?.name ?? null,
    people: wish.people,
    fault: wish.fault,
    filtered: ['words', 'from', 'to', 'refused', 'user'].some(name => query[name]),
    rows: entriesShown(entries, application.indicators),
    files: { csv: fileHref(query, 'csv'), xlsx: fileHref(query, 'xlsx') },
    older,
    newest
  }
  return { title: 'Access log', model, status: wish.fault ? 422 : 200 }
}

async function seen(asked: AskedByReader, wish: Wish): ReturnType<typeof pageOf> {
  await look(asked, wish)
  return pageOf(asked, wish.query)
}

async function file(asked: AskedByReader, format: 'csv' | 'xlsx'): Promise<Sent> {
  const { application } = asked
  const wish = await wishOf(asked)
  await look(asked, wish)
  const found =
    wish.fault || wish.people ? [] : await findEntries(application.register, { ...wish.query, limit: MOST_IN_FILE })
  const note =
    found.length === MOST_IN_FILE
      ? { note: `The newest ${MOST_IN_FILE} entries; narrow the search for older ones.` }
      : {}
  const bytes = await tableFile(
    { sheet: 'Access log', ...entriesTable(found, application.indicators), ...note },
    format
  )
  return { type: FILE_TYPES[format], name: `access-log.${format}`, bytes }
}

interface Wish {
  readonly query: Omit<AccessQuery, 'limit' | 'before'>
  readonly person: Pick<User, 'id' | 'name'> | null
  readonly people: AccessLogModel['people']
  readonly fault: string | null
}

async function wishOf({ application, query }: AskedByReader): Promise<Wish> {
  const from = dayOf(query.from)
  const to = dayOf(query.to)
  const fault = from === null || to === null ? 'Write a day as 31/3/2026' : null
  const { person, people } = await personOf(application.register, query)
  return {
    query: {
      ...(person && { user: person.id }),
      ...(from && { from: momentDayBegins(from) }),
      ...(to && { until: momentDayBegins(addDays(to, 1)) }),
      ...(query.refused === 'yes' && { refused: true })
    },
    person,
    people,
    fault
  }
}

async function personOf(
  register: AskedByReader['application']['register'],
  { user, words = '' }: AskedByReader['query']
): Promise<Pick<Wish, 'person' | 'people'>> {
  const named = user ? await findPerson(register, user) : null
  if (named && (words === '' || words === named.name)) return { person: named, people: null }
  if (words.trim() === '') return { person: null, people: null }
  const { people } = await listPeople(register, {
    words: words.replace(/\p{Cc}/gu, ' '),
    limit: MOST_PEOPLE,
    offset: 0
  })
  if (people.length === 1) return { person: people[0]!, people: null }
  const href = (id: string): string => `${PATH}?${new URLSearchParams({ user: id })}`
  return { person: null, people: people.map(({ id, name, post }) => ({ name, post: post ?? '', href: href(id) })) }
}

async function look({ application, reader, query }: AskedByReader, { person }: Wish): Promise<void> {
  const parts = [
    person && `by ${person.name}`,
    query.from && `from ${query.from}`,
    query.to && `to ${query.to}`,
    query.refused === 'yes' && 'refusals only'
  ].filter(Boolean)
  const words = parts.length > 0 ? `Entries ${parts.join(', ')}` : 'The newest entries'
  await logLook(application.register, { reader, route: PATH, words: words.slice(0, 200), at: application.now() })
}

function dayOf(text = ''): string | null {
  return text.trim() === '' ? '' : dayTyped(text)
}

function fileHref(query: AskedByReader['query'], format: string): string {
  const { before: _, number: __, ...kept } = query
  const text = String(new URLSearchParams(Object.entries(kept).filter(([, value]) => value)))
  return `${PATH}.${format}${text && `?${text}`}`
}
