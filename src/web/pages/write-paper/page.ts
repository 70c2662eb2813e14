import { type PickedBinding, paperBindings } from '../../../papers/list-bindings.js'
import paper from '../../../practice/papers/kinds/paper.js'
import { saveItem } from '../../../practice/save-item.js'
import { ChangedMeanwhile, findItem, type Item } from '../../../register/items.js'
import { momentText } from '../../moment-text.js'
import { page, type Redirected, Refused, type Sent, type Shown } from '../../page.js'
import { type AskedByReader, foundItem } from '../items/item-pages.js'
import { hrefOf } from '../items/shown-value.js'
import { type Preview, previewOf } from './preview.js'

/** The page on which a paper is written, beside how it would look. */
export interface WriteModel {
  readonly name: string
  readonly back: string
  readonly action: string
  readonly text: string
  readonly version: number
  readonly saved: string
  readonly preview: Preview
  /** What somebody else saved since it was opened; null when nobody has. */
  readonly theirs: { readonly by: string; readonly at: string; readonly text: string } | null
  readonly indicators: readonly { readonly id: string; readonly title: string }[]
  readonly bindings: readonly PickedBinding[]
}

const PATH = '/papers/:id/write'
const MOST = 200_000

export default page({
  routes: [
    { method: 'GET', path: PATH, for: 'write-papers', answer: open },
    { method: 'POST', path: PATH, for: 'write-papers', answer: save },
    { method: 'POST', path: '/papers/:id/preview', for: 'write-papers', answer: preview }
  ]
})

async function open(asked: AskedByReader): Promise<Shown> {
  const item = await paperToWrite(asked)
  return show(asked, item, String(item.fields.text ?? ''), item.version, null)
}

async function save(asked: AskedByReader): Promise<Shown | Redirected> {
  const item = await paperToWrite(asked)
  const text = textOf(asked)
  const version = Number(asked.form.version) || 0
  if (asked.form.what === 'preview') return show(asked, item, text, version, null)
  const { register } = asked.application
  try {
    const wanted = { kind: paper, values: { ...item.fields, text, status: 'draft' }, item: { id: item.id, version } }
    await saveItem(register, wanted, { authority: item.authority, by: asked.reader, at: asked.application.now() })
    return { redirect: `${hrefOf(item)}/write?saved=yes` }
  } catch (error) {
    if (!(error instanceof ChangedMeanwhile)) throw error
    const theirs = (await findItem(register, item.id))!
    const said = { by: theirs.by_name, at: momentText(theirs.at), text: String(theirs.fields.text ?? '') }
    return show(asked, theirs, text, theirs.version, said)
  }
}

/** The preview alone, for the script that keeps it beside the text. */
async function preview(asked: AskedByReader): Promise<Sent> {
  const item = await paperToWrite(asked)
  const found = await previewOf(asked, item, textOf(asked), asked.form.audience ?? '')
  return { type: 'application/json', name: 'preview.json', bytes: new TextEncoder().encode(JSON.stringify(found)) }
}

async function show(
  asked: AskedByReader,
  item: Item,
  text: string,
  version: number,
  theirs: WriteModel['theirs']
): Promise<Shown> {
  const model: WriteModel = {
    name: String(item.fields.title),
    back: hrefOf(item),
    action: `${hrefOf(item)}/write`,
    text,
    version,
    saved: momentText(item.at),
    preview: await previewOf(asked, item, text, asked.form.audience ?? asked.query.audience ?? ''),
    theirs,
    indicators: asked.application.indicators.map(({ id, title }) => ({ id, title })),
    bindings: paperBindings()
  }
  const title = `Write: ${model.name}`
  return { title: theirs ? `Error: ${title}` : title, model, status: theirs ? 422 : 200 }
}

async function paperToWrite(asked: AskedByReader): Promise<Item> {
  const { item, mayChange } = await foundItem(asked, paper)
  if (!mayChange) throw new Refused(403, 'This paper is not yours to write.')
  return item
}

function textOf({ form }: AskedByReader): string {
  const text = (form.text ?? '').replaceAll('\r\n', '\n')
  if (text.length > MOST) throw new Refused(422, 'A paper has 200,000 letters at most. Shorten it, or make two of it.')
  return text
}
