import type { Audience } from '../../documents/block.js'
import type { Day } from '../../domain/day.js'
import type { Home } from '../../figures/home.js'
import type { StandingDecisions } from '../../register/decisions.js'
import type { Item } from '../../register/items.js'
import type { PaperSources } from '../facts/gather.js'
import type { Paper } from '../paper.js'
import { type WorkedOut, workOut } from '../work-out.js'
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

/** Works a paper out for an audience and freezes it with all that it follows from. */
export async function freeze(paper: Paper, beside: FreezeBeside, sources: PaperSources): Promise<Freezing> {
  const { previous, audience } = beside
  const asked = { audience, previous: previousOf(previous), before: [] }
  const told = watching(sources)
  await workOut({ ...paper, draft: false }, asked, told.sources)
  const known = { ...paper, knownAt: await momentKnown(paper, told.items, sources), draft: false }
  const watched = watching(sources)
  const first = await workOut(known, asked, watched.sources)
  const base = await frozenOf(known, beside, first, watched, sources.figures)
  const earlier = audience === 'officers' ? [] : earlierOf(base, beside.earlier)
  if (earlier.length === 0) return { frozen: base, worked: first }
  const before = earlier.flatMap(({ paper }) => paper.figures)
  const worked = await workOut(known, { ...asked, before }, watched.sources)
  const { document, stated, checks, figures } = worked
  const record = recordOf(beside.said, checks)
  return {
    frozen: { ...base, document, stated, checks, figures, record, before: earlier.map(({ hash }) => hash) },
    worked
  }
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
function earlierOf(base: FrozenPaper, earlier: readonly ReadFrozen[]): readonly ReadFrozen[] {
  const same = earlier.find(({ paper }) => stateOf(paper) === stateOf(base))
  return same ? earlier.filter(({ hash }) => same.paper.before.includes(hash)) : earlier
}

/** All that a paper's figures follow from but the papers before it. */
function stateOf({
  document: _d,
  stated: _s,
  checks: _c,
  figures: _f,
  before: _b,
  record: _r,
  ...state
}: FrozenPaper): string {
  return hashOf(canonical(state))
}

async function frozenOf(
  { draft: _, text, ...paper }: Paper,
  { audience, previous, said }: FreezeBeside,
  worked: WorkedOut,
  { decisions }: Watched,
  { lake, published }: Home
): Promise<FrozenPaper> {
  const [loads, editions] = await Promise.all([lake.loads(), published.editions()])
  const { document, stated, checks, figures, provenance } = worked
  return {
    form: 'Sightline paper 1',
    audience,
    paper,
    text: audience === 'officers' ? text : null,
    textHash: hashOf(text),
    document,
    stated,
    checks,
    figures,
    loads: await frozenLoads(loads.filter(({ number }) => provenance.loads.includes(number))),
    definitions: provenance.definitions,
    editions: editions.filter(({ name }) => worked.editions.includes(name)).map(({ name, id }) => ({ name, id })),
    decisions: [...decisions].sort(byName).map(([day, decided]) => ({ day, decided })),
    items: worked.items,
    previous: previous?.hash ?? null,
    before: [],
    record: recordOf(said, checks)
  }
}

function byName([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : 1
}

interface Watched {
  readonly sources: PaperSources
  readonly decisions: ReadonlyMap<Day, StandingDecisions>
  /** Every item read, whatever its kind and moment. */
  readonly items: readonly Item[]
}

/** Sources that remember what was read from the register, and read it once. */
function watching(sources: PaperSources): Watched {
  const decisions = new Map<Day, StandingDecisions>()
  const held = new Map<string, Promise<readonly Item[]>>()
  const items: Item[] = []
  const watched: PaperSources = {
    ...sources,
    decisions: async (authority, day) => {
      const decided = decisions.get(day) ?? (await sources.decisions(authority, day))
      decisions.set(day, decided)
      return decided
    },
    items: async (kind, authority, at) => {
      const key = `${kind} ${at}`
      const found = held.get(key) ?? sources.items(kind, authority, at)
      if (!held.has(key)) items.push(...(await found))
      held.set(key, found)
      return found
    }
  }
  return { sources: watched, decisions, items }
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
