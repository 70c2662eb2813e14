import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPaperVisit, savePaper } from '../../../../test/paper-visit.js'
import type { Visit } from '../../../../test/visit.js'

let visit: Visit
let at: string

beforeAll(async () => {
  visit = await openPaperVisit()
  const lines = Array.from({ length: 20 }, (_, line) => `Line ${line + 1}`)
  const first = await savePaper(visit, { text: lines.join('\n') })
  const second = await savePaper(visit, { text: lines.with(9, 'Line <ten>').join('\n') }, first)
  await savePaper(visit, { title: 'Another title' }, second)
  at = `/papers/${first.id}`
})
afterAll(() => visit.close())

test('the history leads to what changed in the text', async () => {
  const { body } = await visit.get(`${at}/history`)
  expect(body).toContain(`href="${at}/compare?to=2"`)
  expect(body).not.toContain(`${at}/compare?to=3`)
})

test('two versions are set beside each other, the lines that are the same left out', async () => {
  const { body } = await visit.get(`${at}/compare?to=2`)
  expect(body).toContain('From version 1 to version 2, 1 line is removed and 1 added.')
  expect(body).toContain('<del>Line 10</del>')
  expect(body).toContain('<ins>Line &lt;ten&gt;</ins>')
  expect(body).toContain('6 lines the same')
  expect((await visit.get(`${at}/compare?from=2&to=3`)).body).toContain('The text of version 3 is that of version 2.')
  expect((await visit.get(`${at}/compare?from=1&to=9`)).statusCode).toBe(404)
})

test('a member compares no drafts', async () => {
  expect((await visit.get(`${at}/compare`, 'elected-member')).statusCode).toBe(403)
})
