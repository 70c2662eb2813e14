import { afterAll, beforeAll, expect, test } from 'vitest'
import { sampleHome } from '../../../../test/sample-home.js'
import { openVisit, type Visit } from '../../../../test/visit.js'
import type { AccessLogTable } from '../../../register/tables/access.js'

const REASON = { purpose: 'check-data', words: 'Three <b>moves</b> in one week look wrong' }
const REQUEST = { words: 'Request 2026/14 of a former looked after child' }
let visit: Visit
let child: string

beforeAll(async () => {
  visit = await openVisit(await sampleHome([2017]))
  const view = { authority: '806', asAt: null, knownAt: null }
  child = (await visit.app.children('CL01', view, true))[0]!.child
  await visit.enter('access-auditor')
  await visit.enter('elected-member')
  await visit.get(String((await visit.post('/child', { child, ...REASON })).headers.location))
  await visit.get('/people')
})
afterAll(() => visit.close())

test('the log shows the newest entries, refusals among them, and that it was looked at', async () => {
  const { statusCode, body } = await asAuditor('/access-log')
  expect(statusCode).toBe(200)
  for (const words of ['First analyst', 'Everything held of one child', 'Checking the data', 'Refused'])
    expect(body).toContain(words)
  expect(body).toContain('Three &lt;b&gt;moves&lt;/b&gt;')
  expect(body).not.toContain(`>${child}<`)
  expect(await lastEntry()).toMatchObject({ route: '/access-log', words: 'The newest entries', seen: null })
})

test('only those with the right see it, and the refusal is logged', async () => {
  for (const who of ['analyst', 'elected-member'] as const) {
    expect((await visit.get('/access-log', who)).statusCode).toBe(403)
    expect(await lastEntry()).toMatchObject({ outcome: 'refused', refusal: 'no right: access-log' })
  }
})

test('who looked at a child is asked by a form, answered at an address without the child, and logged with the child', async () => {
  const wrong = await visit.post('/access-log/child', { child: '', words: 'x' }, 'access-auditor')
  expect([wrong.statusCode, wrong.body.includes('There is a problem')]).toEqual([422, true])
  const address = await searched(child)
  expect(address).toMatch(/^\/access-log\/child\/[\w-]{24}$/)
  const { body } = await asAuditor(address)
  expect(body).toContain(`Who looked at child ${child}`)
  expect(body).toContain('First analyst')
  expect(body).toContain('Everything held of one child')
  expect(body).toContain(REQUEST.words)
  expect(body.match(/<title>(.*?)<\/title>/)?.[1]).not.toContain(child)
  expect(await lastEntry()).toMatchObject({ route: '/access-log/child/:grant', ...REQUEST, seen: [`806:${child}`] })
  expect((await visit.get(address)).statusCode).toBe(403)
})

test('what was found can be taken away as CSV and as Excel, and each is logged', async () => {
  const address = await searched(child)
  const csv = await asAuditor(`${address}/who-looked.csv`)
  expect(csv.headers['content-disposition']).toBe('attachment; filename="who-looked.csv"')
  expect(csv.body.split('\r\n')[0]).toContain('Entry,When,Who,Purpose')
  expect(csv.body).toContain('First analyst,Checking the data')
  const before = (await lastEntry()).number
  const xlsx = await asAuditor(`${address}/who-looked.xlsx`)
  expect([xlsx.statusCode, xlsx.rawPayload.subarray(0, 2).toString()]).toEqual([200, 'PK'])
  expect((await lastEntry()).number).toBe(before + 1)
})

test('more than a page of looks at a child are shown on one page to be printed', async () => {
  const address = await searched(child)
  for (let more = 0; more < 60; more++) await asAuditor(address)
  const first = await asAuditor(address)
  const all = await asAuditor(/href="([^"]+all=yes)"/.exec(first.body)?.[1] ?? '')
  const rows = ({ body }: { readonly body: string }) => body.match(/data-label="Who"/g)?.length ?? 0
  expect([rows(first), rows(all) > 60]).toEqual([50, true])
  expect(all.body).toContain(`${rows(all)} entries`)
})

test('a child nobody looked at has the search alone', async () => {
  const { body } = await asAuditor(await searched('no such child'))
  expect(body).toContain('Nobody has looked at this child')
})

test('entries are found by person, by day, and refusals alone', async () => {
  const byName = await asAuditor('/access-log?words=first+analyst')
  expect(byName.body).toContain('Everything held of one child')
  expect(byName.body).not.toContain('">Some access-auditor</a>')
  const several = await asAuditor('/access-log?words=some')
  expect(several.body).toContain('Whom do you mean?')
  expect((await asAuditor('/access-log?words=nobody+like+that')).body).toContain('Nobody with an account')
  expect((await asAuditor('/access-log?from=1/1/2020&to=2/1/2020')).body).toContain('Nothing is like that')
  expect((await asAuditor('/access-log?from=soon')).statusCode).toBe(422)
  const refused = await asAuditor('/access-log?refused=yes')
  expect(refused.body).toContain('The role does not have the right')
  expect(refused.body).not.toContain('Everything held of one child')
  expect(await lastEntry()).toMatchObject({ words: 'Entries refusals only' })
  expect((await asAuditor('/access-log.csv?refused=yes')).body).toContain('Refused: ')
})

test('older entries are a page further, from the last one shown', async () => {
  for (let more = 0; more < 60; more++) await asAuditor('/access-log/child')
  for (let more = 0; more < 60; more++) await visit.get('/people')
  const first = await asAuditor('/access-log')
  const older = /href="(\/access-log\?before=[^"]+)"/.exec(first.body)?.[1]?.replaceAll('&amp;', '&') ?? ''
  const second = await asAuditor(older)
  expect(second.statusCode).toBe(200)
  const numbers = [first, second].flatMap(({ body }) =>
    [...body.matchAll(/\/access-log\/entries\/(\d+)/g)].map(each => Number(each[1]))
  )
  expect(new Set(numbers).size).toBe(numbers.length)
  expect(numbers).toEqual([...numbers].sort((one, other) => other - one))
  expect(second.body).toContain('Newest entries')
})

test('one entry shows the children it showed, and that is logged with them', async () => {
  const { number } = await visit.app.register.db
    .selectFrom('access_log')
    .select('number')
    .where('route', '=', '/child/:grant')
    .executeTakeFirstOrThrow()
  const { body } = await asAuditor(`/access-log/entries/${number}`)
  expect(body).toContain('Which children')
  expect(body).toContain(child)
  expect(await lastEntry()).toMatchObject({ route: '/access-log/entries/:number', seen: [`806:${child}`] })
  for (const none of ['0', '999999', 'x', '1.5'])
    expect((await asAuditor(`/access-log/entries/${none}`)).statusCode).toBe(404)
})

function asAuditor(path: string) {
  return visit.get(path, 'access-auditor')
}

async function searched(typed: string): Promise<string> {
  const reply = await visit.post('/access-log/child', { child: typed, ...REQUEST }, 'access-auditor')
  return String(reply.headers.location)
}

function lastEntry(): Promise<AccessLogTable> {
  const log = visit.app.register.db.selectFrom('access_log').selectAll()
  return log.where('route', '<>', '/sign-in').orderBy('number', 'desc').executeTakeFirstOrThrow()
}
