import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { mayDo, reachOf } from '../src/access/rights.js'
import { ROLES } from '../src/access/roles.js'
import { mayChange } from '../src/practice/may-change.js'
import { KINDS } from '../src/practice/read-kinds.js'
import type { Item } from '../src/register/items.js'
import type { Route } from '../src/web/page.js'
import { readPages } from '../src/web/read-pages.js'
import { type PostgresServer, startPostgres } from './postgres-server.js'
import { openVisit, type Visit } from './visit.js'

const REFUSED = 'Your role does not include this'
const routes = [...(await readPages()).values()].flatMap(page => page.routes)
let visit: Visit

/** The answer a role's right gives at a route: how far it reaches, a dot for none. */
function cell(route: Route, role: string): string {
  if (route.for === 'anyone' || route.for === 'signed in') return 'all'
  return reachOf(role, route.for) ?? '.'
}

test('which role reaches which address stays as it was read', async () => {
  const width = Math.max(...routes.map(({ method, path }) => `${method} ${path}`.length)) + 2
  const head = `${''.padEnd(width)}${'for'.padEnd(16)}${ROLES.map(({ code }) => code.padEnd(6)).join('')}`
  const rows = routes.map(route => {
    const cells = ROLES.map(({ id }) => cell(route, id).padEnd(6)).join('')
    return `${`${route.method} ${route.path}`.padEnd(width)}${route.for.padEnd(16)}${cells}`
  })
  const text = [head, ...rows.sort()].map(line => line.trimEnd()).join('\n')
  await expect(`${text}\n`).toMatchFileSnapshot('golden/authorisation.txt')
})

describe.each(['embedded', 'server'] as const)('on the %s register', engine => {
  let postgres: PostgresServer | undefined

  beforeAll(async () => {
    if (engine === 'server') postgres = await startPostgres()
    if (postgres) process.env.DATABASE_URL = postgres.url
    visit = await openVisit()
    delete process.env.DATABASE_URL
  })
  afterAll(async () => {
    await visit.close()
    await postgres?.stop()
  })

  describe.each(ROLES.map(({ id }) => id))('%s', role => {
    beforeAll(() => visit.app.register.db.updateTable('user').set({ role }).execute())

    test('is refused at every address it has no right to, and each refusal is in the access log', async () => {
      for (const route of routes) {
        if (route.for === 'anyone' || route.for === 'signed in' || mayDo(role, route.for)) continue
        const before = await refusals()
        const reply = route.method === 'GET' ? await visit.get(addressOf(route)) : await send(route)
        expect(reply.statusCode, `${route.method} ${route.path}`).toBe(403)
        expect(reply.body, `${route.method} ${route.path}`).toContain(REFUSED)
        expect(await refusals(), `${route.method} ${route.path}`).toBe(before + 1)
      }
    })

    test('is not refused where it has the right', async () => {
      for (const route of routes) {
        if (route.method !== 'GET' || (route.for !== 'signed in' && route.for !== 'anyone' && !mayDo(role, route.for)))
          continue
        const { body } = await visit.get(addressOf(route))
        expect(body, route.path).not.toContain(REFUSED)
      }
    })
  })

  test('nobody reaches an address that asks for a sign-in', async () => {
    for (const route of routes.filter(({ method, for: who }) => method === 'GET' && who !== 'anyone')) {
      const reply = await visit.get(addressOf(route), 'nobody')
      expect(reply.headers.location, route.path).toMatch(/^\/sign-in/)
    }
  })
})

test('who may change what stands in what relation to them stays as it was read', async () => {
  const item = (kind: string, owner: string | null): Item => {
    const field = KINDS.get(kind)?.owner
    const fields = field === undefined ? {} : { [field]: owner }
    return {
      id: '',
      version: 1,
      kind,
      authority: '806',
      part_of: null,
      sort: '',
      fields,
      by_id: null,
      by_name: '',
      at: ''
    }
  }
  const person = (role: string) => ({ role, name: 'Ann', post: 'Head of care' })
  const lines = [...KINDS.values()].flatMap(kind => {
    const above = kind.partOf === undefined ? null : ownedAbove(kind.fields[kind.partOf]?.kind)
    const relations: [string, Item[]][] = [
      ['own by name', [item(kind.id, 'Ann')]],
      ['own by post', [item(kind.id, 'head of Care')]],
      ['part of one’s own', [item(kind.id, 'Bob'), ...(above ? [item(above, 'Ann')] : [])]],
      ['somebody else’s', [item(kind.id, 'Bob'), ...(above ? [item(above, 'Bob')] : [])]]
    ]
    return relations.map(([relation, chain]) => {
      const cells = ROLES.map(({ id }) => (mayChange(person(id), kind, chain) ? 'yes' : '.').padEnd(4)).join('')
      return `${kind.id.padEnd(18)}${relation.padEnd(20)}${cells}`.trimEnd()
    })
  })
  const head = `${''.padEnd(38)}${ROLES.map(({ code }) => code.padEnd(4)).join('')}`.trimEnd()
  await expect(`${[head, ...lines].join('\n')}\n`).toMatchFileSnapshot('golden/changes.txt')
})

/** The nearest kind above that has an owner. */
function ownedAbove(kind: string | undefined): string | null {
  const above = kind === undefined ? undefined : KINDS.get(kind)
  if (!above) return null
  if (above.owner !== undefined) return above.id
  return above.partOf === undefined ? null : ownedAbove(above.fields[above.partOf]?.kind)
}

function addressOf({ path }: Route): string {
  return path.replace(/:(number)/g, '1').replace(/:[a-z]+/gi, '00000000-0000-4000-8000-000000000000')
}

function send(route: Route) {
  return route.files ? visit.upload(addressOf(route), {}, {}) : visit.post(addressOf(route), {})
}

async function refusals(): Promise<number> {
  const rows = visit.app.register.db.selectFrom('access_log').select(select => select.fn.countAll<number>().as('count'))
  return (await rows.where('outcome', '=', 'refused').executeTakeFirstOrThrow()).count
}
