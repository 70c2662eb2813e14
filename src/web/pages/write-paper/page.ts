import { type PickedBinding, paperBindings } from '../../../papers/list-bindings.js'
import paper from '../../../practice/papers/kinds/paper.js'
import { saveItem } from '../../../practice/save-item.js'
import { ChangedMeanwhile, findItem, type Item } from '../../../register/items.js'
import { momentText } from '../../moment-text.js'
import { page, type Redirected, Refused, type Sent, type Shown } from '../../page.js'
import { type AskedByReader, foundItem } from '../items/item-pages.js'
import { hrefOf } from '../items/shown-value.js'
import { type OpenComment, openComments } from './open-comments.js'
import { type Preview, previewOf } from './preview.js'

/** The page on which a paper is written, beside how it would look. */
export interface WriteModel {
  readonly name: string
  readonly back: string
  readonly action: string
  readonly text: string
  readonly version: number
  readonly saved: string
  /** True just after it was saved. */
  readonly justSaved: boolean
  /** What saving does to a paper that is signed off or published; null for a draft. */
  readonly becomes: string | null
  /** What was wrong with what was sent; null for nothing. */
  readonly error: string | null
  /** Open comments, by their lines, and the page of them all. */
  readonly comments: readonly OpenComment[]
  readonly commentsAt: string
  readonly preview: Preview
  /** What somebody else saved since it was opened; null when nobody has. */
  readonly theirs: { readonly by: string; readonly at: string; readonly text: string } | null
  readonly indicators: readonly { readonly id: string; readonly title: string }[]
  readonly bindings: readonly PickedBinding[]
}

const PATH = '/papers/:id/write'
const MOST = 200_000
const TOO_LONG = 'A paper has 200,000 letters at most. Nothing was saved yet: shorten it, or make two of it.'
const BECOMES: Readonly<Record<string, string>> = {
  'for sign-off':
    'This paper is waiting to be signed off. Saving makes it a draft again, to be signed as it then stands.',
  'signed off': 'This paper is signed off. Saving makes it a draft again, to be signed as it then stands.',
  published:
    'This paper is published, and what was published stays as it is. Saving begins a draft of its next version.'
}

export default page({
  routes: [
    { method: 'GET', path: PATH, for: 'write-papers', answer: open },
    { method: 'POST', path: PATH, for: 'write-papers', answer: save },
    { method: 'POST', path: '/papers/:id/preview', for: 'write-papers', answer: preview }
  ]
})

interface Written {
  readonly text: string
  readonly version: number
  readonly theirs?: WriteModel['theirs']
  readonly error?: string
}

async function open(asked: AskedByReader): Promise<Shown> {
  const item = await paperToWrite(asked)
  return show(asked, item, { text: String(item.fields.text ?? ''), version: item.version })
}

async function save(asked: AskedByReader): Promise<Shown | Redirected> {
  const item = await paperToWrite(asked)
  const written = { text: textOf(asked), version: Number(asked.form.version) || 0 }
  if (written.text.length > MOST) return show(asked, item, { ...written, error: TOO_LONG })
  if (asked.form.what === 'preview') return show(asked, item, written)
  const { register } = asked.application
  try {
    const values = { ...item.fields, text: written.text || null, status: 'draft' }
    const wanted = { kind: paper, values, item: { id: item.id, version: written.version } }
    await saveItem(register, wanted, { authority: item.authority, by: asked.reader, at: asked.application.now() })
    return { redirect: `${hrefOf(item)}/write?saved=yes&audience=${encodeURIComponent(asked.form.audience ?? '')}` }
  } catch (error) {
    if (!(error instanceof ChangedMeanwhile)) throw error
    const theirs = (await findItem(register, item.id))!
    const said = { by: theirs.by_name, at: momentText(theirs.at), text: String(theirs.fields.text ?? '') }
    return show(asked, theirs, { ...written, version: theirs.version, theirs: said })
  }
}

/** The preview alone, for the script that keeps it beside the text. */
async function preview(asked: AskedByReader): Promise<Sent> {
  const item = await paperToWrite(asked)
  const text = textOf(asked)
  if (text.length > MOST) throw new Refused(422, TOO_LONG)
  const found = await previewOf(asked, item, text, asked.form.audience ?? '')
  return { type: 'application/json', name: 'preview.json', bytes: new TextEncoder().encode(JSON.stringify(found)) }
}

async function show(asked: AskedByReader, item: Item, written: Written): Promise<Shown> {
  const { text, version, theirs = null, error = null } = written
  const wanted = asked.form.audience ?? asked.query.audience ?? ''
  const model: WriteModel = {
    name: String(item.fields.title),
    back: hrefOf(item),
    action: `${hrefOf(item)}/write`,
    text,
    version,
    saved: momentText(item.at),
    justSaved: asked.query.saved === 'yes',
    becomes: BECOMES[String(item.fields.status)] ?? null,
    error,
    comments: await openComments(asked, item),
    commentsAt: `${hrefOf(item)}/comments`,
    preview: await previewOf(asked, item, error === null ? text : '', wanted),
    theirs,
    indicators: asked.application.indicators.map(({ id, title }) => ({ id, title })),
    bindings: paperBindings()
  }
  const title = `Write: ${model.name}`
  const wrong = theirs !== null || error !== null
  return { title: wrong ? `Error: ${title}` : title, model, status: wrong ? 422 : 200 }
}

async function paperToWrite(asked: AskedByReader): Promise<Item> {
  const { item, mayChange } = await foundItem(asked, paper)
  if (!mayChange) throw new Refused(403, 'This paper is not yours to write.')
  return item
}

// A database holds no null byte; it is shown as the sign for what cannot be shown.
function textOf({ form }: AskedByReader): string {
  return (form.text ?? '').replace(/\r\n?/g, '\n').replaceAll('\u0000', '\ufffd')
}
