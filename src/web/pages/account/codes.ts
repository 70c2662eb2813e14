import { codeSetup, isSecret, makeSecret } from '../../../access/one-time-codes.js'
import { firstOf, renewRecoveryCodes, setUpCodes, takeOffOwnCodes } from '../../../access/own-account.js'
import type { User } from '../../../register/users.js'
import { type Asked, type Redirected, Refused, type Route, type Shown } from '../../page.js'

type AskedByReader = Asked & { readonly reader: User }
type FaultsByField = Readonly<Record<string, string>>

/** The pages where a person sets up one-time codes, gets recovery codes, and takes codes off. */
export const CODE_ROUTES: readonly Route[] = [
  { method: 'GET', path: '/account/codes', for: 'signed in', early: true, answer: codes },
  { method: 'POST', path: '/account/codes', for: 'signed in', early: true, answer: confirm },
  { method: 'POST', path: '/account/codes/recovery', for: 'signed in', answer: renew },
  { method: 'POST', path: '/account/codes/off', for: 'signed in', answer: takeOff }
]

async function codes(asked: AskedByReader): Promise<Shown> {
  refuseWithoutPassword(asked)
  return asked.reader.codes ? manageForm(asked, {}) : setUpForm(asked, makeSecret(), {})
}

async function confirm(asked: AskedByReader): Promise<Shown | Redirected> {
  refuseWithoutPassword(asked)
  const { application, reader, form } = asked
  if (reader.codes) return { redirect: '/account/codes' }
  const typed = { secret: form.secret ?? '', code: form.code ?? '' }
  const answer = await setUpCodes(application.register, reader, typed, application.now())
  if ('recovery' in answer) return recoveryShown(answer.recovery, true)
  return setUpForm(asked, isSecret(typed.secret) ? typed.secret : makeSecret(), answer.faults)
}

async function renew(asked: AskedByReader): Promise<Shown> {
  const { application, reader, form } = asked
  if (!reader.codes) throw new Refused(404, 'Set up codes first.')
  const answer = await renewRecoveryCodes(application.register, reader, form.password ?? '', application.now())
  return 'recovery' in answer
    ? recoveryShown(answer.recovery, false)
    : manageForm(asked, { renew: answer.faults.password! })
}

async function takeOff(asked: AskedByReader): Promise<Shown | Redirected> {
  const { application, reader, form } = asked
  if (!reader.codes || mustUse(asked)) throw new Refused(403, 'Your role must use codes.')
  const wrong = await takeOffOwnCodes(application.register, reader, form.password ?? '', application.now())
  return wrong ? manageForm(asked, { off: wrong.faults.password! }) : { redirect: '/account?done=codes-off' }
}

function setUpForm(asked: AskedByReader, secret: string, faults: FaultsByField): Shown {
  const { uri, picture } = codeSetup(secret, asked.reader.email)
  const must = firstOf(asked.reader, asked.through ?? 'password', asked.ways) === 'codes'
  const groups = secret.match(/.{4}/g)!.join(' ')
  const title = 'Set up codes'
  return shown(title, { must, secret, groups, uri, picture, faults }, 'codes-set-up.njk', faults)
}

function manageForm(asked: AskedByReader, faults: FaultsByField): Shown {
  return shown('Codes', { mustUse: mustUse(asked), faults }, 'codes.njk', faults)
}

function recoveryShown(recovery: readonly string[], first: boolean): Shown {
  return { title: 'Keep your recovery codes', model: { recovery, first }, template: 'recovery.njk' }
}

function shown(title: string, model: object, template: string, faults: FaultsByField): Shown {
  const wrong = Object.keys(faults).length > 0
  return { title: wrong ? `Error: ${title}` : title, model: { title, ...model }, template, status: wrong ? 422 : 200 }
}

function mustUse({ reader, ways }: AskedByReader): boolean {
  return ways.codesFor.some(role => role === reader.role)
}

function refuseWithoutPassword({ reader }: AskedByReader): void {
  if (!reader.local) throw new Refused(404, 'You sign in with your council’s account, which has codes of its own.')
}
