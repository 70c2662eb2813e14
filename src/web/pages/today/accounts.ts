import { countUsers } from '../../../register/users.js'
import { hasOneOf, type ReadPart } from './part.js'

/** How many accounts there are, for those who look after them. */
export const accountsPart: ReadPart = async asked => {
  if (!hasOneOf(asked, ['accounts'])) return null
  const count = await countUsers(asked.application.register)
  return {
    title: 'Accounts',
    words: `${count} ${count === 1 ? 'person has' : 'people have'} an account.`,
    rows: [],
    all: { href: '/people', words: 'Look after accounts' }
  }
}
