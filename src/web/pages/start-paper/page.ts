import { TEMPLATES, type Template } from '../../../papers/read-templates.js'
import { mayAdd } from '../../../practice/may-change.js'
import { AUDIENCES } from '../../../practice/papers/audiences.js'
import paper from '../../../practice/papers/kinds/paper.js'
import { readForm } from '../../../practice/read-form.js'
import { saveItem } from '../../../practice/save-item.js'
import { findItem, type Item } from '../../../register/items.js'
import { page, type Redirected, Refused, type Shown } from '../../page.js'
import { viewOf, viewQuery } from '../../view.js'
import { type AskedByReader, today } from '../items/item-pages.js'
import { hrefOf, nameOf } from '../items/shown-value.js'

/** The papers one may begin from. */
export interface TemplatesModel {
  readonly templates: readonly {
    readonly title: string
    readonly href: string
    readonly what: string
    readonly body: string
    readonly often: string
    readonly audience: string
  }[]
  readonly blank: string
}

/** What a new paper must say of itself before it is written. */
export interface StartModel {
  readonly heading: string
  readonly words: string
  readonly back: string
  readonly action: string
  readonly values: Readonly<Record<string, string | null>>
  readonly audiences: typeof AUDIENCES
  /** What is wrong, by field. */
  readonly wrong: Readonly<Record<string, string>>
  readonly errors: readonly { readonly text: string; readonly href: string }[]
}

/** What a paper begins with. */
interface Beginning {
  /** The end of its address. */
  readonly query: string
  readonly heading: string
  readonly words: string
  readonly values: Readonly<Record<string, string | null>>
  /** What no form asks for. */
  readonly kept: Readonly<Record<string, string | null>>
}

const PATH = '/papers/new'
const ASKED = ['title', 'body', 'meeting', 'asAt', 'audience', 'owner']

export default page({
  routes: [
    { method: 'GET', path: PATH, for: 'write-papers', answer: open },
    { method: 'POST', path: PATH, for: 'write-papers', answer: start }
  ]
})

async function open(asked: AskedByReader): Promise<Shown> {
  refuse(asked)
  const beginning = await beginningOf(asked)
  return beginning ? form(asked, beginning, beginning.values, {}) : templates(asked)
}

async function start(asked: AskedByReader): Promise<Shown | Redirected> {
  refuse(asked)
  const beginning = (await beginningOf(asked)) ?? NOTHING
  const typed = Object.fromEntries(ASKED.map(name => [name, asked.form[name] ?? '']))
  const { values, errors } = readForm(paper, { ...typed, status: 'draft' }, today(asked))
  if (Object.keys(errors).length > 0) return form(asked, beginning, typed, errors)
  const id = await saveItem(
    asked.application.register,
    { kind: paper, values: { ...values, ...beginning.kept }, item: null },
    { authority: viewOf(asked).authority, by: asked.reader, at: asked.application.now() }
  )
  return { redirect: `/papers/${id}/write` }
}

function refuse(asked: AskedByReader): void {
  if (!mayAdd(asked.reader, paper, []))
    throw new Refused(403, 'You may write papers that are yours, and begin none. Whoever may will name you its owner.')
  if (viewOf(asked).authority === '')
    throw new Refused(
      422,
      'Which council this is for is known from what is loaded. Upload a return or an extract first.'
    )
}

const NOTHING: Beginning = {
  query: 'template=none',
  heading: 'Begin with nothing',
  words: 'The text is yours to write. Every figure in it is tied to the data all the same.',
  values: {},
  kept: {}
}

async function beginningOf(asked: AskedByReader): Promise<Beginning | null> {
  const { from, template } = asked.query
  if (from) return fromPaper(asked, from)
  if (template === 'none') return NOTHING
  if (!template) return null
  const found = TEMPLATES.get(template)
  if (!found) throw new Refused(404, 'There is no such template.')
  return fromTemplate(found)
}

function fromTemplate({ id, title, for: body, by, every, audience, what, text }: Template): Beginning {
  return {
    query: `template=${id}`,
    heading: title,
    words: `${what} ${oftenText(every)}.`,
    values: { title, body, audience, owner: by },
    kept: { template: id, text }
  }
}

/** The same paper at a new date: its text, without its days. */
async function fromPaper(asked: AskedByReader, id: string): Promise<Beginning> {
  const found = await findItem(asked.application.register, id)
  if (found?.kind !== 'paper') throw new Refused(404, 'There is no paper to begin this one from.')
  return {
    query: `from=${id}`,
    heading: 'New paper at a new date',
    words: `Its text is that of ${nameOf(found)}. Every figure without a day of its own is told as at the new day.`,
    values: textsOf(found, ['title', 'body', 'audience', 'owner']),
    kept: textsOf(found, ['template', 'text', 'board'])
  }
}

function textsOf({ fields }: Item, names: readonly string[]): Record<string, string | null> {
  return Object.fromEntries(names.map(name => [name, typeof fields[name] === 'string' ? fields[name] : null]))
}

/** @example oftenText('six weeks') // 'Every six weeks' */
function oftenText(every: string): string {
  return every === 'when asked' ? 'When asked' : `Every ${every}`
}

function templates(asked: AskedByReader): Shown {
  const view = viewQuery(asked, viewOf(asked))
  const at = (template: string) => `${PATH}${view ? `${view}&` : '?'}template=${template}`
  const model: TemplatesModel = {
    templates: [...TEMPLATES.values()].map(({ id, title, what, for: body, every, audience }) => ({
      title,
      href: at(id),
      what,
      body,
      often: oftenText(every),
      audience: AUDIENCES.find(({ value }) => value === audience)!.label
    })),
    blank: at('none')
  }
  return { title: 'Start a paper', template: 'templates.njk', model }
}

function form(
  asked: AskedByReader,
  { query, heading, words }: Beginning,
  values: Readonly<Record<string, string | null>>,
  wrong: Readonly<Record<string, string>>
): Shown {
  const view = viewQuery(asked, viewOf(asked))
  const from = asked.query.from
  const model: StartModel = {
    heading,
    words,
    back: from ? hrefOf({ kind: 'paper', id: from }) : `${PATH}${view}`,
    action: `${PATH}${view ? `${view}&` : '?'}${query}`,
    values: { audience: 'members', ...values },
    audiences: AUDIENCES,
    wrong,
    errors: Object.entries(wrong).map(([name, text]) => ({ text, href: `#${name}` }))
  }
  const isWrong = model.errors.length > 0
  const title = `Start a paper: ${heading}`
  return { title: isWrong ? `Error: ${title}` : title, model, status: isWrong ? 422 : 200 }
}
