import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openVisit, type Visit } from '../../../../test/visit.js'
import { KINDS } from '../../../practice/read-kinds.js'
import { changeOf } from '../../../practice/save-item.js'
import { saveItems } from '../../../register/items.js'
import type { ItemFields } from '../../../register/tables/items.js'

let visit: Visit
let letter: string
let finding: string

beforeAll(async () => {
  visit = await openVisit()
  await visit.app.register.db.updateTable('user').set({ role: 'programme-manager', name: 'Pat' }).execute()
})
afterAll(() => visit.close())

const LETTER = {
  title: 'Monitoring visit, May 2021',
  from: 'monitoring visit',
  published: '27/05/2021',
  priority: 'no'
}

test('an empty list says what belongs there, and the form asks for it', async () => {
  const list = await visit.get('/letters?authority=806')
  expect(list.body).toContain('There is none yet')
  expect(list.body).toContain('href="/letters/new?authority=806"')
  const form = await visit.get('/letters/new?authority=806')
  expect(form.body).toContain('Add a letter or report')
  expect((await visit.get('/findings?authority=806')).body).toContain(
    'Each is added from the page of its letter or report.'
  )
})

test('what is wrong is said by the field, and what was typed is still there', async () => {
  const reply = await visit.post('/letters/new?authority=806', {
    ...LETTER,
    title: '',
    published: '31/02/2021',
    from: 'rumour'
  })
  expect(reply.statusCode).toBe(422)
  for (const words of ['Enter title', 'Choose kind', 'Day it was published must be a real day'])
    expect(reply.body).toContain(words)
  expect(reply.body).toContain('value="31/02/2021"')
})

test('an item is added, found by its words, and hangs on what it is a part of', async () => {
  letter = String((await visit.post('/letters/new?authority=806', LETTER)).headers.location)
  const parts = {
    letter: letter.split('/').at(-1)!,
    paragraph: '12',
    words: 'Visits <b>are</b> late \u202e ☂',
    state: 'open'
  }
  finding = String((await visit.post('/findings/new?authority=806', parts)).headers.location)
  const { body } = await visit.get(letter)
  expect(body).toContain('Visits &lt;b&gt;are&lt;/b&gt; late \u202e ☂')
  expect(body).toContain(`/findings/new?authority=806&amp;letter=${parts.letter}`)
  expect((await visit.get('/findings?authority=806&words=visit')).body).toContain(finding)
  expect((await visit.get('/findings?authority=806&state=closed')).body).toContain('Nothing is like that')
  const csv = await visit.get('/findings.csv?authority=806&state=open')
  expect(csv.body).toContain('Monitoring visit, May 2021')
})

test('a change says before and after in the history, and can be taken back', async () => {
  const { body } = await visit.get(`${finding}/edit`)
  const fields = { letter: letter.split('/').at(-1)!, paragraph: '12', words: 'Visits are late', state: 'closed' }
  expect(body).toContain('name="version" value="1"')
  await visit.post(`${finding}/edit`, { ...fields, version: '1', why: 'Seen by the auditor' })
  const history = (await visit.get(`${finding}/history`)).body
  expect(history).toContain('Version 2: Pat')
  expect(history).toContain('<p class="eyebrow">Finding: 12. Visits are late</p>')
  expect((await visit.get(letter)).body).toContain('<title>Letter or report: Monitoring visit, May 2021 – Sightline')
  expect(history).toContain('Seen by the auditor')
  await visit.post(`${finding}/history`, { version: '1' })
  expect((await visit.get(finding)).body).toContain('Version 3')
  expect((await visit.get(finding)).body).toContain('☂')
})

test('of two people who change one thing the second is shown both, and nothing is overwritten', async () => {
  const fields = { letter: letter.split('/').at(-1)!, paragraph: '12', words: 'Visits are very late', state: 'open' }
  const reply = await visit.post(`${finding}/edit`, { ...fields, version: '1' })
  expect(reply.statusCode).toBe(422)
  expect(reply.body).toContain('Pat changed this while you had it open')
  expect(reply.body).toContain('Visits are very late')
  expect(reply.body).toContain('name="version" value="3"')
  expect((await visit.get(finding)).body).not.toContain('very late')
})

test('a role without the right to change sees no way to, and is refused', async () => {
  await visit.app.register.db.updateTable('user').set({ role: 'elected-member' }).execute()
  expect((await visit.get(finding)).body).not.toContain(`${finding}/edit`)
  expect((await visit.get(`${finding}/edit`)).statusCode).toBe(403)
  expect((await visit.post('/letters/new?authority=806', LETTER)).statusCode).toBe(403)
  await visit.app.register.db.updateTable('user').set({ role: 'access-auditor' }).execute()
  expect((await visit.get('/findings')).statusCode).toBe(403)
})

