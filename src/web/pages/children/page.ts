import { PURPOSES, type Purpose } from '../../../access/purposes.js'
import { mayDo } from '../../../access/rights.js'
import { type ChildRequest, type Refusal, refuse, seeChildren } from '../../../access/see-children.js'
import { sayFault } from '../../../access/words.js'
import { dayText } from '../../../domain/day-text.js'
import type { User } from '../../../register/users.js'
import type { ChildBehind, IndicatorDetail } from '../../application.js'
import { momentText } from '../../moment-text.js'
import { type Asked, page, type Redirected, Refused, type Shown } from '../../page.js'
import { viewOf, viewQuery } from '../../view.js'
import { closeGrant, findGrant, type Grant, makeGrant } from './grants.js'

type AskedByReader = Asked & { readonly reader: User }

/** The form that asks why, before any child is shown. */
export interface PurposeModel {
  readonly indicator: { readonly id: string; readonly title: string }
  /** Who counts, as a phrase by itself. */
  readonly numerator: string
  readonly asAt: string
  readonly query: string
  readonly purposes: readonly Purpose[]
  readonly typed: { readonly purpose: string; readonly words: string; readonly counted: boolean }
  readonly errors: { readonly purpose: string | null; readonly words: string | null }
}

/** The children, once the log holds who looked and why. */
export interface ListModel {
  readonly indicator: { readonly id: string; readonly title: string }
  readonly grant: string
  readonly counted: boolean
  readonly asAt: string
  readonly expires: string
  readonly children: number
  /** How many children of the figure are out of the reader's reach, and whether they may open one all the same. */
  readonly outOfReach: number
  readonly breaksGlass: boolean
  readonly headings: readonly string[]
  readonly rows: readonly {
    readonly child: string
    readonly age: string
    readonly sex: string
    readonly facts: readonly string[]
  }[]
}

const FORM = '/indicators/:id/children'
const LIST = '/children/:grant'

export default page({
  routes: [
    { method: 'GET', path: FORM, for: 'children', answer: asked => form(asked) },
    { method: 'POST', path: FORM, for: 'children', answer: ask },
    { method: 'GET', path: LIST, for: 'children', answer: list },
    { method: 'POST', path: '/children/:grant/close', for: 'children', answer: close }
  ]
})

async function form(asked: Asked, refused: Refusal | null = null): Promise<Shown> {
  const { indicator, asAt } = await detailOf(asked)
  const { purpose = '', words = '', counted = 'yes' } = asked.form
  const model: PurposeModel = {
    indicator,
    numerator: indicator.numerator.replace(/^of (them|these|those), /, ''),
    asAt: dayText(asAt),
    query: viewQuery(asked, viewOf(asked)),
    purposes: PURPOSES,
    typed: { purpose, words, counted: counted === 'yes' },
    errors: {
      purpose: refused === 'no purpose' ? 'Choose what you need the list for' : null,
      words: sayFault(refused)
    }
  }
  return {
    title: `${refused ? 'Error: ' : ''}Children behind the figure`,
    template: 'purpose.njk',
    model,
    status: refused ? 422 : 200
  }
}

async function ask(asked: AskedByReader): Promise<Shown | Redirected> {
  const { indicator, asAt } = await detailOf(asked)
  const { purpose = '', words = '', counted } = asked.form
  const view = { ...viewOf(asked), asAt }
  const granted = { reader: asked.reader.id, indicator: indicator.id, view, counted: counted !== 'no', purpose, words }
  const refused = await refuse(asked.application.register, requestOf(asked, granted, FORM))
  if (refused === 'role') throw new Refused(403, 'Your role does not see children. Ask a manager if you need a list.')
  if (refused) return form(asked, refused)
  return { redirect: `/children/${makeGrant(granted, asked.application.now())}` }
}

async function list(asked: AskedByReader): Promise<Shown> {
  const { application, params } = asked
  const id = params.grant ?? ''
  const grant = findGrant(id, asked.reader.id, application.now())
  if (!grant)
    throw new Refused(
      404,
      'A list stays open for 15 minutes. Go to the indicator and say again why you need it.',
      'This list is closed'
    )
  const detail = await application.indicator(grant.indicator, grant.view)
  if (!detail) throw new Refused(404, 'Nothing is loaded for this council any more.')
  const read = (): Promise<readonly ChildBehind[]> => application.children(grant.indicator, grant.view, grant.counted)
  const seen = await seeChildren(application.register, requestOf(asked, grant, LIST), read)
  if ('refused' in seen) throw new Refused(403, 'Your role or account no longer allows this list.')
  return { title: 'Children behind the figure', template: 'list.njk', model: listOf(asked, grant, detail, seen) }
}

async function close(asked: AskedByReader): Promise<Redirected> {
  const { application, params, reader } = asked
  const grant = findGrant(params.grant ?? '', reader.id, application.now())
  if (!grant) return { redirect: '/' }
  closeGrant(params.grant ?? '')
  return { redirect: `/indicators/${grant.indicator}${viewQuery(asked, grant.view)}` }
}

function requestOf(
  { application, reader }: AskedByReader,
  granted: Omit<Grant, 'expires'>,
  route: string
): ChildRequest {
  const { indicator, view, purpose, words } = granted
  return {
    reader,
    route,
    indicator,
    authority: view.authority,
    asAt: view.asAt,
    knownAt: view.knownAt,
    purpose,
    words,
    at: application.now()
  }
}

function listOf(
  { params, reader }: AskedByReader,
  grant: Grant,
  { indicator, asAt }: IndicatorDetail,
  { rows: children, outOfReach }: { readonly rows: readonly ChildBehind[]; readonly outOfReach: number }
): ListModel {
  const headings = [...new Set(children.flatMap(child => child.facts.map(fact => fact.label)))]
  return {
    indicator,
    grant: params.grant ?? '',
    counted: grant.counted,
    asAt: dayText(asAt),
    expires: momentText(grant.expires),
    children: new Set(children.map(row => row.child)).size,
    outOfReach,
    breaksGlass: mayDo(reader.role, 'break-glass'),
    headings,
    rows: children.map(({ child, age, sex, facts }) => ({
      child,
      age: age === null ? 'Not recorded' : String(age),
      sex: sex ?? 'Not recorded',
      facts: headings.map(heading => facts.find(fact => fact.label === heading)?.value ?? '–')
    }))
  }
}

async function detailOf(asked: Asked): Promise<IndicatorDetail> {
  const detail = await asked.application.indicator(asked.params.id ?? '', viewOf(asked))
  if (!detail) throw new Refused(404, 'There is no such indicator, or nothing is loaded for this council yet.')
  return detail
}
