import { finishSignIn, type SignInRefusal, signIn } from '../../../access/sign-in.js'
import { closeSession, IDLE_MINUTES } from '../../../register/sessions.js'
import { type Asked, page, type Redirected, type Sent, type Shown } from '../../page.js'
import { nextOf } from './next-of.js'
import { OPENID_ROUTES } from './openid.js'

/** What the sign-in page shows: what was typed, what was not right, and the ways in. */
export interface SignInModel {
  readonly email: string
  readonly next: string
  /** What was not right; null when nothing was. */
  readonly fault: string | null
  /** Why somebody finds themselves here; null when they came by themselves. */
  readonly notice: string | null
  readonly local: boolean
  /** What the council's own accounts are called; null when they are not set up. */
  readonly openId: string | null
}

/** What the page that asks for a one-time code shows. */
export interface CodeModel {
  readonly next: string
  readonly fault: string | null
  /** True when a recovery code is asked for instead. */
  readonly recovery: boolean
}

const WORDS: Readonly<Record<SignInRefusal, string>> = {
  'not right': 'The email address or the password is not right',
  'too many': 'There were too many attempts. Wait 15 minutes and try again',
  ended: 'It took too long. Start again'
}
const NOTICES: Readonly<Record<string, string>> = {
  idle: `You were signed out because nothing was done for ${IDLE_MINUTES} minutes. Sign in to go on where you were.`,
  hours: 'You were signed out because you had been signed in for 12 hours. Sign in to go on where you were.',
  everywhere: 'You are signed out everywhere: here, and on every other device and browser.',
  code: 'It took too long to enter the code. Start again.'
}

export default page({
  routes: [
    {
      method: 'GET',
      path: '/sign-in',
      for: 'anyone',
      answer: async asked => form(asked, { next: nextOf(asked.query) })
    },
    { method: 'POST', path: '/sign-in', for: 'anyone', answer: enter },
    { method: 'GET', path: '/sign-in/code', for: 'anyone', answer: askCode },
    { method: 'POST', path: '/sign-in/code', for: 'anyone', answer: enterCode },
    { method: 'POST', path: '/sign-out', for: 'anyone', answer: leave },
    { method: 'GET', path: '/signed-out', for: 'anyone', answer: signedOut },
    { method: 'GET', path: '/stay-signed-in', for: 'signed in', early: true, answer: async () => STAYS },
    ...OPENID_ROUTES
  ]
})

// Asking for anything keeps a session open; this is the least there is to ask for.
const STAYS: Sent = { type: 'text/plain', name: 'signed-in.txt', bytes: Buffer.from('You are signed in.\n') }

async function enter(asked: Asked): Promise<Shown | Redirected> {
  const { application, form: typed, machine, ways } = asked
  const { email = '', password = '' } = typed
  const next = nextOf(typed)
  if (!ways.local) return form(asked, { next })
  const answer = await signIn(application.register, { email, password }, machine, application.now())
  if ('refused' in answer) return form(asked, { email, next, refused: answer.refused })
  const code = `/sign-in/code${next === '/' ? '' : `?next=${encodeURIComponent(next)}`}`
  return { redirect: answer.half ? code : next, session: answer.session }
}

async function askCode({ half, query }: Asked): Promise<Shown | Redirected> {
  if (!half) return { redirect: '/sign-in?ended=code' }
  return codeForm({ next: nextOf(query), fault: null, recovery: query.with === 'recovery' })
}

async function enterCode({ application, session, form: typed, machine }: Asked): Promise<Shown | Redirected> {
  const { code = '' } = typed
  const answer = await finishSignIn(application.register, session ?? '', code, machine, application.now())
  if (!('refused' in answer)) return { redirect: nextOf(typed), session: answer.session }
  if (answer.refused === 'ended') return { redirect: '/sign-in?ended=code', session: null }
  const recovery = typed.with === 'recovery'
  const wrong = recovery
    ? 'This recovery code is not right, or was used before'
    : 'This code is not right, or was used before'
  const fault = answer.refused === 'too many' ? WORDS['too many'] : wrong
  return codeForm({ next: nextOf(typed), fault, recovery }, answer.refused === 'too many' ? 429 : 422)
}

async function leave({ application, session, through }: Asked): Promise<Redirected> {
  if (session) await closeSession(application.register, session)
  return { redirect: through === 'openid' ? '/signed-out' : '/sign-in', session: null }
}

async function signedOut({ openId, reader }: Asked): Promise<Shown | Redirected> {
  if (reader) return { redirect: '/account' }
  const there = openId && { name: openId.settings.name, address: await openId.provider.signOutAddress() }
  return { title: 'You are signed out', model: { there }, template: 'signed-out.njk' }
}

function form(
  { ways, query }: Asked,
  { email = '', next, refused }: { readonly email?: string; readonly next: string; readonly refused?: SignInRefusal }
): Shown {
  const model: SignInModel = {
    email,
    next,
    fault: refused ? WORDS[refused] : null,
    notice: refused ? null : (NOTICES[query.ended ?? ''] ?? null),
    local: ways.local,
    openId: ways.openId?.name ?? null
  }
  const status = refused === 'too many' ? 429 : refused ? 422 : 200
  return { title: refused ? 'Error: Sign in' : 'Sign in', model, status }
}

function codeForm(model: CodeModel, status = 200): Shown {
  const title = model.recovery ? 'Enter a recovery code' : 'Enter a code'
  return { title: model.fault ? `Error: ${title}` : title, model: { ...model, title }, template: 'code.njk', status }
}
