import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sampleFiles } from '../../../../test/sample-home.js'
import { openVisit, type Visit } from '../../../../test/visit.js'
import type { IssueList, ListedIssue } from '../../../rules/findings/issue-list.js'
import { totalsText } from './count-text.js'

const CENSUS = '../shared/data/samples/cin-census/fake_CIN_data.xml'
let visit: Visit
let reader: string
let address: string
let results: string
let list: IssueList
/** An issue that a spreadsheet of the sample can be held against, and the list of its rule. */
let one: ListedIssue
let ofOne: string

beforeAll(async () => {
  visit = await openVisit()
  reader = (await visit.app.register.db.selectFrom('user').select('id').executeTakeFirstOrThrow()).id
  address = await checked(contents(2019))
  results = (await visit.get(address)).body
  list = (await visit.get(`${address}/issues.json`)).json()
  one = list.issues.find(({ table, child }) => table === 'Reviews' && child !== null)!
  ofOne = `${address}?rule=${one.code}`
})
afterAll(() => visit.close())

test('a form without files, council or a readable year says all three, and keeps no file', async () => {
  const reply = await visit.upload('/check', { authority: '', year: 'last year' }, {}, { lastYear: { 'a.csv': 'x' } })
  expect(reply.statusCode).toBe(422)
  expect(reply.body).toContain('Choose the files of one return')
  expect(reply.body).toContain('Choose the council the return is from')
  expect(reply.body).toContain('Write the year as 2025-26')
  expect(held()).toBe(0)
})

test('files that are no return with rules are refused by name', async () => {
  const page = await visit.get(await checked({ 'shopping.csv': 'apples,pears\r\n1,2\r\n' }))
  expect(page.statusCode).toBe(422)
  expect(page.body).toContain('These files could not be checked')
  expect(page.body).toContain('shopping.csv')
  expect(held()).toBe(0)
})

test('the totals are said in a sentence, and are those of the downloads and of the register', async () => {
  const children = new Set(list.issues.map(({ child }) => child).filter(child => child !== null)).size
  expect(results).toContain(`${totals()} in ${children} of `)
  const check = await visit.app.register.db.selectFrom('return_check').selectAll().executeTakeFirstOrThrow()
  expect(check).toMatchObject({ return: 'ssda903', authority: '806', year: '2019-20', by_name: 'First analyst' })
  expect([check.errors, check.queries]).toEqual([count('error'), count('query')])
  expect(check.keys.every(key => /^[A-Za-z0-9]+:[0-9a-f]{16}$/.test(key))).toBe(true)
})

test('an issue is shown with its row as a spreadsheet numbers it, its child and the value at fault', async () => {
  const { body } = await visit.get(ofOne)
  const row = one.row! + 2
  expect(body).toContain(`<strong>Reviews, row ${row}</strong>, child ${one.child}`)
  expect((await visit.get(`${address}/issues.csv`)).body).toContain(`${one.code},Error,Reviews,${row},${one.child},`)
  const lines = `${contents(2019)['2019-reviews.csv']}`.split(/\r?\n/).map(line => line.split(','))
  const sent = (column: string): string | undefined => lines[row - 1]?.[lines[0]!.indexOf(column)]
  expect(sent('CHILD')).toBe(one.child)
  expect(body).toContain(`<dt>REVIEW</dt><dd>${sent('REVIEW')}</dd>`)
})

test('rules that were not run are there with what they need', () => {
  expect(results).toContain('Needs Ofsted&#39;s list of providers')
  expect(results).toContain('Needs a postcode directory')
  expect(results).toMatch(/[\d,]+ rules could not be run/)
})

test('files sent in their own fields are what the rules needed', async () => {
  const page = await visit.get(await checked(contents(2020), { lastYear: contents(2019) }))
  expect(page.body).not.toContain('Needs last year’s Episodes')
  expect(results).toContain('Needs last year’s Episodes')
})

