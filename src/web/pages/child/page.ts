import { findPurpose, PURPOSES, type Purpose, purposeOf } from '../../../access/purposes.js'
import { mayDo } from '../../../access/rights.js'
import { type ChildRequest, refuse, seeChildren } from '../../../access/see-children.js'
import { faultOfWords, sayFault } from '../../../access/words.js'
import { findOpening, isEnded, type Opening } from '../../../register/break-glass.js'
import type { User } from '../../../register/users.js'
import type { ChildRecord } from '../../application.js'
import { type ChildFormModel, childFormOf, typedChild } from '../../child-form.js'
import { Grants } from '../../grants.js'
import { momentText } from '../../moment-text.js'
import { type Asked, page, type Redirected, Refused, type Shown } from '../../page.js'
import { findGrant } from '../children/grants.js'

type AskedByReader = Asked & { readonly reader: User }

/** The form that asks which child and why. */
export interface ChildFormPage extends ChildFormModel {
  readonly purposes: readonly Purpose[]
  readonly typed: { readonly purpose: string; readonly words: string }
  readonly faults: { readonly child: string | null; readonly purpose: string | null; readonly words: string | null }
  readonly breaksGlass: boolean
}

/** What is held of one child, once the log holds who looked and why. */
export interface ChildModel {
  readonly grant: string
  /** The council's own id. */
  readonly child: string
  readonly expires: string
  readonly brokenGlass: boolean
  readonly why: string
  readonly record: ChildRecord
  readonly held: ChildRecord['sections']
  /** Titles of what nothing is held of. */
  readonly empty: readonly string[]
}

interface GrantedChild {
  readonly authority: string
  readonly child: string
  readonly purpose: string
  readonly words: string
  readonly opening: Opening | null
}

const MINUTES = 15
const PAGE = '/child/:grant'

const grants = new Grants<GrantedChild>(MINUTES)

export default page({
  navigation: { text: 'A child', href: '/child', order: 6, over: ['/children'] },
  routes: [
    { method: 'GET', path: '/child', for: 'children', answer: asked => form(asked) },
    { method: 'POST', path: '/child', for: 'children', answer: ask },
    { method: 'GET', path: PAGE, for: 'children', answer: child },
    { method: 'POST', path: '/child/:grant/close', for: 'children', answer: close },
    { method: 'POST', path: '/children/:grant/child', for: 'children', answer: openFromList }
  ]
})

async function form(asked: AskedByReader, faults: Partial<ChildFormPage['faults']> = {}): Promise<Shown> {
  const { purpose = '', words = '' } = asked.form
  const model: ChildFormPage = {
    ...childFormOf(asked),
    purposes: PURPOSES,
    typed: { purpose, words },
    faults: { child: null, purpose: null, words: null, ...faults },
    breaksGlass: mayDo(asked.reader.role, 'break-glass')
  }
  const wrong = Object.values(model.faults).some(fault => fault !== null)
  const title = `${wrong ? 'Error: ' : ''}Look at one child`
  return { title, template: 'form.njk', model, status: wrong ? 422 : 200 }
}

async function ask(asked: AskedByReader): Promise<Shown | Redirected> {
  const typed = typedChild(asked)
  const { purpose = '', words = '' } = asked.form
  const granted = { authority: childFormOf(asked).authority, child: '', ...typed, purpose, words, opening: null }
  const refused = await refuse(asked.application.register, requestOf(asked, granted, '/child'))
  if (typed && !refused) return opened(asked, granted)
  return form(asked, {
    child: typed ? null : 'Type the child’s id as the council writes it',
    purpose: findPurpose(purpose) ? null : 'Choose what you need it for',
    words: sayFault(faultOfWords(words))
  })
}

/** A child from the list behind a figure, for the reason the list was asked for. */
async function openFromList(asked: AskedByReader): Promise<Redirected> {
  const { application, params, reader } = asked
  const list = findGrant(params.grant ?? '', reader.id, application.now())
  const typed = typedChild(asked)
  if (!list || !typed) throw closed()
  const { purpose, words, view } = list
  return opened(asked, { authority: view.authority, child: typed.child, purpose, words, opening: null })
}

function opened({ application, reader }: AskedByReader, granted: GrantedChild): Redirected {
  return { redirect: `/child/${grants.make({ ...granted, reader: reader.id }, application.now())}` }
}

async function child(asked: AskedByReader): Promise<Shown> {
  const { application, params } = asked
  const grant = await grantOf(asked)
  if (!grant) throw closed()
  const { authority, opening, expires } = grant
  const seen = await seeChildren(
    application.register,
    requestOf(asked, grant, PAGE),
    async () => [await application.child(authority, grant.child)].filter(each => each !== null),
    record => record.working
  )
  if ('refused' in seen) throw new Refused(403, 'Your role or account no longer allows this.')
  const [record] = seen.rows
  if (!record && opening && (await isEnded(application.register, opening.id)))
    throw new Refused(403, 'A reviewer found no need to open this child out of reach.', 'This child is closed')
  if (!record) return notShown(asked, grant.child, seen.outOfReach > 0)
  const model: ChildModel = {
    grant: params.grant ?? '',
    child: grant.child,
    expires: momentText(expires),
    brokenGlass: opening !== null,
    why: `${purposeOf(grant.purpose)?.label ?? ''}: ${grant.words}`,
    record,
    held: record.sections.filter(({ rows }) => rows.length > 0),
    empty: record.sections.filter(({ rows }) => rows.length === 0).map(({ title }) => title.toLowerCase())
  }
  return { title: 'What is held of a child', model }
}

async function close(asked: AskedByReader): Promise<Redirected> {
  grants.close(asked.params.grant ?? '')
  return { redirect: '/child' }
}

function notShown({ reader }: AskedByReader, typed: string, outOfReach: boolean): Shown {
  const model = { child: typed, outOfReach, breaksGlass: mayDo(reader.role, 'break-glass') }
  return { title: 'The child is not shown', template: 'not-shown.njk', model, status: outOfReach ? 403 : 404 }
}

async function grantOf({ application, params, reader }: AskedByReader) {
  const id = params.grant ?? ''
  const now = application.now()
  const grant = grants.find(id, reader.id, now)
  if (grant) return grant
  const opening = await findOpening(application.register, id)
  if (!opening || opening.by_id !== reader.id || now >= opening.expires) return null
  const [authority = '', ...rest] = opening.child.split(':')
  const { reason: purpose, words, expires } = opening
  return { reader: reader.id, authority, child: rest.join(':'), purpose, words, opening, expires }
}

function requestOf(
  { application, reader }: AskedByReader,
  { authority, purpose, words, opening }: GrantedChild,
  route: string
): ChildRequest {
  const at = application.now()
  const asked = { reader, route, indicator: null, authority, asAt: null, knownAt: null, purpose, words, at }
  return opening ? { ...asked, opening } : asked
}

function closed(): Refused {
  return new Refused(
    404,
    'A child stays open for 15 minutes, or for four hours when opened out of reach. Say again why you need it.',
    'This child is closed'
  )
}
