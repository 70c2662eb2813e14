import { signIn } from '../../../access/sign-in.js'
import { closeSession } from '../../../register/sessions.js'
import { type Asked, page, type Redirected, type Shown } from '../../page.js'

/** What the sign-in page shows: what was typed, and that it was not right. */
export interface SignInModel {
  readonly email: string
  readonly next: string
  readonly failed: boolean
}

export default page({
  routes: [
    {
      method: 'GET',
      path: '/sign-in',
      for: 'anyone',
      answer: async asked => form({ email: '', next: nextOf(asked.query), failed: false })
    },
    { method: 'POST', path: '/sign-in', for: 'anyone', limit: 10, answer: enter },
    { method: 'POST', path: '/sign-out', for: 'anyone', answer: leave }
  ]
})

async function enter({ application, form: typed }: Asked): Promise<Shown | Redirected> {
  const { email = '', password = '' } = typed
  const session = await signIn(application.register, { email, password }, application.now())
  if (!session) return form({ email, next: nextOf(typed), failed: true })
  return { redirect: nextOf(typed), session }
}

async function leave({ application, session }: Asked): Promise<Redirected> {
  if (session) await closeSession(application.register, session)
  return { redirect: '/sign-in', session: null }
}

function form(model: SignInModel): Shown {
  return { title: model.failed ? 'Error: Sign in' : 'Sign in', model, status: model.failed ? 422 : 200 }
}

// Only an address of our own: anything else could send a person on to a page that imitates this one.
function nextOf({ next = '/' }: Readonly<Record<string, string>>): string {
  return /^\/(?![/\\])[\w\-./?=&%:]*$/.test(next) ? next : '/'
}