test('whoever owns an action changes it and what hangs on it, and nothing else', async () => {
  const as = (role: string, post: string | null) =>
    visit.app.register.db.updateTable('user').set({ role, post }).execute()
  await as('programme-manager', null)
  const plan = {
    title: 'Improvement plan',
    sort: 'improvement',
    owner: 'Director',
    started: '1/4/2020',
    state: 'in force'
  }
  const planned = String((await visit.post('/plans/new?authority=806', plan)).headers.location)
  const action = { plan: planned.split('/').at(-1)!, title: 'Audit visits', due: '1/6/2021', state: 'on track' }
  const mine = String(
    (await visit.post('/actions/new?authority=806', { ...action, owner: 'Head of care' })).headers.location
  )
  const other = String(
    (await visit.post('/actions/new?authority=806', { ...action, owner: 'Somebody' })).headers.location
  )
  await as('team-manager', 'head of Care')
  expect((await visit.get(`${mine}/edit`)).statusCode).toBe(200)
  expect((await visit.get(`${other}/edit`)).statusCode).toBe(403)
  expect((await visit.post('/actions/new?authority=806', { ...action, owner: 'Head of care' })).statusCode).toBe(403)
})

test('of many parts the first fifty are on the page of what they are a part of, and all are in their list', async () => {
  await visit.app.register.db.updateTable('user').set({ role: 'programme-manager', post: null }).execute()
  const id = String((await visit.post('/letters/new?authority=806', LETTER)).headers.location)
    .split('/')
    .at(-1)!
  const kind = KINDS.get('finding')!
  const values = (n: number) => ({
    letter: id,
    paragraph: String(n),
    words: `Finding number ${n} of many`,
    state: 'open'
  })
  const findings = Array.from({ length: 60 }, (_, n) => changeOf({ kind, values: values(n + 1), item: null }, '806'))
  await saveItems(visit.app.register, findings, { id: null, name: 'Pat' }, visit.app.now())
  const { body } = await visit.get(`/letters/${id}`)
  expect(body.match(/Finding number \d+ of many/g)).toHaveLength(50)
  const list = body.match(/href="(\/findings\?[^"]+)">The first 50 are here/)![1]!.replaceAll('&amp;', '&')
  expect((await visit.get(list)).body).toContain('60 in all')
})

test('a form offers a few of many items, finds others by their words, keeps what was typed, and stays small', async () => {
  await visit.app.register.db.updateTable('user').set({ role: 'programme-manager', post: null }).execute()
  const values = (fields: object) => ({ plan: null, letter: null, ...fields })
  const [answered, other, plan] = [randomUUID(), randomUUID(), randomUUID()]
  const change = (item: string, kind: string, fields: ItemFields, part_of: string | null = null) => {
    return { item, version: 0, kind, authority: '806', part_of, sort: '', fields: values(fields), why: null }
  }
  const many = Array.from({ length: 500 }, (_, index) => {
    const words = `Finding ${index} ${index === 321 ? 'of dentists' : ''} ${'whose words are many, '.repeat(40)}`
    return change(randomUUID(), 'finding', { letter: other, words, state: 'open' }, other)
  })
  const own = change(
    randomUUID(),
    'finding',
    { letter: answered, words: 'Of the letter answered', state: 'open' },
    answered
  )
  const letters = [answered, other].map(id => change(id, 'letter', { title: `Letter ${id}` }))
  const planned = change(plan, 'plan', { title: 'Plan', owner: 'Director', answers: [answered], state: 'in force' })
  await saveItems(visit.app.register, [...letters, planned, ...many, own], { id: null, name: 'Pat' }, visit.app.now())

  const opened = await visit.get(`/actions/new?authority=806&plan=${plan}`)
  expect(opened.body.match(/name="findings" type="checkbox"/g)).toHaveLength(1)
  expect(opened.body).toContain('Of the letter answered')
  expect(opened.body).toMatch(/1 of \d{3} are offered here/)
  expect(opened.body.length).toBeLessThan(60_000)

  const typed = { plan, title: 'Find dentists', due: '31/2/2027', findings: own.item, 'findings-find': 'dentists' }
  const sought = { ...typed, 'findings-found': '' }
  const before = await visit.app.register.db.selectFrom('item_version').selectAll().execute()
  for (const pressed of [{ find: 'findings' }, {}] as Record<string, string>[]) {
    const { statusCode, body } = await visit.post('/actions/new?authority=806', { ...sought, ...pressed })
    expect(statusCode).toBe(200)
    expect(body).toContain('1 found.')
    for (const kept of ['value="Find dentists"', 'value="31/2/2027"', 'value="dentists"']) expect(body).toContain(kept)
    const boxes = body.match(/<input[^>]+name="findings" type="checkbox"[^>]+>/g) ?? []
    expect(boxes.map(box => [/value="([^"]+)"/.exec(box)?.[1], box.includes('checked')])).toEqual([
      [own.item, true],
      [many[321]!.item, false]
    ])
  }
  expect(await visit.app.register.db.selectFrom('item_version').selectAll().execute()).toHaveLength(before.length)
  const nothing = await visit.post('/actions/new?authority=806', { ...sought, 'findings-find': 'unicorns' })
  expect(nothing.body).toContain('Nothing was found')

  const saved = { ...typed, due: '', state: 'not started', save: 'yes', findings: `${own.item}\n${many[321]!.item}` }
  const { headers } = await visit.post('/actions/new?authority=806', saved)
  const { body } = await visit.get(`${headers.location}/edit`)
  expect(body.match(/name="findings" type="checkbox" value="[^"]+" checked/g)).toHaveLength(2)
})

