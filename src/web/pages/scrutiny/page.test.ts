import { afterAll, beforeAll, expect, test } from 'vitest'
import { scrutinyStory } from '../../../../demo/story/scrutiny.js'
import { storyId } from '../../../../demo/story/story-id.js'
import { openVisit, type Visit } from '../../../../test/visit.js'
import { saveItems } from '../../../register/items.js'

const PAGE = '/scrutiny?authority=806'
const A = storyId('recommendation/a')
let visit: Visit

beforeAll(async () => {
  visit = await openVisit()
  await as('democratic-services')
})
afterAll(() => visit.close())

function as(role: string): Promise<unknown> {
  return visit.app.register.db.updateTable('user').set({ role }).execute()
}

test('without a review the page says what belongs there', async () => {
  const { body } = await visit.get(PAGE)
  expect(body).toContain('There is none yet')
  expect(body).toContain('/scrutiny-reviews/new')
  await as('head-of-service')
  expect((await visit.get(PAGE)).body).not.toContain('/scrutiny-reviews/new')
  await as('democratic-services')
})

test('sixteen recommendations are listed by what is due, what has no day and what has nobody', async () => {
  const by = { id: null, name: 'The story' }
  await saveItems(visit.app.register, scrutinyStory('806'), by, '2022-05-11T09:00:00Z')
  const { body } = await visit.get(PAGE)
  expect(body).toMatch(/tally__count">16<\/span> Open/)
  expect(body).toContain('Reports due to Overview and Scrutiny Board')
  expect(body).toContain('11 August 2022 <span class="items__late">Late</span>')
  expect(body).toContain('No day to report')
  expect(body).not.toContain('under-name')
  expect((await visit.get(`/recommendations/${storyId('recommendation/e')}`)).body).toContain(
    '“Regularly” names no day'
  )
})

test('a report moves the next one on, and may ask the panel to accept; only the panel closes', async () => {
  const report = { recommendation: A, day: '11/8/2022', body: 'The panel', words: '507 looked after', done: 'yes' }
  const early = await visit.post('/progress-reports/new?authority=806', { ...report, day: '11/8/2099' })
  expect(early.body).toContain('The report has not been given yet')
  await visit.post('/progress-reports/new?authority=806', report)
  const { body } = await visit.get(`/recommendations/${A}`)
  expect(body).toContain('Due 11 November 2022')
  expect(body).toContain('Done, for the panel to accept')
  const form = (await visit.get(`/recommendations/${A}/edit`)).body
  const review = storyId('review/sufficiency-and-permanency')
  const closed = { review, letter: 'a', title: 'x', words: 'x', response: 'accepted', state: 'accepted' }
  const version = form.match(/name="version" value="(\d+)"/)?.[1] ?? ''
  const refused = await visit.post(`/recommendations/${A}/edit`, { ...closed, version })
  expect(refused.body).toContain('Only the panel closes a recommendation')
})

test('a member who accepts closes it, and the history says by which decision', async () => {
  await as('elected-member')
  expect((await visit.get(`/recommendations/${A}/edit`)).statusCode).toBe(403)
  const decision = { recommendation: A, day: '1/9/2022', decision: 'accepted', for: '7', against: '1' }
  await visit.post('/panel-decisions/new?authority=806', decision)
  expect((await visit.get(`/recommendations/${A}`)).body).toContain('Closed, the panel accepts')
  expect((await visit.get(`/recommendations/${A}/history`)).body).toContain('Panel decision: 1 September 2022')
})

test('of several reviews each recommendation names its own', async () => {
  await as('democratic-services')
  const review = { title: 'Fostering', panel: 'The panel', published: '1/9/2022' }
  const added = String((await visit.post('/scrutiny-reviews/new?authority=806', review)).headers.location)
  const asks = { review: added.split('/').at(-1)!, letter: 'a', title: 'Ask carers', words: 'Ask them' }
  await visit.post('/recommendations/new?authority=806', { ...asks, response: 'awaited', state: 'open' })
  expect((await visit.get(PAGE)).body).toContain('a. Ask carers</a><span class="under-name">Fostering</span>')
})

test('the latest decision by its day says whether it is closed', async () => {
  const page = async () => (await visit.get(`/recommendations/${A}`)).body.includes('Closed, the panel accepts')
  const decide = (changed: Record<string, string>) =>
    visit.post('/panel-decisions/new?authority=806', { recommendation: A, day: '1/12/2022', ...changed })
  const outvoted = await decide({ decision: 'accepted', for: '0', against: '9' })
  expect([outvoted.statusCode, outvoted.body.includes('0 for and 9 against')]).toEqual([422, true])

  await decide({ decision: 'not accepted', for: '2', against: '5' })
  expect(await page()).toBe(false)
  // Entered late, of an earlier meeting.
  await decide({ day: '1/10/2022', decision: 'accepted', for: '7', against: '1' })
  expect(await page()).toBe(false)

  await as('director')
  const form = (await visit.get(`/recommendations/${A}/edit`)).body
  const version = form.match(/name="version" value="(\d+)"/)?.[1] ?? ''
  const review = storyId('review/sufficiency-and-permanency')
  const closed = { review, letter: 'a', title: 'x', words: 'x', response: 'accepted', state: 'accepted', version }
  const refused = await visit.post(`/recommendations/${A}/edit`, closed)
  expect([refused.statusCode, refused.body.includes('Only the panel closes a recommendation')]).toEqual([422, true])

  await as('elected-member')
  const done = await decide({ day: '2/12/2022', decision: 'accepted' })
  expect([done.statusCode, await page()]).toEqual([303, true])
})

test('a decision stays with its recommendation', async () => {
  const decision = (await visit.get(`/recommendations/${A}`)).body.match(/\/panel-decisions\/[0-9a-f-]{36}/)?.[0] ?? ''
  const moved = { recommendation: storyId('recommendation/b'), day: '2/12/2022', decision: 'accepted', version: '1' }
  const reply = await visit.post(`${decision}/edit`, moved)
  expect([reply.statusCode, reply.body.includes('A decision stays with its recommendation')]).toEqual([422, true])
})
