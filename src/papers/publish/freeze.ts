import type { Audience } from '../../documents/block.js'
import type { Home } from '../../figures/home.js'
import type { Item } from '../../register/items.js'
import { type Gathered, gather, type PaperSources } from '../facts/gather.js'
import { itemsOf, standingItems } from '../facts/held-items.js'
import { PaperFacts } from '../facts/paper-facts.js'
import type { Paper } from '../paper.js'
import { type ReadPaper, readPaper, type WorkedOut, writePaper } from '../work-out.js'
import { canonical, type FrozenPaper, hashOf, type ReadFrozen } from './frozen.js'
import { frozenLoads } from './frozen-loads.js'
import { type OnPaper, recordOf } from './why-not.js'

/** What a paper is frozen beside. */
export interface FreezeBeside {
  readonly audience: Audience
  /** The last paper of its kind; null for the first. */
  readonly previous: ReadFrozen | null
  /** Papers published before it to members or the public, oldest first. */
  readonly earlier: readonly ReadFrozen[]
  readonly said: OnPaper
}

/** A paper worked out and frozen, with what stands in the way of publishing it. */
export interface Freezing {
  readonly frozen: FrozenPaper
  readonly worked: WorkedOut
}

/** All that a paper's figures follow from but the papers before it. */
type State = Omit<FrozenPaper, 'document' | 'stated' | 'checks' | 'figures' | 'before' | 'record'>

/** Works a paper out for an audience and freezes it with all that it follows from. */
export async function freeze(paper: Paper, beside: FreezeBeside, sources: PaperSources): Promise<Freezing> {
  const { previous, audience } = beside
  const asked = { audience, previous: previousOf(previous) }
  const read = readPaper(paper, asked, sources.figures.definitions.indicators)
  const told = [...(await itemsOf(read.needs, paper, sources)).values()].flat()
  const known = { ...paper, knownAt: await momentKnown(paper, told, sources), draft: false }
  const gathered = await gather(read.needs, known, sources)
  const state = await stateOf(known, beside, read, gathered, sources.figures)
  const earlier = audience === 'officers' ? [] : earlierTo(state, beside.earlier)
  const before = earlier.flatMap(({ paper }) => paper.figures)
  const worked = writePaper(known, read, gathered, before)
  const { document, stated, checks, figures } = worked
  const hashes = earlier.map(({ hash }) => hash)
  const record = recordOf(beside.said, checks)
  return { frozen: { ...state, document, stated, checks, figures, before: hashes, record }, worked }
}

/** What a later paper refers to of an earlier one. */
export function previousOf(read: ReadFrozen | null) {
  if (!read) return null
  const { paper, stated, definitions, editions } = read.paper
  const { title, asAt, dated, knownAt } = paper
  return { title, asAt, dated, knownAt: knownAt!, definitions, editions: editions.map(({ name }) => name), stated }
}

/**
 * The papers to set a new one against. One that was published before from the same state was set against those before
 * it, and so is the new one: it is the same paper.
 */
function earlierTo(state: State, earlier: readonly ReadFrozen[]): readonly ReadFrozen[] {
  const own = canonical(state)
  const same = earlier.find(({ paper }) => canonical(stateIn(paper)) === own)
  return same ? earlier.filter(({ hash }) => same.paper.before.includes(hash)) : earlier
}

function stateIn({
  document: _d,
  stated: _s,
  checks: _c,
  figures: _f,
  before: _b,
  record: _r,
  ...state
}: FrozenPaper): State {
  return state
}

async function stateOf(
  { draft: _, text, ...paper }: Paper,
  { audience, previous }: FreezeBeside,
  { about }: ReadPaper,
  gathered: Gathered,
  { lake, published }: Home
): Promise<State> {
  const [loads, editions] = await Promise.all([lake.loads(), published.editions()])
  const { provenance, days } = gathered
  const named = PaperFacts.open(about, gathered).editions
  return {
    form: 'Sightline paper 1',
    audience,
    paper,
    text: audience === 'officers' ? text : null,
    textHash: hashOf(text),
    loads: await frozenLoads(loads.filter(({ number }) => provenance.loads.includes(number))),
    definitions: provenance.definitions,
    editions: editions.filter(({ name }) => named.includes(name)).map(({ name, id }) => ({ name, id })),
    decisions: [...days].map(([day, { decided }]) => ({ day, decided })).sort(byDay),
    items: standingItems(gathered).map(({ id, version }) => ({ id, version })),
    previous: previous?.hash ?? null
  }
}

function byDay({ day: one }: { readonly day: string }, { day: other }: { readonly day: string }): number {
  return one < other ? -1 : 1
}

/** The last moment at which something became known that the paper tells: later ones know no more. */
async function momentKnown(
  { authority, knownAt }: Paper,
  items: readonly Item[],
  { figures, now }: PaperSources
): Promise<string> {
  const asked = knownAt ?? now
  const loads = (await figures.lake.loads()).filter(load => load.authority === authority)
  const moments = [
    ...loads.map(({ receivedAt }) => receivedAt),
    ...loads.flatMap(({ withdrawn }) => (withdrawn ? [withdrawn.at] : [])),
    ...(await figures.published.editions()).map(({ loadedAt }) => loadedAt),
    ...items.map(({ at }) => new Date(at).toISOString())
  ].filter(moment => moment <= asked)
  return moments.sort().at(-1) ?? asked
}
