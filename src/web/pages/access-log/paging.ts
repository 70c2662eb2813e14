import { type AccessQuery, type FoundEntry, findEntries } from '../../../register/find-access.js'
import type { Asked } from '../../page.js'

/** Where older entries are, and the newest again; null when there are none, or they are shown. */
export interface EntriesPage {
  readonly older: string | null
  readonly newest: string | null
}

export const MOST_IN_FILE = 20_000
export const FILE_TYPES = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
} as const

/** How many entries a page shows, and how many when all are wanted on one, for paper. */
export const A_PAGE = 50
export const MOST_ON_ONE_PAGE = 2000

/** A page of entries from the place in the address on, so that a page far back takes no longer than the first. */
export async function pageOf(
  { application, query, path }: Asked,
  wanted: Omit<AccessQuery, 'limit' | 'before'>,
  size = A_PAGE
): Promise<EntriesPage & { readonly entries: readonly FoundEntry[] }> {
  const { before = '', number = '', ...kept } = query
  const at = Date.parse(before)
  const from = Number.isNaN(at)
    ? {}
    : { before: { at: new Date(at).toISOString(), number: Math.trunc(Number(number)) || 0 } }
  const found = await findEntries(application.register, { ...wanted, ...from, limit: size + 1 })
  const entries = found.slice(0, size)
  const last = entries.at(-1)
  const older = last && found.length > size ? { before: last.at, number: String(last.number) } : null
  return {
    entries,
    older: older && address(path, { ...kept, ...older }),
    newest: before === '' ? null : address(path, kept)
  }
}

function address(path: string, query: Readonly<Record<string, string>>): string {
  const text = String(new URLSearchParams(Object.entries(query).filter(([, value]) => value)))
  return text ? `${path}?${text}` : path
}
