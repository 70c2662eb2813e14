import type { Day } from '../domain/day.js'
import { logAccess } from '../register/access-log.js'
import type { Register } from '../register/register.js'
import type { User } from '../register/users.js'
import { findPurpose } from './purposes.js'
import { mayDo } from './rights.js'

const FEWEST_LETTERS = 10
const MOST_LETTERS = 500

/** Who asks for which children, through what, and why. */
export interface ChildRequest {
  /** Null when nobody is signed in. */
  readonly reader: Pick<User, 'id' | 'name' | 'role'> | null
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
}

/** Why children were not shown. */
export type Refusal = 'not signed in' | 'role' | 'no purpose' | 'no words' | 'too many words'

/** The rows, or why there are none; either way it is in the access log. */
export type Seen<Row> = { readonly rows: readonly Row[] } | { readonly refused: Refusal }

/** What holds details of children, or why it is not shown; either way it is in the access log. */
export type SeenWhole<Shown> = { readonly shown: Shown } | { readonly refused: Refusal }

/**
 * The one gate through which rows about children leave. Decides, reads, writes the access log, and only then gives the
 * rows; a refusal is logged too, and nothing is read for it.
 */
export async function seeChildren<Row extends { readonly child: string }>(
  register: Register,
  request: ChildRequest,
  read: () => Promise<readonly Row[]>
): Promise<Seen<Row>> {
  const seen = await seeWhole(register, request, async () => {
    const rows = await read()
    return { shown: rows, children: new Set(rows.map(row => row.child)).size }
  })
  return 'refused' in seen ? seen : { rows: seen.shown }
}

/** The same gate for what is no list of rows, such as a file: `read` says how many children are in it. */
export async function seeWhole<Shown>(
  register: Register,
  request: ChildRequest,
  read: () => Promise<{ readonly shown: Shown; readonly children: number }>
): Promise<SeenWhole<Shown>> {
  const refused = await refuse(register, request)
  if (refused) return { refused }
  const { shown, children } = await read()
  await log(register, request, { children, refused: null })
  return { shown }
}

/** Says, before anything is read, why a request will be refused; null when it will not. A refusal is logged. */
export async function refuse(register: Register, request: ChildRequest): Promise<Refusal | null> {
  const refused = refusalOf(request)
  if (refused) await log(register, request, { children: 0, refused })
  return refused
}

function refusalOf(request: ChildRequest): Refusal | null {
  if (!request.reader) return 'not signed in'
  if (!mayDo(request.reader.role, 'children')) return 'role'
  if (!findPurpose(request.purpose)) return 'no purpose'
  const letters = plain(request.words).length
  if (letters < FEWEST_LETTERS) return 'no words'
  return letters > MOST_LETTERS ? 'too many words' : null
}

async function log(
  register: Register,
  request: ChildRequest,
  { children, refused }: { readonly children: number; readonly refused: Refusal | null }
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
    purpose: findPurpose(request.purpose)?.id ?? null,
    words: plain(request.words).slice(0, MOST_LETTERS) || null,
    children,
    outcome: refused ? 'refused' : 'allowed',
    refusal: refused
  })
}

// Control characters have no place in a log line, and PostgreSQL refuses one of them.
function plain(words: string): string {
  return words.replace(/\p{Cc}+/gu, ' ').trim()
}
