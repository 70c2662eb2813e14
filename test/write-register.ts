import { randomUUID } from 'node:crypto'
import { logAccess } from '../src/register/access-log.js'
import { type ItemChange, saveItems } from '../src/register/items.js'
import { openRegister } from '../src/register/register.js'
import { addUser, changeUser, type User } from '../src/register/users.js'

/**
 * Run as a program of its own: saves items two at a time, entries of the access log and changes of an account as fast as
 * it can, a line for each once it is acknowledged, until it is killed.
 */
const [folder, databaseUrl] = process.argv.slice(2) as [string, string?]
const register = await openRegister(folder, databaseUrl)
const at = new Date().toISOString()
const BY = { id: randomUUID(), name: 'Ada' }

process.stdout.write('ready\n')
await Promise.all([saveOn(), saveOn(), logOn(), changeOn(), changeOn()])

async function saveOn(): Promise<void> {
  let pair = [0, 0].map(() => itemOf(randomUUID(), 0))
  for (;;) {
    const together = randomUUID()
    const changes = pair.map(change => ({ ...change, why: together }))
    const saved = await saveItems(register, changes, BY, at)
    for (const { item, version } of saved) process.stdout.write(`item ${item} ${version}\n`)
    const goesOn = saved[0]!.version < 20
    pair = saved.map(({ item, version }) => (goesOn ? itemOf(item, version) : itemOf(randomUUID(), 0)))
  }
}

function itemOf(item: string, version: number): ItemChange {
  const fields = { title: `Version ${version + 1}`, words: 'Who does what by when. '.repeat(20) }
  return { item, version, kind: 'action', authority: '806', part_of: null, sort: String(version), fields, why: null }
}

async function logOn(): Promise<void> {
  for (let looked = 1; ; looked++) {
    const { number, hash } = await logAccess(register, {
      at,
      user_id: BY.id,
      user_name: BY.name,
      route: '/children',
      indicator: 'PL01',
      authority: '806',
      as_at: '2026-02-28',
      known_at: null,
      purpose: 'check-data',
      words: 'Three moves in one week look wrong',
      children: 1,
      outcome: 'allowed',
      refusal: null,
      seen: [`806:${looked}`]
    })
    process.stdout.write(`entry ${number} ${hash}\n`)
  }
}

async function changeOn(): Promise<void> {
  for (;;) {
    const email = `${randomUUID()}@example.org`
    let user: User = await addUser(register, { name: 'Bo', email, password: null, role: 'analyst', created: at })
    process.stdout.write(`account ${user.id} ${user.version}\n`)
    for (let change = 0; change < 20; change++) {
      const set = { post: `Post ${change}` }
      user = (await changeUser(register, user.id, { change: 'changed', set }, BY, at))!
      process.stdout.write(`account ${user.id} ${user.version}\n`)
    }
  }
}
