import { mayDo, type RightId } from '../access/rights.js'
import type { Page } from './page.js'

/** Where somebody begins whose role does not include the scorecard: the first place of the bar that asks for a right of theirs. */
export function firstPlace(pages: ReadonlyMap<string, Page>, role: string): string {
  const places = [...pages.values()].flatMap(({ navigation, routes }) => {
    const entry = routes.find(({ method, path }) => method === 'GET' && path === navigation?.href)
    const held = entry && entry.for !== 'anyone' && entry.for !== 'signed in' && mayDo(role, entry.for as RightId)
    return navigation && held ? [navigation] : []
  })
  return places.sort((one, other) => one.order - other.order)[0]?.href ?? '/account'
}
