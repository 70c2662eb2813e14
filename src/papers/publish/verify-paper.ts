import type { Figure } from '../../figures/figure.js'
import type { Home } from '../../figures/home.js'
import { definitionsHash } from '../../figures/workings.js'
import { itemsThen } from '../../register/items-then.js'
import type { Register } from '../../register/register.js'
import type { PaperSources } from '../facts/gather.js'
import { figureKey } from '../facts/gather.js'
import { type WorkedOut, workOut } from '../work-out.js'
import { previousOf } from './freeze.js'
import { canonical, type FrozenPaper, hashOf, type ReadFrozen } from './frozen.js'
import { loadDifferences } from './frozen-loads.js'
import { heldOnRecord } from './held-on-record.js'
import type { PaperFiles } from './paper-files.js'

/** What proves a published paper, or shows where it differs. */
export interface PaperVerified {
  /** True where the home has what the paper holds on record as published. That its figures are right does not make it so. */
  readonly published: boolean
  /** Empty when the paper is what it was, and follows from the data as it did. */
  readonly differences: readonly string[]
  /** False where it could not be worked out again, since it tells of people's work and the register is not open. */
  readonly workedOut: boolean
  /** What could not be checked while the register is not open, a sentence each. */
  readonly notChecked: readonly string[]
  readonly figures: number
  readonly loads: number
}

/** Where a verification reads. */
export interface VerifySources {
  readonly figures: Home
  readonly papers: PaperFiles
  /** Null where it cannot be opened, as while a server has it open. */
  readonly register: Register | null
}

const RECORD_NOT_CHECKED =
  'That the register has it on record as published, and holds the sign-offs and reasons that its record prints: it was held against the files in this home alone.'
const WORK_NOT_CHECKED = 'What it tells of people’s work, and so that it can be worked out again.'

/** Holds a published paper against what is on record, works it out again from the lake, and says whatever differs from what was published. */
export async function verifyPaper(read: ReadFrozen, sources: VerifySources): Promise<PaperVerified> {
  const { paper, isWhole } = read
  const differences: string[] = isWhole ? [] : ['The file was changed: what it holds does not have its hash.']
  const { lake, published, definitions } = sources.figures
  differences.push(...(await loadDifferences(paper.loads, await lake.loads())))
  if (definitionsHash(definitions) !== paper.definitions)
    differences.push('The definitions of facts or indicators are no longer those it was worked out by.')
  const editions = new Set((await published.editions()).map(({ id }) => id))
  for (const { name, id } of paper.editions)
    if (!editions.has(id)) differences.push(`The published statistics ${name} are not those it was compared with.`)
  const earlier = await earlierPapers(paper, sources.papers, differences)
  const held = await heldOnRecord(paper, sources)
  differences.push(...held.unsaid)
  const workedOut = sources.register !== null || paper.items.length === 0
  const notChecked = [...(sources.register ? [] : [RECORD_NOT_CHECKED]), ...(workedOut ? [] : [WORK_NOT_CHECKED])]
  const told = {
    published: held.isPublished,
    workedOut,
    notChecked,
    figures: paper.figures.length,
    loads: paper.loads.length
  }
  if (!workedOut) return { ...told, differences }
  const text = paper.text ?? (await textOf(paper, sources.papers))
  if (text === null)
    differences.push('The text it was written from is not kept here, so it cannot be worked out again.')
  else differences.push(...(await workedDifferences({ ...paper, text }, earlier, sources)))
  return { ...told, differences }
}

async function earlierPapers({ before, previous }: FrozenPaper, papers: PaperFiles, differences: string[]) {
  const read = async (hash: string): Promise<ReadFrozen | null> => {
    const found = await papers.read(hash)
    if (!found) differences.push(`The earlier paper ${hash.slice(0, 12)} is not kept here.`)
    else if (!found.isWhole) differences.push(`The earlier paper ${hash.slice(0, 12)} was changed.`)
    return found
  }
  const last = previous === null ? null : await read(previous)
  const others = await Promise.all(before.map(read))
  return { last, figures: others.flatMap(found => found?.paper.figures ?? []) }
}

/** The text of a paper that does not bear it: the officers' form of the same paper does. */
async function textOf({ textHash }: FrozenPaper, papers: PaperFiles): Promise<string | null> {
  for (const hash of await papers.hashes()) {
    const text = (await papers.read(hash))?.paper.text
    if (typeof text === 'string' && hashOf(text) === textHash) return text
  }
  return null
}

async function workedDifferences(
  paper: FrozenPaper & { readonly text: string },
  earlier: { readonly last: ReadFrozen | null; readonly figures: readonly Figure[] },
  { figures, register }: VerifySources
): Promise<string[]> {
  const decided = new Map(paper.decisions.map(each => [each.day, each.decided]))
  const sources: PaperSources = {
    figures,
    items: async (kind, authority, at) =>
      register ? itemsThen(register, { authority, kind }, at ?? paper.paper.knownAt!) : [],
    decisions: async (_, day) => decided.get(day) ?? { targets: [], rebases: [] },
    now: paper.paper.knownAt!
  }
  const beside = { audience: paper.audience, previous: previousOf(earlier.last), before: earlier.figures }
  const worked = await workOut({ ...paper.paper, text: paper.text, draft: false }, beside, sources).catch(
    (error: Error) => error
  )
  return worked instanceof Error
    ? [`It cannot be worked out again: ${worked.message}`]
    : [...figureDifferences(paper, worked), ...itemDifferences(paper, worked), ...documentDifferences(paper, worked)]
}

function figureDifferences({ figures }: FrozenPaper, worked: WorkedOut): string[] {
  const now = new Map(worked.figures.map(figure => [figureKey(figure), figure]))
  return figures.flatMap(figure => {
    const again = now.get(figureKey(figure))
    if (again && canonical(again) === canonical(figure)) return []
    const named = `${figure.indicator} on ${figure.asAt}${figure.by ? ` by ${figure.by}` : ''}`
    return [`${named}: published ${valueWords(figure)}, worked out again ${again ? valueWords(again) : 'not at all'}.`]
  })
}

function itemDifferences({ items }: FrozenPaper, worked: WorkedOut): string[] {
  const now = new Set(worked.items.map(({ id, version }) => `${id} ${version}`))
  const gone = items.filter(({ id, version }) => !now.has(`${id} ${version}`)).length
  if (gone === 0) return []
  return [`${gone} of the items it tells of ${gone === 1 ? 'is' : 'are'} not in the register as they were.`]
}

function documentDifferences({ document, stated, checks }: FrozenPaper, worked: WorkedOut): string[] {
  const found = document.blocks.flatMap((block, index) =>
    canonical(block) === canonical(worked.document.blocks[index] ?? null)
      ? []
      : [`Part ${index + 1} (${block.as}) reads otherwise when it is worked out again.`]
  )
  const { blocks: _now, ...head } = worked.document
  const { blocks: _then, ...published } = document
  const others = canonical([head, stated, checks]) === canonical([published, worked.stated, worked.checks])
  return [
    ...found,
    ...(worked.document.blocks.length > document.blocks.length
      ? ['There are more parts when it is worked out again.']
      : []),
    ...(others || found.length > 0
      ? []
      : ['Its notes, record or first page read otherwise when it is worked out again.'])
  ]
}

function valueWords({ value, numerator, denominator, missing }: Figure): string {
  if (value === null) return missing ?? 'no value'
  return denominator === null ? String(value) : `${value} (${numerator} of ${denominator})`
}