test('the list by child and by table opens on the same issues', async () => {
  const byChild = (await visit.get(`${address}?by=child`)).body
  expect(byChild).toContain('children with the most issues are shown')
  const byTable = (await visit.get(`${address}?by=table`)).body
  for (const table of ['Episodes', 'Header', 'OC3', 'Reviews']) expect(byTable).toContain(`>${table}</span>`)
})

test('what is looked for stands in no address, and may be a child', async () => {
  const [, child = ''] = (await visit.get(`${address}?by=child`)).body.match(/name="child" value="([^"]+)"/) ?? []
  const reply = await visit.post(`${address}/filter`, { by: 'child', child, rule: '', severity: 'error', only: '' })
  expect(reply.headers.location).toBe(`${address}?by=child&severity=error`)
  const alone = (await visit.get(String(reply.headers.location))).body
  expect(alone).toContain(`of child ${child} alone`)
  expect(alone.match(/class="issue-list__line"/g)).toHaveLength(1)
  const none = await visit.post(`${address}/filter`, { words: 'no such words' })
  expect((await visit.get(String(none.headers.location))).body).toContain('No issue is like that')
  await visit.post(`${address}/filter`, {})
})

test('a note stays with its issue in the next check of the return, which says what is fixed, new and still there', async () => {
  const [, issue = ''] = (await visit.get(ofOne)).body.match(/ name="([0-9a-f]{16})"/) ?? []
  const form = { rule: one.code, open: '1', [issue]: ' Explained: the panel agreed ' }
  const kept = await visit.post(`${address}/notes`, form)
  expect(kept.headers.location).toBe(`${ofOne}&open=1#line-1`)
  const mended = contents(2019)
  mended['2019-oc2.csv'] = Buffer.from(`${mended['2019-oc2.csv']}`.split('\n').slice(0, -40).join('\n'))
  const next = await checked(mended)
  const { body } = await visit.get(`${next}?rule=${one.code}`)
  expect(body).toContain('>Explained: the panel agreed</textarea>')
  expect(body).toContain('First analyst, ')
  expect(body).toContain('Since the last check of this return, by First analyst')
  const fixed = counted(body, 'Fixed')
  expect(fixed).toBeGreaterThan(0)
  expect(counted(body, 'Still there')).toBe(list.issues.length - fixed)
  for (const format of ['csv', 'json']) {
    expect((await visit.get(`${next}/issues.${format}`)).body).toContain('Explained: the panel agreed')
  }
  const back = await visit.get(`${await checked(contents(2019))}?only=new`)
  expect(counted(back.body, 'New')).toBe(fixed)
  expect(back.body).toContain(`${fixed} issue${fixed === 1 ? '' : 's'} like that`)
  expect(back.body).toContain('<span class="issue-list__new">New</span>')
})

test('a note made longer than it may be, or on no issue of the check, is not kept', async () => {
  const notes = visit.app.register.db.selectFrom('issue_note').selectAll()
  const before = (await notes.execute()).length
  const long = await visit.post(`${address}/notes`, { [`${'0'.repeat(16)}`]: 'x'.repeat(301) })
  expect(long.statusCode).toBe(422)
  await visit.post(`${address}/notes`, { [`${'0'.repeat(16)}`]: 'on nothing' })
  expect(await notes.execute()).toHaveLength(before)
})

test('a note is withdrawn by taking its words away', async () => {
  const [, issue = ''] =
    (await visit.get(ofOne)).body.match(/ name="([0-9a-f]{16})"[^>]*>Explained: the panel agreed</) ?? []
  await visit.post(`${address}/notes`, { rule: one.code, [issue]: '' })
  expect((await visit.get(ofOne)).body).not.toContain('the panel agreed')
})

test('every look at the results and every download is logged before it is given, with how many children', async () => {
  const shown = (await visit.get(ofOne)).body.matchAll(/<\/strong>, child ([^<\s]+)/g)
  const looked = await lastEntry()
  expect(looked).toMatchObject({ route: '/checks/:id', authority: '806', purpose: 'check-data', outcome: 'allowed' })
  expect(looked.children).toBe(new Set([...shown].map(([, child]) => child)).size)
  const sheet = await visit.get(`${address}/issues.xlsx`)
  expect(sheet.headers['content-disposition']).toBe('attachment; filename="issues-ssda903-2019-20.xlsx"')
  expect(sheet.headers['cache-control']).toBe('no-store')
  const children = new Set(list.issues.map(({ child }) => child).filter(child => child !== null)).size
  expect(await lastEntry()).toMatchObject({ route: '/checks/:id/issues.xlsx', children })
})

