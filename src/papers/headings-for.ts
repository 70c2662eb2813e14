import { readdirSync } from 'node:fs'
import type { Day } from '../domain/day.js'
import type { CommitteeHeadings } from './committee-headings.js'
import plain from './headings/plain.js'

const folder = new URL('./headings/', import.meta.url)
const files = readdirSync(folder).filter(name => /^[a-z0-9-]+\.(js|ts)$/.test(name))
const modules = files
  .sort()
  .map(async name => ((await import(new URL(name, folder).href)) as { default: CommitteeHeadings }).default)

/** Every pattern of headings, one from each file of `headings/`. */
export const HEADINGS: readonly CommitteeHeadings[] = await Promise.all(modules)

/**
 * The headings of a council's report to a body on a day: its own for that body, else plain ones.
 * @example headingsFor('808', 'Cabinet', '2026-03-31').id // 'stockton-cabinet-2019'
 */
export function headingsFor(
  authority: string,
  body: string,
  day: Day,
  patterns: readonly CommitteeHeadings[] = HEADINGS
): CommitteeHeadings {
  const name = body.trim().replace(/\s+/g, ' ').toLowerCase().replace(/^the /, '')
  const own = patterns.filter(each => each.authority === authority && isInForce(each, day))
  return own.find(({ bodies }) => bodies.includes(name)) ?? own.find(({ bodies }) => bodies.length === 0) ?? plain
}

function isInForce({ since, until }: CommitteeHeadings, day: Day): boolean {
  return since <= day && (until === null || day < until)
}