test('what a list is narrowed to is said although it is not among the first that may be chosen', async () => {
  const letters = Array.from({ length: 120 }, (_, index) => {
    const fields = { title: `Letter ${String(index).padStart(3, '0')}` }
    return {
      item: randomUUID(),
      version: 0,
      kind: 'letter',
      authority: '806',
      part_of: null,
      sort: '',
      fields,
      why: null
    }
  })
  await saveItems(visit.app.register, letters, { id: null, name: 'Pat' }, visit.app.now())
  for (const { item, fields } of letters) {
    const { body } = await visit.get(`/findings?authority=806&letter=${item}`)
    const chosen = body.match(/<option value="([^"]+)" selected>(Letter \d+)</)
    expect(chosen?.slice(1)).toEqual([item, fields.title])
  }
})

test('what names an item is listed on its page without what the page says already', async () => {
  await visit.app.register.db.updateTable('user').set({ role: 'programme-manager' }).execute()
  const plan = { title: 'Plan', sort: 'improvement', owner: 'Director', started: '1/4/2020', state: 'in force' }
  const planned = idOf(await visit.post('/plans/new?authority=806', plan))
  const revision = { plan: planned, title: 'First version', agreed: '1/4/2020' }
  const revised = String((await visit.post('/revisions/new?authority=806', revision)).headers.location)
  const added = revised.split('/').at(-1)!
  const action = { plan: planned, title: 'Audit visits', owner: 'Head', state: 'on track', added }
  await visit.post('/actions/new?authority=806', action)
  const { body } = await visit.get(revised)
  expect(body).toContain('Actions: added in the revision')
  expect(headingsOf(body)).toEqual(['Action', 'Owner', 'Due', 'State'])
  expect(headingsOf((await visit.get('/actions?authority=806')).body)).toContain('Plan')
})

test('a milestone is late until its action wants no more doing', async () => {
  const plan = { title: 'Plan', sort: 'improvement', owner: 'Director', started: '1/4/2020', state: 'in force' }
  const planned = idOf(await visit.post('/plans/new?authority=806', plan))
  const values = { plan: planned, title: 'Audit visits', owner: 'Head', state: 'on track' }
  const action = idOf(await visit.post('/actions/new?authority=806', values))
  const step = { action, title: 'Half of them', due: '1/5/2020' }
  const milestone = `/milestones/${idOf(await visit.post('/milestones/new?authority=806', step))}`
  const pages = [milestone, '/milestones?authority=806', `/actions/${action}`]
  const late = async () => (await Promise.all(pages.map(page => visit.get(page)))).map(({ body }) => />Late/.test(body))
  expect(await late()).toEqual([true, true, true])
  await visit.post(`/actions/${action}/edit`, { ...values, state: 'dropped', reason: 'Law now', version: '1' })
  expect(await late()).toEqual([false, false, false])
})

function idOf(reply: { readonly headers: { readonly location?: unknown } }): string {
  return String(reply.headers.location).split('/').at(-1)!
}

function headingsOf(body: string): string[] {
  return [...body.matchAll(/<th role="columnheader"[^>]*>([^<]*)</g)].map(([, text]) => text ?? '')
}
