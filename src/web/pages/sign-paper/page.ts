import { findRole } from '../../../access/roles.js'
import { isAuthor, lackingSignOffs, rolesText, signOffNeeds } from '../../../papers/publish/sign-offs.js'
import { onPaper } from '../../../papers/publish/why-not.js'
import { mayAdd } from '../../../practice/may-change.js'
import paper from '../../../practice/papers/kinds/paper.js'
import paperSignOff from '../../../practice/papers/kinds/paper-sign-off.js'
import { readForm } from '../../../practice/read-form.js'
import { changeOf } from '../../../practice/save-item.js'
import { ChangedMeanwhile, type Item, saveItems } from '../../../register/items.js'
import { page, type Redirected, Refused, type Shown } from '../../page.js'
import { type AskedByReader, foundItem, today } from '../items/item-pages.js'
import { hrefOf, nameOf } from '../items/shown-value.js'
import { type Preview, previewOf } from '../write-paper/preview.js'

/** A paper as it stands, and whether the reader agrees that it is ready. */
export interface SignModel {
  readonly name: string
  readonly back: string
  readonly action: string
  readonly comments: string
  readonly version: number
  readonly preview: Preview
  /** The post the reader signs as. */
  readonly as: string
  /** Whose sign-off the paper needs: `a director`. */
  readonly needed: string
  /** True when the reader wrote it. */
  readonly isAuthor: boolean
  readonly agreed: string
  readonly words: string
  readonly errors: readonly { readonly text: string; readonly href: string }[]
}

const PATH = '/papers/:id/sign'

export default page({
  routes: [
    { method: 'GET', path: PATH, for: 'write-papers', answer: open },
    { method: 'POST', path: PATH, for: 'write-papers', answer: sign }
  ]
})

async function open(asked: AskedByReader): Promise<Shown> {
  const item = await paperToSign(asked)
  return show(asked, item, { agreed: '', words: '', errors: {} })
}

async function sign(asked: AskedByReader): Promise<Shown | Redirected> {
  const item = await paperToSign(asked)
  const { agreed = '', words = '', version = '' } = asked.form
  const { role } = asked.reader
  const said = { paper: item.id, as: postOf(asked.reader), role, agreed, words, version }
  const { values, errors } = readForm(paperSignOff, said, today(asked))
  const filled = { agreed, words, errors }
  if (Number(version) !== item.version) return show(asked, item, { ...filled, errors: { paper: MEANWHILE } })
  if (Object.keys(errors).length > 0) return show(asked, item, filled)
  const signOff = changeOf({ kind: paperSignOff, values, item: null }, item.authority)
  const status = await statusAfter(asked, item, signOff.fields)
  const now = asked.application.now()
  try {
    await saveItems(asked.application.register, [signOff, ...moved(item, status)], asked.reader, now)
  } catch (error) {
    if (!(error instanceof ChangedMeanwhile)) throw error
    return show(asked, await paperToSign(asked), { ...filled, errors: { paper: MEANWHILE } })
  }
  return { redirect: hrefOf(item) }
}

const MEANWHILE = 'Somebody saved the paper while you were reading. Read it again as it stands now, then sign.'

/** The post that a person signs as: that of their account, or their role where it names none. */
function postOf({ post, role }: AskedByReader['reader']): string {
  return post?.trim() || (findRole(role)?.label ?? role)
}

/** A paper is signed off once nothing is lacking of it; until then it waits. */
async function statusAfter({ application, reader }: AskedByReader, item: Item, fields: Item['fields']) {
  const [{ signOffs }, needs] = await Promise.all([
    onPaper(application.register, item),
    signOffNeeds(application.register, item)
  ])
  const said = { by_id: reader.id, by_name: reader.name, at: application.now(), fields }
  return lackingSignOffs([said, ...signOffs], needs).length === 0 ? 'signed off' : 'for sign-off'
}

function moved(item: Item, status: string) {
  if (item.fields.status === 'published' || item.fields.status === status) return []
  const why = status === 'signed off' ? 'Signed off' : 'Waits to be signed off'
  return [changeOf({ kind: paper, values: { ...item.fields, status }, item, why }, item.authority)]
}

async function paperToSign(asked: AskedByReader): Promise<Item> {
  const { item, chain } = await foundItem(asked, paper)
  if (!mayAdd(asked.reader, paperSignOff, chain)) throw new Refused(403, 'You may sign papers of your own.')
  return item
}

interface Filled extends Pick<SignModel, 'agreed' | 'words'> {
  readonly errors: Readonly<Record<string, string>>
}

async function show(asked: AskedByReader, item: Item, { errors, ...filled }: Filled): Promise<Shown> {
  const { roles, authors } = await signOffNeeds(asked.application.register, item)
  const { id, name } = asked.reader
  const model: SignModel = {
    as: postOf(asked.reader),
    needed: rolesText(roles),
    isAuthor: isAuthor({ by_id: id, by_name: name }, authors),
    name: nameOf(item),
    back: hrefOf(item),
    action: `${hrefOf(item)}/sign`,
    comments: `${hrefOf(item)}/comments`,
    version: item.version,
    preview: await previewOf(asked, item, String(item.fields.text ?? ''), asked.query.audience ?? ''),
    ...filled,
    errors: Object.entries(errors).map(([name, text]) => ({ text, href: `#${name}` }))
  }
  const title = `Sign off: ${model.name}`
  const isWrong = model.errors.length > 0
  return { title: isWrong ? `Error: ${title}` : title, model, status: isWrong ? 422 : 200 }
}
