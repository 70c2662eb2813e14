import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sampleFiles } from '../../../../test/sample-home.js'
import { openVisit, type Visit } from '../../../../test/visit.js'

let visit: Visit

beforeAll(async () => {
  visit = await openVisit()
})
afterAll(() => visit.close())

test('files that no source knows are refused by name, and none is kept', async () => {
  const page = await checked({ 'shopping.csv': 'apples,pears\r\n1,2\r\n' })
  expect(page.statusCode).toBe(422)
  expect(page.body).toContain('These files cannot be kept yet')
  expect(page.body).toContain('shopping.csv')
  expect(await visit.app.loads()).toEqual([])
})

test('a form without files, council or a readable period says all three', async () => {
  const reply = await visit.upload('/upload', { authority: '', period: 'last year' }, {})
  expect(reply.statusCode).toBe(422)
  expect(reply.body).toContain('Choose the files of one return or extract')
  expect(reply.body).toContain('Choose the council the files are from')
  expect(reply.body).toContain('Write the period as a year')
})

test('files sent without the form’s token are refused before a byte is kept', async () => {
  const before = held()
  const reply = await visit.upload('/upload', { _csrf: 'made up', authority: '806' }, { 'a.csv': 'x' })
  expect(reply.statusCode).toBe(403)
  expect(held()).toBe(before)
})

test('a return with errors shows them, and is kept only when told to keep it all the same', async () => {
  const before = held()
  const page = await checked(contents(2018))
  expect(page.statusCode).toBe(422)
  expect(page.body).toContain('errors to mend')
  expect(page.body).toContain('Unknown code in Care leavers (OC3)')
  const address = addressOf(page.body)
  const hasty = await visit.post(`${address}/keep`, {})
  expect([hasty.statusCode, await visit.app.loads()]).toEqual([422, []])
  expect(hasty.body).toContain('Say that these files are to be kept although they have errors')
  expect(hasty.body).toContain('What was found')
  const kept = await visit.post(`${address}/keep`, { errors: 'keep' })
  const load = await landed(kept.headers.location)
  expect(load).toContain('Load 1 is kept')
  expect((await visit.app.loads())[0]).toMatchObject({ number: 1, period: '2018-19', by: 'First analyst' })
  expect(held()).toBe(before)
})

test('the figures of what was uploaded are on the scorecard', async () => {
  const { body } = await visit.get('/scorecard')
  expect(body).toContain('Middlesbrough as at 31 March 2019')
})

test('a wrong year is said, and another can be tried on the same files', async () => {
  const page = await checked(contents(2019), { period: '2031-32' })
  const again = await visit.post(`${addressOf(page.body)}/check`, { period: '2019-20' })
  const mended = await found(again.headers.location)
  expect(mended.body).toContain('for 2019-20')
  const nonsense = await visit.post(`${addressOf(page.body)}/check`, { period: 'soon' })
  expect(nonsense.statusCode).toBe(422)
  expect(nonsense.body).toMatch(/id="period"[^>]* value="soon"/)
  expect(nonsense.body).toContain('Write the period as a year')
})

test('files given up are gone', async () => {
  const page = await checked(contents(2019))
  const before = held()
  await visit.post(`${addressOf(page.body)}/discard`, {})
  expect(held()).toBe(before - 1)
  expect((await visit.get(addressOf(page.body))).statusCode).toBe(404)
})

function contents(year: number): Record<string, Buffer> {
  return Object.fromEntries(sampleFiles(year).map(({ name, path }) => [name, readFileSync(path)]))
}

async function checked(files: Readonly<Record<string, string | Buffer>>, fields = {}): ReturnType<Visit['get']> {
  const sent = await visit.upload('/upload', { authority: '806', ...fields }, files)
  expect(sent.statusCode).toBe(303)
  return found(sent.headers.location)
}

// Work may still be under way when the page is first asked for.
async function found(address: unknown): ReturnType<Visit['get']> {
  for (;;) {
    const page = await visit.get(String(address))
    if (!page.body.includes('data-under-way')) return page
    await new Promise(resolve => setTimeout(resolve, 100))
  }
}

async function landed(address: unknown): Promise<string> {
  const page = await found(address)
  return page.statusCode === 303 ? (await visit.get(String(page.headers.location))).body : page.body
}

function addressOf(body: string): string {
  return body.match(/action="(\/uploads\/[\w-]+)\/check"/)?.[1] ?? ''
}

function held(): number {
  const folder = join(visit.app.home, 'uploads')
  return existsSync(folder) ? readdirSync(folder).length : 0
}
