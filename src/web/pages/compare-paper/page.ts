import paper from '../../../practice/papers/kinds/paper.js'
import { type ItemVersion, versionsOf } from '../../../register/items.js'
import { momentText } from '../../moment-text.js'
import { page, Refused, type Shown } from '../../page.js'
import { type AskedByReader, foundItem } from '../items/item-pages.js'
import { hrefOf, nameOf } from '../items/shown-value.js'
import { type ComparedLine, lineDifferences } from './line-differences.js'

/** Two versions of a paper's text, line by line. */
export interface CompareModel {
  readonly name: string
  readonly back: string
  readonly action: string
  readonly versions: readonly { readonly version: number; readonly label: string }[]
  readonly from: number
  readonly to: number
  readonly removed: number
  readonly added: number
  readonly parts: readonly Part[]
}

/** Lines that differ with some around them, or how many lines between are the same. */
export type Part =
  | { readonly as: 'lines'; readonly lines: readonly ComparedLine[] }
  | { readonly as: 'same'; readonly count: number }

/** How many lines that are the same stand around those that differ. */
const AROUND = 3

export default page({
  routes: [{ method: 'GET', path: '/papers/:id/compare', for: 'see-drafts', answer: show }]
})

async function show(asked: AskedByReader): Promise<Shown> {
  const { item } = await foundItem(asked, paper)
  const versions = await versionsOf(asked.application.register, item.id)
  const to = wanted(versions, asked.query.to, item.version)
  const from = wanted(versions, asked.query.from, Math.max(1, to.version - 1))
  const lines = lineDifferences(textOf(from), textOf(to))
  const model: CompareModel = {
    name: nameOf(item),
    back: `${hrefOf(item)}/history`,
    action: `${hrefOf(item)}/compare`,
    versions: versions.map(({ version, by_name, at }) => ({
      version,
      label: `Version ${version}: ${by_name}, ${momentText(at)}`
    })),
    from: from.version,
    to: to.version,
    removed: lines.filter(({ as }) => as === 'removed').length,
    added: lines.filter(({ as }) => as === 'added').length,
    parts: partsOf(lines)
  }
  return { title: `Versions of ${model.name}`, model }
}

function wanted(versions: readonly ItemVersion[], asked: string | undefined, usual: number): ItemVersion {
  const found = versions.find(({ version }) => version === (asked ? Number(asked) : usual))
  if (!found) throw new Refused(404, 'There is no such version of this paper.')
  return found
}

function textOf({ fields }: ItemVersion): string {
  return typeof fields.text === 'string' ? fields.text : ''
}

function partsOf(lines: readonly ComparedLine[]): Part[] {
  const near = lines.map((_, at) => lines.slice(Math.max(0, at - AROUND), at + AROUND + 1).some(isChange))
  const parts: Part[] = []
  for (let at = 0; at < lines.length; ) {
    let end = at
    while (end < lines.length && near[end] === near[at]) end += 1
    parts.push(near[at] ? { as: 'lines', lines: lines.slice(at, end) } : { as: 'same', count: end - at })
    at = end
  }
  return parts
}

function isChange({ as }: ComparedLine): boolean {
  return as !== 'same'
}
