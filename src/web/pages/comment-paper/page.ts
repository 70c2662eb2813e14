import { mayAdd } from '../../../practice/may-change.js'
import paper from '../../../practice/papers/kinds/paper.js'
import paperComment from '../../../practice/papers/kinds/paper-comment.js'
import { readForm } from '../../../practice/read-form.js'
import { saveItem } from '../../../practice/save-item.js'
import { type Item, listItems } from '../../../register/items.js'
import { momentText } from '../../moment-text.js'
import { page, type Redirected, Refused, type Shown } from '../../page.js'
import { type AskedByReader, type Found, foundItem, today } from '../items/item-pages.js'
import { hrefOf, nameOf } from '../items/shown-value.js'

/** A paper's text line by line, with what was said of each. */
export interface CommentsModel {
  readonly name: string
  readonly back: string
  readonly action: string
  readonly whole: readonly Comment[]
  readonly lines: readonly { readonly line: number; readonly text: string; readonly comments: readonly Comment[] }[]
  /** Comments on lines that the text no longer has. */
  readonly beyond: readonly Comment[]
  readonly add: boolean
  readonly line: string
  readonly words: string
  readonly errors: readonly { readonly text: string; readonly href: string }[]
}

interface Comment {
  readonly line: number | null
  readonly words: string
  readonly by: string
  readonly at: string
  readonly answer: string | null
  /** Where it is answered; null when the reader may not. */
  readonly href: string | null
}

const PATH = '/papers/:id/comments'
const NOTHING = { line: '', words: '', errors: {} }

export default page({
  routes: [
    { method: 'GET', path: PATH, for: 'see-drafts', answer: open },
    { method: 'POST', path: PATH, for: 'write-papers', answer: add }
  ]
})

async function open(asked: AskedByReader): Promise<Shown> {
  const line = /^\d{1,6}$/.test(asked.query.line ?? '') ? asked.query.line! : ''
  return show(asked, await foundItem(asked, paper), { ...NOTHING, line })
}

async function add(asked: AskedByReader): Promise<Shown | Redirected> {
  const found = await foundItem(asked, paper)
  const { item, chain } = found
  if (!mayAdd(asked.reader, paperComment, chain)) throw new Refused(403, 'You may comment on papers of your own.')
  const { line = '', words = '' } = asked.form
  const { values, errors } = readForm(paperComment, { paper: item.id, line, words, state: 'open' }, today(asked))
  if (Object.keys(errors).length > 0) return show(asked, found, { line, words, errors })
  const saved = { authority: item.authority, by: asked.reader, at: asked.application.now() }
  await saveItem(asked.application.register, { kind: paperComment, values, item: null }, saved)
  return { redirect: `${hrefOf(item)}/comments${values.line === null ? '' : `#line-${values.line}`}` }
}

interface Filled {
  readonly line: string
  readonly words: string
  readonly errors: Readonly<Record<string, string>>
}

async function show(asked: AskedByReader, { item, chain }: Found, { errors, ...filled }: Filled): Promise<Shown> {
  const may = mayAdd(asked.reader, paperComment, chain)
  const comments = await commentsOn(asked, item, may)
  const text = String(item.fields.text ?? '')
  const texts = text === '' ? [] : text.replace(/\n+$/, '').split('\n')
  const model: CommentsModel = {
    name: nameOf(item),
    back: hrefOf(item),
    action: `${hrefOf(item)}/comments`,
    whole: comments.filter(({ line }) => line === null),
    lines: texts.map((text, index) => ({
      line: index + 1,
      text,
      comments: comments.filter(({ line }) => line === index + 1)
    })),
    beyond: comments.filter(({ line }) => line !== null && line > texts.length),
    add: may,
    ...filled,
    errors: Object.entries(errors).map(([name, text]) => ({ text, href: `#${name}` }))
  }
  const title = `Comments: ${model.name}`
  const isWrong = model.errors.length > 0
  return { title: isWrong ? `Error: ${title}` : title, model, status: isWrong ? 422 : 200 }
}

async function commentsOn({ application }: AskedByReader, paper: Item, may: boolean): Promise<Comment[]> {
  const of = { authority: paper.authority, kind: 'paper-comment', partOf: paper.id }
  const { items } = await listItems(application.register, of)
  return items.map(item => ({
    line: typeof item.fields.line === 'number' ? item.fields.line : null,
    words: String(item.fields.words),
    by: item.by_name,
    at: momentText(item.at),
    answer: typeof item.fields.answer === 'string' ? item.fields.answer : null,
    href: may ? `${hrefOf(item)}/edit` : null
  }))
}
