import type { Audience } from '../../../documents/block.js'
import { documentFile } from '../../../documents/forms/document-file.js'
import { documentForms } from '../../../documents/forms/document-forms.js'
import { documentHtml } from '../../../documents/forms/html/document-html.js'
import { sealed } from '../../../papers/publish/frozen.js'
import { printed } from '../../../papers/publish/printed.js'
import { page, Refused, type Sent, type Shown } from '../../page.js'
import type { AskedByReader } from '../items/item-pages.js'
import { hrefOf, nameOf } from '../items/shown-value.js'
import { type Readable, readable } from './audience-of.js'
import { notShownPage } from './not-shown.js'
import { restatement } from './restatement.js'

/** A published paper as it is read. */
export interface PublicationModel {
  readonly name: string
  readonly back: string
  readonly html: string
  /** The other forms of it that the reader may have. */
  readonly audiences: readonly { readonly label: string; readonly href: string; readonly current: boolean }[]
  readonly files: readonly { readonly label: string; readonly href: string }[]
  readonly restated: string
  /** Where it is told what is not shown to others, and why; null for whoever may not know. */
  readonly notShown: string | null
  readonly hash: string
}

const FOR: Readonly<Record<Audience, string>> = {
  officers: 'officers',
  members: 'members',
  public: 'the public'
}

export default page({
  routes: [
    { method: 'GET', path: '/publications/:id/read', for: 'see-papers', answer: show },
    { method: 'GET', path: '/publications/:id/file/:form', for: 'see-papers', answer: file },
    { method: 'GET', path: '/publications/:id/restated', for: 'see-papers', answer: restatement },
    { method: 'GET', path: '/publications/:id/not-shown', for: 'see-papers', answer: notShownPage }
  ]
})

async function show(asked: AskedByReader): Promise<Shown> {
  const { item, read, audience, audiences } = await readable(asked)
  const at = hrefOf(item)
  const end = `?audience=${audience}`
  const large = documentForms.filter(({ form }) => form === 'pdf' || form === 'docx')
  const model: PublicationModel = {
    name: nameOf(item),
    back: at,
    html: documentHtml(printed(read)),
    audiences: audiences.map(each => ({
      label: FOR[each],
      href: `${at}/read?audience=${each}`,
      current: each === audience
    })),
    files: [
      ...documentForms.map(({ form, label }) => ({ label, href: `${at}/file/${form}${end}` })),
      ...large.map(({ form, label }) => ({
        label: `${label} in large print`,
        href: `${at}/file/${form}${end}&large=yes`
      })),
      { label: 'The record, to be proven', href: `${at}/file/json${end}` }
    ],
    restated: `${at}/restated${end}`,
    notShown: audiences.includes('officers') && audiences.length > 1 ? `${at}/not-shown` : null,
    hash: read.hash
  }
  return { title: model.name, model }
}

async function file(asked: AskedByReader): Promise<Sent> {
  const found = await readable(asked)
  const { form } = asked.params
  if (form === 'json')
    return {
      type: 'application/json',
      name: nameFor(found, '.json'),
      bytes: Buffer.from(sealed(found.read.paper).text)
    }
  const of = documentForms.find(each => each.form === form)
  if (!of) throw new Refused(404, 'A paper is not given in that form.')
  const large = asked.query.large === 'yes'
  const bytes = await documentFile(printed(found.read), of.form, { large })
  return { type: of.mediaType, name: nameFor(found, `${large ? '-large-print' : ''}${of.ending}`), bytes }
}

/** A file's name: the paper's title, its day, and whom it is for. */
function nameFor({ read, audience }: Readable, ending: string): string {
  const { title, dated } = read.paper.paper
  const stem =
    title
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 60) || 'paper'
  return `${dated}-${stem}-${audience}${ending}`
}
