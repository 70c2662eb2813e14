import { finishSignIn, signIn } from '../../access/sign-in.js'
import type { Register } from '../../register/register.js'
import { closeSession, userOfSession } from '../../register/sessions.js'
import type { User } from '../../register/users.js'
import { InputError } from '../command.js'
import { askPassword } from './ask-password.js'

/**
 * Signs somebody in at the command line: the password, and the one-time code of who has one, are asked for or read from
 * SIGHTLINE_PASSWORD and SIGHTLINE_CODE. The session ends at once; null when its account may do nothing.
 * @throws InputError when they are not right
 */
export async function readerAtTerminal(register: Register, email: string, now: () => string): Promise<User | null> {
  const password = process.env.SIGHTLINE_PASSWORD ?? (await askPassword('Password', 'SIGHTLINE_PASSWORD'))
  const first = await signIn(register, { email, password }, null, now())
  if ('refused' in first)
    throw new InputError(wordsOf(first.refused, 'The email address or the password is not right.'))
  const session = first.half ? await withCode(register, first.session, now) : first.session
  const user = await userOfSession(register, session, now())
  await closeSession(register, session)
  if (user?.must_change)
    throw new InputError(
      'Your password was set by somebody else. Sign in on the pages first and choose one of your own.'
    )
  return user
}

async function withCode(register: Register, half: string, now: () => string): Promise<string> {
  const code = process.env.SIGHTLINE_CODE ?? (await askPassword('Code', 'SIGHTLINE_CODE'))
  const second = await finishSignIn(register, half, code, null, now())
  if ('refused' in second) throw new InputError(wordsOf(second.refused, 'The code is not right, or was used before.'))
  return second.session
}

function wordsOf(refusal: string, otherwise: string): string {
  return refusal === 'too many' ? 'There were too many attempts. Wait 15 minutes and try again.' : otherwise
}
