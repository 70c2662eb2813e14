import { signOutEverywhere } from '../../../access/accounts.js'
import { changeOwnPassword, firstOf, recoveryCodesLeft } from '../../../access/own-account.js'
import { FEWEST_LETTERS } from '../../../access/password-rules.js'
import { findRole } from '../../../access/roles.js'
import { openSessionsOf } from '../../../register/sessions.js'
import type { User } from '../../../register/users.js'
import { momentText } from '../../moment-text.js'
import { type Asked, page, type Redirected, Refused, type Shown } from '../../page.js'
import { CODE_ROUTES } from './codes.js'

type AskedByReader = Asked & { readonly reader: User }

/** What a person sees of their own account. */
export interface AccountModel {
  readonly name: string
  readonly details: readonly { readonly label: string; readonly text: string }[]
  readonly local: boolean
  readonly codes: boolean
  readonly recoveryLeft: number
  readonly mustUseCodes: boolean
  readonly done: string | null
  readonly sessions: readonly {
    readonly opened: string
    readonly used: string
    readonly way: string
    readonly own: boolean
  }[]
}

const DONE: Readonly<Record<string, string>> = {
  password: 'Your password is changed. You are signed out everywhere but here.',
  'codes-off': 'Codes are off. Your password alone signs you in.'
}

export default page({
  routes: [
    { method: 'GET', path: '/account', for: 'signed in', early: true, answer: account },
    { method: 'GET', path: '/account/password', for: 'signed in', early: true, answer: askPassword },
    { method: 'POST', path: '/account/password', for: 'signed in', early: true, answer: changePassword },
    { method: 'POST', path: '/account/sign-out-everywhere', for: 'signed in', early: true, answer: endAll },
    ...CODE_ROUTES
  ]
})

async function account({ application, reader, session, ways, query }: AskedByReader): Promise<Shown> {
  const sessions = await openSessionsOf(application.register, reader.id, application.now(), session)
  const model: AccountModel = {
    name: reader.name,
    details: detailsOf(reader),
    local: reader.local,
    codes: reader.codes,
    recoveryLeft: reader.codes ? await recoveryCodesLeft(application.register, reader) : 0,
    mustUseCodes: ways.codesFor.some(role => role === reader.role),
    done: DONE[query.done ?? ''] ?? null,
    sessions: sessions.map(({ created, last_seen, through, own }) => ({
      opened: momentText(created),
      used: momentText(last_seen),
      way: through === 'openid' ? (ways.openId?.name ?? 'council account') : 'Password',
      own
    }))
  }
  return { title: 'Your account', model }
}

function detailsOf({ name, email, role, post, worker, teams }: User): AccountModel['details'] {
  return [
    { label: 'Name', text: name },
    { label: 'Email address', text: email },
    { label: 'Role', text: findRole(role)?.label ?? 'None' },
    { label: 'Post', text: post ?? 'Not recorded' },
    { label: 'Worker number', text: worker ?? 'Not recorded' },
    { label: teams.length === 1 ? 'Team' : 'Teams', text: teams.join(', ') || 'None' }
  ]
}

async function askPassword(asked: AskedByReader): Promise<Shown> {
  return passwordForm(asked, {})
}

async function changePassword(asked: AskedByReader): Promise<Shown | Redirected> {
  const { application, reader, form } = asked
  if (!reader.local) throw new Refused(404, 'You sign in with your council’s account, which has its own password.')
  const typed = { current: form.current ?? '', fresh: form.fresh ?? '' }
  const answer = await changeOwnPassword(application.register, reader, typed, application.now())
  if ('faults' in answer) return passwordForm(asked, answer.faults)
  return { redirect: reader.must_change ? '/' : '/account?done=password', session: answer.session }
}

function passwordForm({ reader, through, ways }: AskedByReader, faults: Readonly<Record<string, string>>): Shown {
  if (!reader.local) throw new Refused(404, 'You sign in with your council’s account, which has its own password.')
  const must = firstOf(reader, through ?? 'password', ways) === 'password'
  const title = must ? 'Choose a password of your own' : 'Change your password'
  const wrong = Object.keys(faults).length > 0
  const model = { title, must, faults, fewest: FEWEST_LETTERS, email: reader.email }
  return { title: wrong ? `Error: ${title}` : title, model, template: 'password.njk', status: wrong ? 422 : 200 }
}

async function endAll({ application, reader }: AskedByReader): Promise<Redirected> {
  await signOutEverywhere(application.register, reader.id, reader, application.now())
  return { redirect: '/sign-in?ended=everywhere', session: null }
}
