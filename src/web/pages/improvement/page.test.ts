import { afterAll, beforeAll, expect, test } from 'vitest'
import { storyId } from '../../../../demo/story/story-id.js'
import { tellImprovementStory } from '../../../../demo/tell-improvement-story.js'
import { sampleHome } from '../../../../test/sample-home.js'
import { openVisit, type Visit } from '../../../../test/visit.js'
import { addDays } from '../../../domain/day.js'
import { dayOfMoment } from '../../../domain/day-of-moment.js'
import { readNeeds } from '../../../practice/improvement/needs.js'

const PLAN = `/plans/${storyId('plan/improvement')}`
const HOSTILE = '<script>alert(1)</script>\u202e ☂ care leavers custody service'

let visit: Visit
let empty: Visit

beforeAll(async () => {
  visit = await openVisit(await sampleHome([2017, 2018]))
  empty = await openVisit()
  for (const { app } of [visit, empty])
    await app.register.db.updateTable('user').set({ role: 'programme-manager', name: 'Pat' }).execute()
  await tellImprovementStory(visit.app.register, '806')
})
afterAll(async () => {
  await visit.close()
  await empty.close()
})

test('with no plan and no letter the page says how to begin', async () => {
  const { statusCode, body } = await empty.get('/improvement')
  expect(statusCode).toBe(200)
  expect(body).toContain('It begins with a letter')
  expect(body).toContain('href="/letters/new"')
  await empty.app.register.db.updateTable('user').set({ role: 'team-manager' }).execute()
  expect((await empty.get('/improvement')).body).not.toContain('/letters/new')
})

test('the plan in force stands with what is late, unowned and without a day, each a way to see those alone', async () => {
  const { body } = await visit.get('/improvement')
  expect(tally(body)).toEqual([
    '15 late',
    '18 without an owner',
    '12 without a day',
    '1 finding repeated',
    '2 findings without an action'
  ])
  expect(body).toContain('Actions that want attention')
  const late = await visit.get('/improvement?want=late')
  expect(namesOf(late.body)).toHaveLength(15)
  expect(late.body).toContain('aria-current="true"')
  expect(late.body).toContain('3 years late, no owner')
})

test('the address narrows it to a plan or to one owner’s actions', async () => {
  const mine = await visit.get('/improvement?owner=Principal+Social+Worker')
  expect(tally(mine.body).slice(0, 2)).toEqual(['2 late', '1 finding repeated'])
  expect(mine.body).toContain('/actions.csv?owner=Principal+Social+Worker')
  const before = await visit.get(`/improvement?plan=${storyId('plan/assurance')}`)
  expect(before.body).toContain('Immediate Assurance Plan</a>')
  expect(namesOf(before.body)).toHaveLength(0)
  expect((await visit.get('/improvement?plan=%3Cscript%3E&owner=%27&want=x')).statusCode).toBe(200)
})

test('a plan shows what each revision added and dropped, and what was carried on', async () => {
  const { body } = await visit.get(PLAN)
  for (const words of [
    '24 added',
    '1 dropped',
    'The minister endorsed',
    'Carried on from',
    '16 extreme',
    '21</span> Not started'
  ])
    expect(body).toContain(words)
  const before = (await visit.get(`/plans/${storyId('plan/assurance')}`)).body
  expect(before).toContain('Carried into <a class="govuk-link" href="/plans/')
})

test('an action says what it waits for and where it was carried on from', async () => {
  const { body } = await visit.get(`/actions/${storyId('action/whole')}`)
  expect(body).toContain('waits for “Evaluate the passport to independence”, which is late')
  const carried = (await visit.get(`/actions/${storyId('action/threshold-document-all')}`)).body
  expect(carried).toContain('it was first due 31 March 2020')
})

test('a revision of another plan is refused', async () => {
  const form = {
    plan: storyId('plan/assurance'),
    title: 'Train',
    state: 'not started',
    added: storyId('revision/first')
  }
  const reply = await visit.post('/actions/new', form)
  expect(reply.statusCode).toBe(422)
  expect(reply.body).toContain('That is a revision of another plan')
})

test('a board says when it meets next by its cycle', async () => {
  const board = `/boards/${storyId('board/leadership')}`
  expect((await visit.get(board)).body).toContain('it meets every 6 weeks, and no meeting is recorded yet')
  await visit.post('/meetings/new', { board: storyId('board/leadership'), day: '1/3/2023', decided: 'To go on' })
  expect((await visit.get(board)).body).toContain('was expected by 12 April 2023')
})

