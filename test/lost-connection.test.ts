import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openRegister } from '../src/register/register.js'
import { type PostgresServer, startPostgres } from './postgres-server.js'
import { openVisit, type Visit } from './visit.js'

const TITLE = 'Monitoring visit of a certain May'
const LETTER = { title: TITLE, from: 'monitoring visit', published: '27/05/2021', priority: 'no' }
let server: PostgresServer
let visit: Visit
let token: string

beforeAll(async () => {
  server = await startPostgres()
  process.env.DATABASE_URL = server.url
  visit = await openVisit()
  await visit.app.register.db.updateTable('user').set({ role: 'programme-manager', name: 'Pat Certain' }).execute()
  const form = await visit.get('/letters/new?authority=806')
  token = form.body.match(/name="_csrf" value="([^"]+)"/)![1]!
  expect((await add(LETTER)).statusCode).toBe(303)
})
afterAll(async () => {
  delete process.env.DATABASE_URL
  await visit?.close()
  await server?.stop()
})

test('without the database the reader is told so in plain words, and when it is back the next request works', async () => {
  await server.crash()
  for (const reply of [await visit.get('/letters?authority=806'), await add(LETTER), await visit.get('/sign-in')]) {
    expect(reply.statusCode).toBe(503)
    expect(reply.headers['content-type']).toContain('text/html')
    expect(reply.body).toContain('The database cannot be reached')
    for (const told of [TITLE, 'Pat Certain', '127.0.0.1', 'ECONN']) expect(reply.body).not.toContain(told)
  }
  await server.restart()
  const reply = await visit.get('/letters?authority=806')
  expect(reply.statusCode).toBe(200)
  expect(reply.body).toContain('1 in all')
})

test('a database that goes in the middle of things takes nobody with it, and leaves nothing half-written', async () => {
  const before = await counted('item')
  const saves = Array.from({ length: 60 }, (_, n) => add({ ...LETTER, title: `Visit ${n}` }))
  const looks = Array.from({ length: 60 }, () => visit.get('/letters?authority=806'))
  await expect.poll(() => counted('item'), { interval: 5 }).toBeGreaterThan(before)
  await server.crash()
  const replies = await Promise.all([...saves, ...looks])
  const gone = replies.filter(({ statusCode }) => statusCode === 503)
  expect(gone.length).toBeGreaterThan(0)
  expect(replies.filter(({ statusCode }) => ![200, 303, 503].includes(statusCode))).toEqual([])
  await server.restart()
  expect((await visit.get('/letters?authority=806')).statusCode).toBe(200)
  const acknowledged = (await Promise.all(saves)).filter(({ statusCode }) => statusCode === 303)
  for (const { headers } of acknowledged) expect((await visit.get(String(headers.location))).statusCode).toBe(200)
  expect(await counted('item')).toBe(await counted('item_version'))
})

test('a register that cannot be reached at the start says so in a plain sentence, without the password', async () => {
  const wrong = server.url.replace(/:\d+\/postgres/, ':1/postgres')
  await expect(openRegister('unused', wrong)).rejects.toThrow(/^The database that DATABASE_URL names cannot be reached/)
})

test('a server that goes silent is given up, and a new connection is tried at the next query', async () => {
  const line = await openLine(server.url)
  const register = await openRegister('unused', `${line.url}?query_timeout=300`)
  const ask = () => sql<{ one: number }>`select 1 as one`.execute(register.db)
  expect((await ask()).rows).toEqual([{ one: 1 }])
  line.fallSilent()
  await expect(ask()).rejects.toThrow('Query read timeout')
  line.speakAgain()
  expect((await ask()).rows).toEqual([{ one: 1 }])
  await register.close()
  await line.close()
})

function add(fields: Readonly<Record<string, string>>) {
  return visit.postRaw('/letters/new?authority=806', { _csrf: token, ...fields })
}

async function counted(table: 'item' | 'item_version'): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*) as n from ${sql.table(table)}`.execute(
    visit.app.register.db
  )
  return rows[0]!.n
}

/** A line to a server on which, once it falls silent, nothing comes through any more over what was connected until then. */
async function openLine(url: string) {
  const sockets = new Set<Socket>()
  const { hostname, port } = new URL(url)
  const line = createServer(near => {
    const far = connect(Number(port), hostname)
    near.pipe(far).pipe(near)
    for (const each of [near, far]) sockets.add(each.on('error', () => undefined))
  })
  await new Promise<void>(resolve => line.listen(0, '127.0.0.1', resolve))
  const { port: own } = line.address() as AddressInfo
  const silenced = new Set<Socket>()
  return {
    url: url.replace(`:${port}/`, `:${own}/`),
    fallSilent: () => {
      for (const socket of sockets) silenced.add(socket.unpipe().pause())
    },
    speakAgain: () => sockets.clear(),
    close: async () => {
      for (const socket of [...sockets, ...silenced]) socket.destroy()
      await new Promise(resolve => line.close(resolve))
    }
  }
}
