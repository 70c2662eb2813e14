import type { Audience } from '../../../documents/block.js'
import { dayText } from '../../../domain/day-text.js'
import { categoryLabel, dimensionTitle } from '../../../figures/dimension.js'
import type { Reason } from '../../../figures/disclosure/cell.js'
import { figureKey } from '../../../papers/facts/gather.js'
import type { FigureNamed, NotShown } from '../../../papers/publish/not-shown.js'
import { Refused, type Shown } from '../../page.js'
import type { AskedByReader } from '../items/item-pages.js'
import { hrefOf, nameOf } from '../items/shown-value.js'
import { readable } from './audience-of.js'

/** What a published paper does not show to members or the public, and why. */
export interface NotShownModel {
  readonly name: string
  readonly back: string
  readonly rows: readonly {
    readonly id: string
    readonly title: string
    readonly part: string | null
    readonly asAt: string
    readonly to: string
    readonly why: string
  }[]
  /** How many figures; one may have several reasons. */
  readonly figures: number
  /** True of a paper that was published before reasons were kept. */
  readonly isUnknown: boolean
}

const TO: Readonly<Record<Audience, string>> = { officers: 'Officers', members: 'Members', public: 'The public' }
const WHY: Readonly<Record<Reason, string>> = {
  'small number': 'It tells of 1 to 5 children.',
  'small complement': 'It tells of all but 1 to 5 children.',
  'small denominator': 'It is a share of fewer than 10 children.',
  difference: 'Beside what was shown before, it tells of 1 to 5 children.',
  'protects another': 'By adding and taking away, it tells of another that is not shown.'
}

/** What is not shown to members or the public, for whoever may have the officers' form. */
export async function notShownPage(asked: AskedByReader): Promise<Shown> {
  const { item, read, audience } = await readable({ ...asked, query: { ...asked.query, audience: 'officers' } })
  if (audience !== 'officers') throw new Refused(404, 'What is not shown, and why, is for officers alone.')
  const { indicators } = asked.application
  const titles = new Map(indicators.map(({ id, title }) => [id, title]))
  const found = together(read.paper.notShown ?? [])
  const model: NotShownModel = {
    name: nameOf(item),
    back: `${hrefOf(item)}/read?audience=officers`,
    rows: found.map(({ each, to }) => ({
      id: each.indicator,
      title: titles.get(each.indicator) ?? each.indicator,
      part: partOf(each),
      asAt: dayText(each.asAt),
      to: to.map(audience => TO[audience]).join(', '),
      why: whyOf(each, titles)
    })),
    figures: new Set(found.map(({ each }) => figureKey(each))).size,
    isUnknown: read.paper.notShown === undefined
  }
  return { title: `Not shown: ${model.name}`, template: 'not-shown.njk', model }
}

/** The same figure kept from several for the same reason, once. */
function together(all: readonly NotShown[]): { readonly each: NotShown; readonly to: readonly Audience[] }[] {
  const groups = new Map<string, { readonly each: NotShown; readonly to: Audience[] }>()
  for (const each of all) {
    const { audience, ...what } = each
    const key = JSON.stringify(what)
    const group = groups.get(key) ?? { each, to: [] }
    groups.set(key, group)
    group.to.push(audience)
  }
  return [...groups.values()]
}

function partOf({ by, category }: FigureNamed): string | null {
  return by === null || category === null ? null : `${dimensionTitle(by)}: ${categoryLabel(by, category)}`
}

function whyOf({ reason, protects }: NotShown, titles: ReadonlyMap<string, string>): string {
  if (protects === null) return WHY[reason]
  if (protects === 'another number')
    return 'By adding and taking away, it tells of a number that is not shown, or was not in an earlier paper.'
  const part = partOf(protects)
  const title = titles.get(protects.indicator) ?? protects.indicator
  return `By adding and taking away, it tells of “${title}”${part ? `, ${part}` : ''}, ${dayText(protects.asAt)}.`
}