test('a letter shows which findings repeat and which earlier ones it is silent on; a finding shows its chain', async () => {
  const letter = (await visit.get(`/letters/${storyId('letter/visit-2022')}`)).body
  expect(letter).toContain('1 of its 9 findings repeats')
  expect(letter).toContain('3 earlier findings are still open')
  const finding = (await visit.get(`/findings/${storyId('finding/custody')}`)).body
  expect(finding).toContain('Found twice')
  const itself = {
    letter: storyId('letter/visit-2022'),
    words: 'x',
    state: 'open',
    repeats: storyId('finding/custody')
  }
  const reply = await visit.post(`/findings/${storyId('finding/custody')}/edit`, { ...itself, version: '1' })
  expect(reply.body).toContain('A finding cannot repeat itself')
})

test('a finding like earlier ones is offered them, shown as text, and matched with one press', async () => {
  const fields = { title: HOSTILE, from: 'monitoring visit', published: '1/5/2023', priority: 'no' }
  const letter = String((await visit.post('/letters/new', fields)).headers.location)
  const words = { letter: letter.split('/').at(-1)!, paragraph: '2', words: HOSTILE, state: 'open' }
  const finding = String((await visit.post('/findings/new', words)).headers.location)
  const { body } = await visit.get(finding)
  expect(body).toContain('Has it been found before?')
  expect(body).toContain('telling words: care, leavers, custody, service')
  expect(body).not.toContain('<script>alert')
  const form = fieldsOf(body.slice(body.indexOf('telling words')))
  await visit.post(`${finding}/edit`, form)
  expect((await visit.get(finding)).body).toMatch(/Found (twice|3 times)/)
  expect((await visit.get('/improvement')).body).not.toContain('<script>alert')
  expect((await visit.get(letter)).body).toContain('&lt;script&gt;')
})

test('a role that may not see plans is refused, and one that may not change them sees no way to', async () => {
  const as = (role: string) => visit.app.register.db.updateTable('user').set({ role }).execute()
  await as('elected-member')
  expect((await visit.get('/improvement')).statusCode).toBe(200)
  expect((await visit.get(`/findings/${storyId('finding/custody-before')}`)).body).not.toContain('It repeats this one')
  await as('access-auditor')
  expect((await visit.get('/improvement')).statusCode).toBe(403)
  await as('programme-manager')
})

test('what needs a person is read from the register: late actions for their owner, unowned ones for the programme', async () => {
  const needs = (name: string, role: string) =>
    readNeeds(visit.app.register, '806', { name, post: null, role }, '2023-02-20')
  const worker = await needs('principal social worker', 'head-of-service')
  expect(worker.map(({ what, why }) => `${what}, ${why}`)).toEqual([
    'Action, 20 days late',
    'Action, due 28 February 2023'
  ])
  const unowned = (await needs('Pat', 'programme-manager')).filter(({ what }) => what === 'Action without an owner')
  expect(unowned).toHaveLength(18)
})

test('an action that wants nothing but its day says how soon it is', async () => {
  const today = dayOfMoment(visit.app.now())
  const action = { plan: storyId('plan/improvement'), owner: 'Director', state: 'on track' }
  for (const days of [0, 1, 28, 29]) {
    const due = addDays(today, days).split('-').reverse().join('/')
    await visit.post('/actions/new', { ...action, title: `In ${days}`, due })
  }
  const { body } = await visit.get('/improvement?want=soon')
  for (const words of ['Due today', 'Due in 1 day<', 'Due in 28 days']) expect(body).toContain(words)
  expect(body).not.toContain('Due in 29 days')
})

function tally(body: string): string[] {
  return [...body.matchAll(/glance__count">(\d+)<\/span> ([^<]+)</g)].map(([, count, words]) => `${count} ${words}`)
}

function namesOf(body: string): string[] {
  const table = body.split('Open actions that want attention</caption>')[1]?.split('</table>')[0] ?? ''
  return [...table.matchAll(/items__name"><a class="govuk-link" href="([^"]+)"/g)].map(([, href]) => href ?? '')
}

function fieldsOf(html: string): Record<string, string> {
  const form = html.slice(html.indexOf('<form'), html.indexOf('</form>'))
  const text = (value: string) =>
    value.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
  const inputs = [...form.matchAll(/name="(\w+)" value="([^"]*)"/g)].filter(([, name]) => name !== '_csrf')
  return Object.fromEntries(inputs.map(([, name, value]) => [name, text(value!)]))
}
