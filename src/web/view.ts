import { reachOf } from '../access/rights.js'
import { isDay } from '../domain/day.js'
import type { View } from './application.js'
import { type Asked, Refused } from './page.js'

/** The council, day and moment that an address asks for: `?authority=806&asAt=2026-03-31&knownAt=…`; each may be left out. Whether figures stand under disclosure control follows from the reader's role. */
export function viewOf({ councils, query, reader }: Pick<Asked, 'councils' | 'query' | 'reader'>): View {
  const authority = query.authority || (councils[0]?.code ?? '')
  const asAt = query.asAt || null
  const knownAt = query.knownAt || null
  if (!/^\d{0,3}$/.test(authority)) throw new Refused(400, 'A council is named by its three-digit code, such as 806.')
  if (asAt !== null && !isDay(asAt)) throw new Refused(400, 'The as-at day is not a day. Write it as 2026-03-31.')
  if (knownAt !== null && Number.isNaN(Date.parse(knownAt)))
    throw new Refused(400, 'The known-at moment is not a moment. Write it as 2026-03-31T09:00:00Z.')
  const safe = reader !== null && reachOf(reader.role, 'figures') === 'safe'
  return { authority, asAt, knownAt: knownAt && new Date(knownAt).toISOString(), ...(safe && { safe }) }
}

/** The end of an address that asks for a view again; what is as usual is left out. @example viewQuery(asked, view) // '?asAt=2026-03-31' */
export function viewQuery({ councils }: Pick<Asked, 'councils'>, { authority, asAt, knownAt }: View): string {
  const usual = authority === (councils[0]?.code ?? '')
  const named = { ...(!usual && { authority }), ...(asAt && { asAt }), ...(knownAt && { knownAt }) }
  const text = String(new URLSearchParams(named))
  return text && `?${text}`
}
