import { OpenIdFailed } from '../../../access/openid/provider.js'
import { type OpenIdRefusal, signInByOpenId } from '../../../access/openid/sign-in-by-openid.js'
import { keepRequest } from '../../../register/openid-requests.js'
import { type Asked, type Redirected, Refused, type Route, type Shown } from '../../page.js'
import { nextOf } from './next-of.js'

const STARTS_IN_FIVE_MINUTES = 300

/** The way to the council's own accounts, and back. */
export const OPENID_ROUTES: readonly Route[] = [
  { method: 'GET', path: '/sign-in/openid', for: 'anyone', limit: STARTS_IN_FIVE_MINUTES, answer: goThere },
  { method: 'GET', path: '/sign-in/openid/back', for: 'anyone', limit: STARTS_IN_FIVE_MINUTES, answer: comeBack }
]

const WORDS: Readonly<Record<OpenIdRefusal, string>> = {
  'not reached': 'The sign-in of your council could not be reached. Try again in a few minutes.',
  'not in order':
    'What came back from the sign-in of your council was not in order, so you are not signed in. Try again.',
  'given up': 'You are not signed in, because the sign-in of your council was not finished.',
  lost: 'It took longer than ten minutes, or it was begun in another browser. Start again.',
  'no email': 'Your council’s account has no email address for Sightline to know you by. Ask whoever looks after it.',
  'no role':
    'You are known to your council’s sign-in, but you are in no group that may use Sightline. Ask whoever looks after accounts to add you to one.',
  disabled: 'Your account in Sightline is disabled. Ask whoever looks after accounts.',
  'email taken':
    'There is already an account with your email address that signs in another way. Ask whoever looks after accounts to let it sign in with your council’s account instead.'
}

async function goThere({ application, openId, query }: Asked): Promise<Redirected> {
  if (!openId) throw new Refused(404, 'The accounts of your council are not set up here.')
  try {
    const { address, request } = await openId.provider.begin()
    const away = await keepRequest(application.register, { ...request, next: nextOf(query) }, application.now())
    return { redirect: address, away }
  } catch (error) {
    throw error instanceof OpenIdFailed ? new Refused(422, WORDS[error.kind], 'You are not signed in') : error
  }
}

// A browser brings no strict cookie along on a way that began elsewhere: the page that says who is signed in goes on by itself.
async function comeBack({ application, openId, away, query }: Asked): Promise<Shown> {
  if (!openId) throw new Refused(404, 'The accounts of your council are not set up here.')
  const answer = await signInByOpenId(application.register, openId, { token: away, query }, application.now())
  if ('refused' in answer) throw new Refused(403, WORDS[answer.refused], 'You are not signed in')
  const { session, next } = answer
  return { title: 'You are signed in', model: { next }, template: 'signed-in.njk', goOn: next, session }
}
