import { findReason, type Purpose, REASONS } from '../../../access/purposes.js'
import { isChildHeld } from '../../../access/see-children.js'
import { faultOfWords, plainWords, sayFault } from '../../../access/words.js'
import { childKey } from '../../../register/access-log.js'
import { breakGlass, openingsOf } from '../../../register/break-glass.js'
import type { User } from '../../../register/users.js'
import { type ChildFormModel, childFormOf, typedChild } from '../../child-form.js'
import { momentText } from '../../moment-text.js'
import { type Asked, page, type Redirected, type Shown } from '../../page.js'
import { REVIEW_ROUTES } from './reviews.js'

type AskedByReader = Asked & { readonly reader: User }

/** The form that opens a child out of reach, and what its reader has open. */
export interface BreakGlassModel extends ChildFormModel {
  readonly reasons: readonly Purpose[]
  readonly typed: { readonly reason: string; readonly words: string }
  readonly faults: { readonly child: string | null; readonly reason: string | null; readonly words: string | null }
  readonly hours: number
  readonly open: readonly {
    readonly href: string
    readonly child: string
    readonly until: string
    readonly why: string
  }[]
}

const HOURS = 4

export default page({
  routes: [
    { method: 'GET', path: '/break-glass', for: 'break-glass', answer: asked => form(asked, {}) },
    { method: 'POST', path: '/break-glass/asked', for: 'break-glass', answer: asked => form(asked, {}) },
    { method: 'POST', path: '/break-glass', for: 'break-glass', answer: open },
    ...REVIEW_ROUTES
  ]
})

async function form(asked: AskedByReader, faults: Partial<BreakGlassModel['faults']>): Promise<Shown> {
  const { application, reader } = asked
  const { reason = '', words = '' } = asked.form
  const openings = await openingsOf(application.register, reader.id, application.now())
  const model: BreakGlassModel = {
    ...childFormOf(asked),
    reasons: REASONS,
    typed: { reason, words },
    faults: { child: null, reason: null, words: null, ...faults },
    hours: HOURS,
    open: openings.map(({ id, child, expires, reason, words }) => ({
      href: `/child/${id}`,
      child: child.split(':').slice(1).join(':'),
      until: momentText(expires),
      why: `${findReason(reason)?.label ?? ''}: ${words}`
    }))
  }
  const wrong = Object.values(model.faults).some(fault => fault !== null)
  return { title: `${wrong ? 'Error: ' : ''}Open a child out of your reach`, model, status: wrong ? 422 : 200 }
}

async function open(asked: AskedByReader): Promise<Shown | Redirected> {
  const { application, reader } = asked
  const { reason = '', words = '' } = asked.form
  const typed = typedChild(asked)
  const faults = {
    child: typed ? null : 'Type the child’s id as the council writes it',
    reason: findReason(reason) ? null : 'Choose why you must open it',
    words: sayFault(faultOfWords(words))
  }
  if (!typed || faults.reason || faults.words) return form(asked, faults)
  const at = application.now()
  const { authority, child } = typed
  const view = { authority, indicator: null, asAt: null, knownAt: null }
  const request = { reader, route: '/break-glass', ...view, purpose: reason, words, at }
  if (!(await isChildHeld(application.register, request, () => application.child(authority, child))))
    return form(asked, {
      child: 'Nothing is held of a child with this id. See that it is typed as the council writes it'
    })
  const opening = await breakGlass(application.register, {
    child: childKey(authority, child),
    reason,
    words: plainWords(words),
    by_id: reader.id,
    by_name: reader.name,
    by_role: reader.role,
    at,
    expires: new Date(Date.parse(at) + HOURS * 3_600_000).toISOString()
  })
  return { redirect: `/child/${opening.id}` }
}
