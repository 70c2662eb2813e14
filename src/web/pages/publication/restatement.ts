import { changeText, missingText, valueText } from '../../../documents/format-figure.js'
import { dayText } from '../../../domain/day-text.js'
import { InputError } from '../../../domain/input-error.js'
import type { Figure } from '../../../figures/figure.js'
import type { Shown } from '../../page.js'
import type { AskedByReader } from '../items/item-pages.js'
import { hrefOf, nameOf } from '../items/shown-value.js'
import { readable } from './audience-of.js'

/** What a paper said, beside what is known now. */
export interface RestatementModel {
  readonly name: string
  readonly back: string
  readonly knownAt: string
  readonly rows: readonly {
    readonly id: string
    readonly title: string
    readonly asAt: string
    readonly said: string
    readonly known: string
    readonly change: string
    readonly isSame: boolean
  }[]
  readonly differing: number
  /** Loads received or withdrawn since, which may be why. */
  readonly since: readonly string[]
  readonly failed: string | null
}

/** What we said then, what we know now. */
export async function restatement(asked: AskedByReader): Promise<Shown> {
  const { item, read, audience } = await readable(asked)
  const knownAt = read.paper.paper.knownAt ?? ''
  const found = await asked.application.papers.restated(read.paper).catch(plainFailure)
  const rows = Array.isArray(found)
    ? found.map(({ indicator, then, now, change, isSame }) => ({
        id: indicator.id,
        title: indicator.title,
        asAt: dayText(then.asAt),
        said: textOf(then),
        known: textOf(now),
        change: isSame ? 'Same' : changeText(change, indicator.unit),
        isSame
      }))
    : []
  const model: RestatementModel = {
    name: nameOf(item),
    back: `${hrefOf(item)}/read?audience=${audience}`,
    knownAt: dayText(knownAt.slice(0, 10)),
    rows,
    differing: rows.filter(({ isSame }) => !isSame).length,
    since: await loadsSince(asked, item.authority, knownAt),
    failed: Array.isArray(found) ? null : found
  }
  return { title: `Then and now: ${model.name}`, template: 'restated.njk', model }
}

async function loadsSince({ application }: AskedByReader, authority: string, knownAt: string): Promise<string[]> {
  const loads = (await application.loads()).filter(load => load.authority.code === authority)
  return loads.flatMap(({ number, sourceTitle, period, received, withdrawn }) => [
    ...(received > knownAt
      ? [`Load ${number}, ${sourceTitle}, ${period}, was received on ${dayText(received.slice(0, 10))}.`]
      : []),
    ...(withdrawn && withdrawn.at > knownAt
      ? [
          `Load ${number}, ${sourceTitle}, ${period}, was withdrawn on ${dayText(withdrawn.at.slice(0, 10))}: ${withdrawn.reason}`
        ]
      : [])
  ])
}

function textOf({ value, unit, missing }: Figure): string {
  return value === null ? (missing ? missingText(missing) : '–') : valueText(value, unit)
}

function plainFailure(error: unknown): string {
  if (error instanceof InputError) return error.message
  throw error
}
