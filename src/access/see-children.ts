import type { Day } from '../domain/day.js'
import { childKey, logAccess } from '../register/access-log.js'
import { isEnded, type Opening } from '../register/break-glass.js'
import type { Register } from '../register/register.js'
import type { User } from '../register/users.js'
import { purposeOf } from './purposes.js'
import { isWithinReach, type Working } from './reach.js'
import { mayDo, reachOf } from './rights.js'
import { faultOfWords, plainWords } from './words.js'

/** Who asks for which children, through what, and why. */
export interface ChildRequest {
  /** Null when nobody is signed in. Without a worker's number or teams, nothing is their own or their teams'. */
  readonly reader: (Pick<User, 'id' | 'name' | 'role'> & Partial<Pick<User, 'worker' | 'teams'>>) | null
  /** The page or command asked: `/indicators/:id/children`. */
  readonly route: string
  readonly indicator: string | null
  readonly authority: string | null
  readonly asAt: Day | null
  readonly knownAt: string | null
  /** Id of a purpose, and the reader's own words. */
  readonly purpose: string
  readonly words: string
  readonly at: string
  /** A child opened out of reach; left out for none. */
  readonly opening?: Opening
}

/** Why children were not shown. */
export type Refusal = 'not signed in' | 'role' | 'no purpose' | 'no words' | 'too many words' | 'out of reach'

/** The rows within the reader's reach and how many children were not, or why there are none; either way it is in the access log. */
export type Seen<Row> = { readonly rows: readonly Row[]; readonly outOfReach: number } | { readonly refused: Refusal }

/** What holds details of children, or why it is not shown; either way it is in the access log. */
export type SeenWhole<Shown> = { readonly shown: Shown } | { readonly refused: Refusal }

/** A row about a child, by the council's own id, with who works with the child on the day; null or left out when not known. */
export interface ChildRow {
  readonly child: string
  readonly worker?: string | null
  readonly team?: string | null
}

/** For rows of which it was settled before, by more than who works with the child, that the reader may see them. */
export const SETTLED = 'settled'

/**
 * The one gate through which rows about children leave. Decides, reads, leaves out what is out of reach, writes the
 * access log, and only then gives the rows; a refusal is logged too, and nothing is read for it.
 */
export async function seeChildren<Row extends ChildRow>(
  register: Register,
  request: ChildRequest,
  read: () => Promise<readonly Row[]>,
  reachOf: (row: Row) => readonly Working[] | typeof SETTLED = ({ worker = null, team = null }) => [{ worker, team }]
): Promise<Seen<Row>> {
  const refused = await refuse(register, request)
  if (refused) return { refused }
  const all = await read()
  const opened = { ...request, opening: await stillOpen(register, request) }
  const rows = all.filter(row => isShown(opened, row.child, reachOf(row)))
  const seen = idsOf(rows)
  const outOfReach = idsOf(all).length - seen.length
  const nothing = rows.length === 0 && outOfReach > 0
  await log(register, request, nothing ? { seen, refused: 'out of reach' } : { seen, refused: null })
  return { rows, outOfReach }
}

/**
 * The same gate for what is no list of rows, such as a file: `read` gives the ids of the children in it. It goes to those
 * alone whose reach is `all`, for nothing can be left out of it.
 */
export async function seeWhole<Shown>(
  register: Register,
  request: ChildRequest,
  read: () => Promise<{ readonly shown: Shown; readonly children: readonly string[] }>
): Promise<SeenWhole<Shown>> {
  const refused = (await refuse(register, request)) ?? (await refusePart(register, request))
  if (refused) return { refused }
  const { shown, children } = await read()
  await log(register, request, { seen: [...new Set(children)], refused: null })
  return { shown }
}

/**
 * Says whether anything is held of a child whom somebody is about to open out of reach. What is held does not leave here;
 * a try that found nobody is in the access log, for many of them would tell which ids are in use.
 */
export async function isChildHeld(
  register: Register,
  request: ChildRequest,
  read: () => Promise<ChildRow | null>
): Promise<boolean> {
  const isHeld = (await read()) !== null
  if (!isHeld) await log(register, request, { seen: [], refused: null })
  return isHeld
}

/** Says, before anything is read, why a request will be refused; null when it will not. A refusal is logged. */
export async function refuse(register: Register, request: ChildRequest): Promise<Refusal | null> {
  const refused = refusalOf(request)
  if (refused) await log(register, request, { seen: [], refused })
  return refused
}

async function refusePart(register: Register, request: ChildRequest): Promise<Refusal | null> {
  if (request.reader && reachOf(request.reader.role, 'children') === 'all') return null
  await log(register, request, { seen: [], refused: 'out of reach' })
  return 'out of reach'
}

/** What was opened out of reach, unless its time is over or a reviewer ended it. */
async function stillOpen(register: Register, { opening, at }: ChildRequest): Promise<Opening | null> {
  return opening && at < opening.expires && !(await isEnded(register, opening.id)) ? opening : null
}

function isShown(
  { reader, authority, opening }: Pick<ChildRequest, 'reader' | 'authority'> & { readonly opening: Opening | null },
  child: string,
  working: readonly Working[] | 'settled'
): boolean {
  if (!reader) return false
  if (working === SETTLED || isWithinReach(reader, working)) return true
  return opening !== null && opening.by_id === reader.id && opening.child === childKey(authority ?? '', child)
}

function refusalOf(request: ChildRequest): Refusal | null {
  if (!request.reader) return 'not signed in'
  if (!mayDo(request.reader.role, 'children')) return 'role'
  if (!purposeOf(request.purpose)) return 'no purpose'
  return faultOfWords(request.words)
}

async function log(
  register: Register,
  request: ChildRequest,
  { seen, refused }: { readonly seen: readonly string[]; readonly refused: Refusal | null }
): Promise<void> {
  await logAccess(register, {
    at: request.at,
    user_id: request.reader?.id ?? null,
    user_name: request.reader?.name ?? null,
    route: request.route,
    indicator: request.indicator,
    authority: request.authority,
    as_at: request.asAt,
    known_at: request.knownAt,
    purpose: purposeOf(request.purpose)?.id ?? null,
    words: plainWords(request.words) || null,
    children: seen.length,
    outcome: refused ? 'refused' : 'allowed',
    refusal: refused,
    seen: seen.map(child => childKey(request.authority ?? '', child))
  })
}

function idsOf(rows: readonly ChildRow[]): string[] {
  return [...new Set(rows.map(row => row.child))]
}
