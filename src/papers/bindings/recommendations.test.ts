import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { tellStories } from '../../../demo/tell-stories.js'
import { DESK_TODAY, linesOf, openPaperDesk, type PaperDesk, tablesOf } from '../../../test/paper-desk.js'
import question from '../../practice/papers/kinds/question.js'
import { changeOf } from '../../practice/save-item.js'
import { saveItems } from '../../register/items.js'

const BOARD = 'Corporate Parenting Board'
let desk: PaperDesk

beforeAll(async () => {
  desk = await openPaperDesk()
  await tellStories({ register: desk.register, now: () => `${DESK_TODAY}T09:00:00.000Z` }, '806')
  await ask({
    words: 'Why are dental checks late?',
    day: '2026-09-01',
    answer: 'Too few dentists.',
    answered: '2026-09-20',
    state: 'answered'
  })
  await ask({
    words: 'How many homes are far away?',
    day: '2026-10-01',
    due: '2026-11-20',
    owner: 'Jo Bell, Head of Fostering'
  })
  await ask({ words: 'Who pays?', day: '2026-10-02', body: 'Executive' })
})
afterAll(() => desk.close())

async function ask(fields: Readonly<Record<string, string>>): Promise<void> {
  const values = { body: BOARD, asker: 'Chair', state: 'open', ...fields }
  const item = { id: randomUUID(), version: 0 }
  const change = changeOf({ kind: question, values, item }, '806')
  await saveItems(desk.register, [change], { id: null, name: 'Test' }, `${DESK_TODAY}T09:30:00.000Z`)
}

test('a review says what became of its recommendations, each by its letter', async () => {
  const out = await desk.out('{{recommendations "sufficiency"}}', { audience: 'public' })
  const [said] = linesOf(out)
  expect(said).toMatchInlineSnapshot(
    `"Sufficiency and permanency: perceptions of children in care: 16 recommendations. The panel has accepted none as done; 2 wait for it to do so; 14 are open. 2 reports to the panel are overdue."`
  )
  const [table] = tablesOf(out)
  expect(table!.rows.map(([letter]) => letter!.text).join('')).toBe('abcdefghijklmnop')
  expect(table!.columns.map(({ heading }) => heading)).not.toContain('Response')
  expect(table!.note).toContain('The response to each: accepted.')
  expect((await desk.out('{{recommendations "Roads"}}')).problems).toHaveLength(1)
})

test('recommendations of one state alone can be listed', async () => {
  const [table] = tablesOf(await desk.out('{{recommendations state=proposed}}'))
  expect(table!.rows.map(([letter]) => letter!.text)).toEqual(['b', 'o'])
})

test('questions are those of the paper’s body, with the answer or who is to give it', async () => {
  expect(linesOf(await desk.out('{{questions}}', { body: BOARD, audience: 'members' }))).toEqual([
    `Chair, ${BOARD}, 1 September 2026: Why are dental checks late?`,
    'Answer, 20 September 2026: Too few dentists.',
    `Chair, ${BOARD}, 1 October 2026: How many homes are far away?`,
    'Not answered yet. Head of Fostering is to answer; an answer is due 20 November 2026.'
  ])
  expect(linesOf(await desk.out('{{questions any state=open}}'))).toHaveLength(4)
  expect(linesOf(await desk.out('{{questions since=2026-09-15}}', { body: BOARD }))).toHaveLength(4)
  expect(linesOf(await desk.out('{{questions body="Scrutiny"}}'))).toEqual(['There are no questions to report.'])
})
