import { listItems } from '../../register/items.js'
import type { Register } from '../../register/register.js'
import { canonical, type FrozenPaper, sealed } from './frozen.js'
import type { PaperFiles } from './paper-files.js'
import { recordText } from './printed.js'
import { recordOf } from './why-not.js'

/** What a home has on record of a paper. */
export interface HeldOnRecord {
  /** True where what the paper holds was published for its audience, to the byte. */
  readonly isPublished: boolean
  /** What its record prints and nobody is on record as having said, a sentence each. */
  readonly unsaid: readonly string[]
}

/**
 * Holds a paper against the publications, sign-offs and reasons in the register. Where that is not open it is held
 * against the files that its home keeps, and what its record prints is proven by its hash alone.
 */
export async function heldOnRecord(
  paper: FrozenPaper,
  { papers, register }: { readonly papers: PaperFiles; readonly register: Register | null }
): Promise<HeldOnRecord> {
  const { hash } = sealed(paper)
  if (register) return { isPublished: await isRecorded(hash, paper, register), unsaid: await unsaidOf(paper, register) }
  const kept = await papers.read(hash)
  return { isPublished: kept?.isWhole === true, unsaid: [] }
}

async function isRecorded(hash: string, { audience, paper }: FrozenPaper, register: Register): Promise<boolean> {
  const where = { [`${audience}Hash`]: hash }
  const { items } = await listItems(register, { authority: paper.authority, kind: 'publication', where })
  return items.length > 0
}

async function unsaidOf({ record, checks, paper: { authority } }: FrozenPaper, register: Register): Promise<string[]> {
  const [signOffs, overrides] = await Promise.all([
    listItems(register, { authority, kind: 'paper-sign-off' }),
    listItems(register, { authority, kind: 'claim-override' })
  ])
  const said = recordOf({ signOffs: signOffs.items, overrides: overrides.items }, checks)
  const known = new Set(said.map(each => canonical(each)))
  return record
    .filter(each => !known.has(canonical(each)))
    .map(each => `Its record prints what the register does not hold: ${recordText(each)}`)
}
