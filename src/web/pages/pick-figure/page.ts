import { reachOf } from '../../../access/rights.js'
import type { Block } from '../../../documents/block.js'
import type { Day } from '../../../domain/day.js'
import { dayText } from '../../../domain/day-text.js'
import { dayTyped } from '../../../domain/day-typed.js'
import { InputError } from '../../../domain/input-error.js'
import type { Indicator } from '../../../indicators/indicator.js'
import paper from '../../../practice/papers/kinds/paper.js'
import type { Item } from '../../../register/items.js'
import { page, Refused, type Shown } from '../../page.js'
import { type AskedByReader, foundItem } from '../items/item-pages.js'
import { hrefOf, nameOf } from '../items/shown-value.js'
import { blockOffers, lineOffers, type Offer } from './offers.js'

/** Indicators found by their words, with what may be said of each and how that is written. */
export interface PickModel {
  readonly name: string
  readonly back: string
  readonly action: string
  readonly words: string
  readonly day: string
  readonly asAt: string
  readonly error: string | null
  readonly found: readonly Picked[]
  /** How many more were found than are shown. */
  readonly more: number
}

interface Picked {
  readonly id: string
  readonly title: string
  /** Among words, as it would read now. */
  readonly lines: readonly (Offer & { readonly reads: string })[]
  readonly blocks: readonly Offer[]
}

const MOST = 6

export default page({
  routes: [{ method: 'GET', path: '/papers/:id/figures', for: 'write-papers', answer: pick }]
})

async function pick(asked: AskedByReader): Promise<Shown> {
  const { item, mayChange } = await foundItem(asked, paper)
  if (!mayChange) throw new Refused(403, 'This paper is not yours to write.')
  const words = (asked.query.words ?? '').trim()
  const typed = (asked.query.day ?? '').trim()
  const day = typed === '' ? null : dayTyped(typed)
  const isWrong = typed !== '' && day === null
  const all = isWrong ? [] : foundBy(asked.application.indicators, words)
  const model: PickModel = {
    name: nameOf(item),
    back: `${hrefOf(item)}/write`,
    action: `${hrefOf(item)}/figures`,
    words,
    day: typed,
    asAt: dayText(String(item.fields.asAt)),
    error: isWrong ? 'The day must be a real one, such as 31/3/2026' : null,
    found: await readings(asked, item, all.slice(0, MOST), day),
    more: Math.max(0, all.length - MOST)
  }
  const title = `Find a figure for ${model.name}`
  return { title: isWrong ? `Error: ${title}` : title, model, status: isWrong ? 422 : 200 }
}

/** Indicators that hold every word in their id, title or reason; none for no words. */
function foundBy(indicators: readonly Indicator[], words: string): Indicator[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean)
  if (wanted.length === 0) return []
  return indicators.filter(({ id, title, why }) => {
    const text = `${id} ${title} ${why}`.toLowerCase()
    return wanted.every(word => text.includes(word))
  })
}

/** What each offer reads now, worked out as the paper itself is; what cannot be said of an indicator is not offered. */
async function readings(
  asked: AskedByReader,
  item: Item,
  found: readonly Indicator[],
  day: Day | null
): Promise<Picked[]> {
  const offers = found.map(({ id }) => lineOffers(id, day, String(item.fields.asAt)))
  const texts = offers.flat().map(({ text }) => text)
  const reads = texts.length === 0 ? [] : await readAs(asked, item, texts)
  return found.map(({ id, title }, at) => ({
    id,
    title,
    lines: offers[at]!.flatMap((offer, place) => {
      const read = reads[at * offers[at]!.length + place] ?? null
      return read === null ? [] : [{ ...offer, reads: read }]
    }),
    blocks: blockOffers(id, day)
  }))
}

/** Each text as a paragraph of this paper, for the widest audience whose figures the reader may see; null where it is wrong. */
async function readAs({ application, reader }: AskedByReader, item: Item, texts: readonly string[]) {
  const audience = reachOf(reader.role, 'figures') === 'safe' ? 'members' : 'officers'
  try {
    const text = texts.join('\n\n')
    const { document, problems } = await application.papers.preview(item, audience, text)
    // Every text is the paragraph of an odd line.
    const wrong = new Set(problems.map(({ at }) => (at.line - 1) / 2))
    return texts.map((_, at) => (wrong.has(at) ? null : textOf(document.blocks[at])))
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return texts.map(() => error.message)
  }
}

function textOf(block: Block | undefined): string | null {
  return block?.as === 'paragraph' ? block.words.map(({ text }) => text).join('') : null
}
