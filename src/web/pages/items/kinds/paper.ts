import { mayDo } from '../../../../access/rights.js'
import { onPaper } from '../../../../papers/publish/why-not.js'
import { mayAdd, mayChange } from '../../../../practice/may-change.js'
import { boundOf } from '../../../../practice/may-see.js'
import paperKind from '../../../../practice/papers/kinds/paper.js'
import signOffKind from '../../../../practice/papers/kinds/paper-sign-off.js'
import { type Item, listItems } from '../../../../register/items.js'
import type { ItemFields } from '../../../../register/tables/items.js'
import { momentText } from '../../../moment-text.js'
import type { AskedByReader } from '../item-pages.js'
import { kindPage } from '../kind-page.js'
import { hrefOf, nameOf } from '../shown-value.js'

/** What may be done with a paper, who has signed it, and where it is read as it was published. */
export interface PaperPanel {
  /** Where it is written, signed, published and begun again; each null where the reader may not. */
  readonly write: string | null
  readonly sign: string | null
  readonly publish: string | null
  readonly again: string | null
  readonly begun: boolean
  readonly signed: readonly SignedAs[]
  /** As it was published, the newest first. */
  readonly published: readonly { readonly name: string; readonly read: string; readonly restated: string }[]
}

interface SignedAs {
  readonly as: string
  readonly by: string
  readonly at: string
  readonly agreed: boolean
  /** True when it is of the text as it stands. */
  readonly stands: boolean
  readonly words: string
}

export default kindPage({
  kind: 'paper',
  first: true,
  starts: () => '/papers/new',
  compares: (paper, version) => `${hrefOf(paper)}/compare?to=${version}`,
  panel: async (asked, paper): Promise<PaperPanel> => {
    const { reader } = asked
    const at = hrefOf(paper)
    const isDrafter = boundOf(reader.role, paperKind) === null
    return {
      write: mayChange(reader, paperKind, [paper]) ? `${at}/write` : null,
      sign: mayAdd(reader, signOffKind, [paper]) ? `${at}/sign` : null,
      publish: mayDo(reader.role, 'publish-papers') ? `${at}/publish` : null,
      again: mayAdd(reader, paperKind, []) ? `/papers/new?from=${paper.id}` : null,
      begun: Boolean(paper.fields.text),
      signed: isDrafter ? await signedAs(asked, paper) : [],
      published: await publishedOf(asked, paper, isDrafter)
    }
  },
  // Publishing has a page and a right of its own, and what was signed off or published is changed as a draft.
  wrong: async (asked, values, item) => {
    const { status } = values
    if (status !== 'signed off' && status !== 'published') return {}
    const becomes = status !== item?.fields.status
    if (becomes && status === 'published')
      return { status: 'A paper is published once its claims are checked, and not by this form' }
    if (becomes && !(await isSignedOff(asked, item))) return { status: 'Nobody has signed off this version yet' }
    return item && differs(values, item.fields) ? { status: 'Set it back to draft to change anything else' } : {}
  }
})

async function signedAs({ application }: AskedByReader, paper: Item): Promise<SignedAs[]> {
  const { authority, id } = paper
  const of = { authority, kind: 'paper-sign-off', partOf: id, last: true }
  const [{ items }, { signOffs }] = await Promise.all([
    listItems(application.register, of),
    onPaper(application.register, paper)
  ])
  const standing = new Set(signOffs.map(each => each.id))
  return items.map(({ id, fields, by_name: by, at }) => ({
    as: String(fields.as),
    by,
    at: momentText(at),
    agreed: fields.agreed === 'yes',
    stands: standing.has(id),
    words: String(fields.words ?? '')
  }))
}

async function publishedOf(
  { application }: AskedByReader,
  { authority, id }: Item,
  isDrafter: boolean
): Promise<PaperPanel['published']> {
  const where = { paper: id }
  const { items } = await listItems(application.register, { authority, kind: 'publication', where })
  const newest = [...items].sort((one, other) => (one.at > other.at ? -1 : 1))
  return newest
    .filter(({ fields }) => isDrafter || fields.audience !== 'officers')
    .map(each => ({ name: nameOf(each), read: `${hrefOf(each)}/read`, restated: `${hrefOf(each)}/restated` }))
}

async function isSignedOff({ application }: AskedByReader, paper: Item | null): Promise<boolean> {
  if (paper === null) return false
  const { signOffs } = await onPaper(application.register, paper)
  const latest = new Map([...signOffs].reverse().map(({ fields }) => [fields.as, fields.agreed]))
  return latest.size > 0 && [...latest.values()].every(agreed => agreed === 'yes')
}

function differs(values: ItemFields, before: ItemFields): boolean {
  const names = Object.keys(values).filter(name => name !== 'status')
  return names.some(name => JSON.stringify(values[name] ?? null) !== JSON.stringify(before[name] ?? null))
}
