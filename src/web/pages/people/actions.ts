import {
  disablePerson,
  enablePerson,
  setTemporaryPassword,
  signOutEverywhere,
  takeOffCodes,
  takeOffPassword
} from '../../../access/accounts.js'
import type { Register } from '../../../register/register.js'
import type { By } from '../../../register/users.js'
import { type Redirected, Refused, type Route, type Shown } from '../../page.js'
import { type AskedByReader, wantedPerson } from './person.js'

type Act = (register: Register, id: string, by: By, at: string) => Promise<void>

/** What an administrator does with an account at one press. */
export const ACTION_ROUTES: readonly Route[] = [
  act('disable', disablePerson, 'disabled'),
  act('enable', enablePerson, 'enabled'),
  act('codes-off', takeOffCodes, 'codes-off'),
  act('sign-out', signOutEverywhere, 'signed-out'),
  act('password-off', takeOffPassword, 'password-off'),
  { method: 'POST', path: '/people/:id/password', for: 'accounts', answer: handPassword }
]

function act(name: string, does: Act, done: string): Route {
  const answer = async (asked: AskedByReader): Promise<Redirected> => {
    const user = await wantedPerson(asked)
    refuseOnOneself(asked, user.id)
    if (name === 'password-off' && !asked.ways.openId)
      throw new Refused(422, 'The council’s own accounts are not set up, so this person could not sign in at all.')
    await does(asked.application.register, user.id, asked.reader, asked.application.now())
    return { redirect: `/people/${user.id}?done=${done}` }
  }
  return { method: 'POST', path: `/people/:id/${name}`, for: 'accounts', answer }
}

async function handPassword(asked: AskedByReader): Promise<Shown> {
  const { application, reader } = asked
  const user = await wantedPerson(asked)
  refuseOnOneself(asked, user.id)
  const password = await setTemporaryPassword(application.register, user.id, reader, application.now())
  const model = { href: `/people/${user.id}`, name: user.name, email: user.email, password, added: false }
  return { title: `A temporary password for ${user.name}`, model, template: 'handed.njk' }
}

function refuseOnOneself({ reader }: AskedByReader, id: string): void {
  if (reader.id === id)
    throw new Refused(422, 'Look after your own account on its own page, which your name at the top leads to.')
}