test('an administrator sees totals and counts by rule, and no child, value or download', async () => {
  await visit.app.register.db.updateTable('user').set({ role: 'administrator' }).execute()
  const before = await lastEntry()
  const { body } = await visit.get(address)
  expect(await lastEntry()).toEqual(before)
  const file = await visit.get(`${address}/issues.csv`)
  const note = await visit.post(`${address}/notes`, { [`${'0'.repeat(16)}`]: 'words' })
  await visit.app.register.db.updateTable('user').set({ role: 'analyst' }).execute()
  expect(body).toContain(`${totals()} in `)
  expect(body).toContain(`<th scope="row">${one.code}</th>`)
  expect(body).not.toMatch(/issue-list__|issue-cells|issues\.csv|>Children</)
  expect([file.statusCode, note.statusCode]).toEqual([403, 403])
  expect(await lastEntry()).toMatchObject({ outcome: 'refused', refusal: 'role' })
})

test('nobody but the reader who sent the files sees what was found', async () => {
  expect((await visit.get(address, 'nobody')).statusCode).toBe(303)
  expect(visit.app.checks.find(idIn(address), 'another')).toBeNull()
  expect((await visit.get('/checks/made-up')).statusCode).toBe(404)
})

test('a census of tens of thousands of issues is a page under a megabyte', async () => {
  const census = await checked({ 'census.xml': readFileSync(CENSUS) })
  for (const query of ['', '?by=child', '?by=table']) {
    const { body } = await visit.get(`${census}${query}`)
    expect(body.length).toBeLessThan(1_000_000)
    expect(body).toContain('record ')
  }
})

test('of a reader’s checks the four last looked at are there', async () => {
  const looked = await checked(contents(2017))
  for (let more = 0; more < 4; more += 1) {
    expect((await visit.get(looked)).statusCode).toBe(200)
    await checked({ 'shopping.csv': 'apples' })
  }
  expect((await visit.get(looked)).statusCode).toBe(200)
  const gone = await visit.get(address)
  expect([gone.statusCode, gone.body]).toEqual([404, expect.stringContaining('your notes are kept')])
})

test('the files are removed once they have been read', () => {
  expect(held()).toBe(0)
})

function count(severity: string): number {
  return list.issues.filter(issue => issue.severity === severity).length
}

function totals(): string {
  return totalsText(count('error'), count('query'))
}

/** The number under a heading of what became of the last check's issues. */
function counted(page: string, heading: string): number {
  return Number(page.match(new RegExp(`<dt>${heading}</dt><dd>([\\d,]+)`))?.[1]?.replaceAll(',', ''))
}

function contents(year: number): Record<string, Buffer> {
  return Object.fromEntries(sampleFiles(year).map(({ name, path }) => [name, readFileSync(path)]))
}

async function checked(
  files: Readonly<Record<string, string | Buffer>>,
  more: Readonly<Record<string, Readonly<Record<string, string | Buffer>>>> = {}
): Promise<string> {
  const sent = await visit.upload('/check', { authority: '806' }, files, more)
  expect(sent.statusCode).toBe(303)
  const path = String(sent.headers.location)
  await visit.app.checks.find(idIn(path), reader)?.done
  return path
}

function idIn(path: string): string {
  return path.slice('/checks/'.length)
}

function lastEntry() {
  const log = visit.app.register.db.selectFrom('access_log').selectAll().where('route', '<>', '/sign-in')
  return log.orderBy('number', 'desc').executeTakeFirstOrThrow()
}

function held(): number {
  const folder = join(visit.app.home, 'uploads')
  return existsSync(folder) ? readdirSync(folder).length : 0
}
