import { logLook } from '../../../access/look-at-log.js'
import { faultOfWords, plainWords, sayFault } from '../../../access/words.js'
import { tableFile } from '../../../documents/table-file.js'
import { childKey } from '../../../register/access-log.js'
import { countEntriesOf, findEntries } from '../../../register/find-access.js'
import type { User } from '../../../register/users.js'
import { type ChildFormModel, childFormOf, typedChild } from '../../child-form.js'
import { Grants } from '../../grants.js'
import { momentText } from '../../moment-text.js'
import { type Asked, type Redirected, Refused, type Sent, type Shown, type SignedInRoute } from '../../page.js'
import { type EntryShown, entriesShown, entriesTable } from './entries.js'
import { A_PAGE, type EntriesPage, FILE_TYPES, MOST_IN_FILE, MOST_ON_ONE_PAGE, pageOf } from './paging.js'

type AskedByReader = Asked & { readonly reader: User }

/** The form that asks for whose record, and why. */
export interface WhoLookedFormModel extends ChildFormModel {
  readonly typed: { readonly words: string }
  readonly faults: { readonly child: string | null; readonly words: string | null }
}

/** Who looked at a child, when, why, and through which page: ready for a request for access to one's own record. */
export interface WhoLookedModel extends EntriesPage {
  readonly grant: string
  readonly child: string
  readonly words: string
  readonly made: string
  readonly by: string
  readonly inAll: number
  /** True when there are more than are shown, and all of them go on one page. */
  readonly more: boolean
  readonly rows: readonly EntryShown[]
}

const MINUTES = 60
const FORM = '/access-log/child'
const FOUND = '/access-log/child/:grant'

const grants = new Grants<{ readonly authority: string; readonly child: string; readonly words: string }>(MINUTES)

/** The pages that say who looked at a child. The child's id is typed into a form and stands in no address. */
export const CHILD_ROUTES: readonly SignedInRoute[] = [
  { method: 'GET', path: FORM, for: 'access-log', answer: asked => form(asked, { child: null, words: null }) },
  { method: 'POST', path: FORM, for: 'access-log', answer: ask },
  { method: 'GET', path: FOUND, for: 'access-log', answer: found },
  { method: 'GET', path: `${FOUND}/who-looked.csv`, for: 'access-log', answer: asked => file(asked, 'csv') },
  { method: 'GET', path: `${FOUND}/who-looked.xlsx`, for: 'access-log', answer: asked => file(asked, 'xlsx') }
]

async function form(asked: AskedByReader, faults: WhoLookedFormModel['faults']): Promise<Shown> {
  const model: WhoLookedFormModel = { ...childFormOf(asked), typed: { words: asked.form.words ?? '' }, faults }
  const wrong = faults.child !== null || faults.words !== null
  return {
    title: `${wrong ? 'Error: ' : ''}Who looked at a child`,
    template: 'child-form.njk',
    model,
    status: wrong ? 422 : 200
  }
}

async function ask(asked: AskedByReader): Promise<Shown | Redirected> {
  const { application, reader } = asked
  const typed = typedChild(asked)
  const { words = '' } = asked.form
  const fault = faultOfWords(words)
  if (!typed || fault)
    return form(asked, { child: typed ? null : 'Type the child’s id as the council writes it', words: sayFault(fault) })
  const grant = grants.make({ ...typed, words: plainWords(words), reader: reader.id }, application.now())
  return { redirect: `${FORM}/${grant}` }
}

async function found(asked: AskedByReader): Promise<Shown> {
  const { application, params, reader } = asked
  const { child, words, key } = await looked(asked)
  const size = asked.query.all === 'yes' ? MOST_ON_ONE_PAGE : A_PAGE
  const { entries, older, newest } = await pageOf(asked, { child: key }, size)
  const inAll = await countEntriesOf(application.register, { child: key })
  const model: WhoLookedModel = {
    grant: params.grant ?? '',
    child,
    words,
    made: momentText(application.now()),
    by: reader.name,
    inAll,
    more: size === A_PAGE && inAll > A_PAGE && inAll <= MOST_ON_ONE_PAGE,
    rows: entriesShown(entries, application.indicators),
    older,
    newest
  }
  return { title: 'Who looked at a child', template: 'child.njk', model }
}

async function file(asked: AskedByReader, format: 'csv' | 'xlsx'): Promise<Sent> {
  const { application } = asked
  const { key } = await looked(asked)
  const entries = await findEntries(application.register, { child: key, limit: MOST_IN_FILE })
  const bytes = await tableFile({ sheet: 'Who looked', ...entriesTable(entries, application.indicators) }, format)
  return { type: FILE_TYPES[format], name: `who-looked.${format}`, bytes }
}

/** What the address stands for, once the access log holds that it was looked at. */
async function looked({ application, params, reader }: AskedByReader) {
  const at = application.now()
  const grant = grants.find(params.grant ?? '', reader.id, at)
  if (!grant)
    throw new Refused(404, 'A search stays open for an hour. Type the child’s id again.', 'This search is closed')
  const key = childKey(grant.authority, grant.child)
  await logLook(application.register, { reader, route: FOUND, words: grant.words, seen: [key], at })
  return { ...grant, key }
}
