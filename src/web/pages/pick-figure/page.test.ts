import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPaperVisit, savePaper } from '../../../../test/paper-visit.js'
import type { Visit } from '../../../../test/visit.js'
import type { Item } from '../../../register/items.js'
import { blockOffers } from './offers.js'

let visit: Visit
let paper: Item
let at: string

beforeAll(async () => {
  visit = await openPaperVisit()
  paper = await savePaper(visit)
  at = `/papers/${paper.id}/figures`
})
afterAll(() => visit.close())

test('an indicator is found by its words, with what it reads on the day and how it is written', async () => {
  const { body } = await visit.get(`${at}?words=three+placements`)
  expect(body).toContain('data-insert="{{figure PL01}}"')
  expect(body).toMatch(/<strong>Figure:<\/strong> \d+(\.\d)?%/)
  const before = (await visit.get(`${at}?words=CL01&day=30/9/2017`)).body
  expect(before).toContain('data-insert="{{figure CL01 2017-09-30}}"')
  expect(before).toContain('data-insert="{{change CL01 2016-09-30 2017-09-30}}"')
})

test('what is offered on a line of its own can be read by the paper', async () => {
  for (const day of [null, '2017-09-30'])
    for (const { text } of blockOffers('CL01', day)) {
      const { problems } = await visit.app.papers.preview(paper, 'officers', text)
      expect([text, problems]).toEqual([text, []])
    }
})

test('words that nothing has, none, and a day that is none are answered', async () => {
  expect((await visit.get(`${at}?words=rumour`)).body).toContain('No indicator has all of these words.')
  expect((await visit.get(at)).body).not.toContain('data-insert')
  const wrong = await visit.get(`${at}?words=CL01&day=31/2/2018`)
  expect(wrong.statusCode).toBe(422)
  expect(wrong.body).toContain('The day must be a real one')
})

test('a member finds no figures for a paper, and democratic services those that members may see', async () => {
  expect((await visit.get(`${at}?words=CL01`, 'elected-member')).statusCode).toBe(403)
  expect((await visit.get(`${at}?words=CL01`, 'democratic-services')).body).toContain('{{figure CL01}}')
})
