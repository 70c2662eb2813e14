import { afterAll, beforeAll, expect, test } from 'vitest'
import { changesOf } from '../../../demo/story/chapter.js'
import { storyId } from '../../../demo/story/story-id.js'
import { DESK_TODAY, linesOf, openPaperDesk, type PaperDesk, tablesOf } from '../../../test/paper-desk.js'
import { saveItems } from '../../register/items.js'
import type { PreviousPaper } from '../paper.js'

const TEXT = '{{figure CL01}} {{figure PL06}} {{figure CL01 by=sex part=M}}'
let desk: PaperDesk
let previous: PreviousPaper

beforeAll(async () => {
  desk = await openPaperDesk()
  await tell('2026-01-01', 'on track', [
    ['first', { due: '2026-06-30' }],
    ['second', {}]
  ])
  const { stated, provenance, editions } = await desk.out(TEXT, { asAt: '2017-12-31' })
  previous = {
    title: 'The winter paper',
    asAt: '2017-12-31',
    dated: '2026-02-01',
    knownAt: '2026-02-01T09:00:00.000Z',
    definitions: provenance.definitions,
    editions,
    stated
  }
  await tell('2026-03-01', 'delivered', [['first', { due: '2026-06-30', delivered: '2026-02-27' }]], 1)
  await tell('2026-03-01', 'not started', [['third', { due: '2026-09-30' }]])
})
afterAll(() => desk.close())

type Action = readonly [name: string, more: Readonly<Record<string, string>>]

async function tell(day: string, state: string, actions: readonly Action[], version = 0): Promise<void> {
  const items = actions.map(([name, more]) => ({
    kind: 'action',
    name,
    fields: { plan: storyId('plan/one'), title: `The ${name} action`, state, ...more }
  }))
  const versions = new Map(actions.map(([name]) => [storyId(`action/${name}`), version]))
  const changes = changesOf({ at: `${day}T09:00:00.000Z`, by: 'Test', items }, '806', versions)
  await saveItems(desk.register, changes, { id: null, name: 'Test' }, `${day}T09:00:00.000Z`)
}

test('the first paper says that there is none before it', async () => {
  expect(linesOf(await desk.out('{{changed}}\n\n{{then-and-now}}'))).toEqual([
    'This is the first paper of its kind: nothing has changed since an earlier one.',
    'This is the first paper of its kind: there is no earlier one to set it beside.'
  ])
})

test('each figure of the last paper stands as it was said, as its day is known now, and as it stands now', async () => {
  const [table] = tablesOf(await desk.out('{{then-and-now}}', { previous }))
  expect(table!.rows.map(row => row[0]!.text)).toEqual([
    'Children looked after',
    'Children placed with parents',
    'Children looked after, sex: Male'
  ])
  for (const [, day, said, known] of table!.rows) {
    expect(day!.text).toBe('31 December 2017')
    expect(known!.text).toBe(said!.text)
  }
  const { stated } = await desk.out(TEXT)
  expect(table!.rows[0]![4]!.value).toBe(stated[0]!.value)
})

test('a figure said otherwise than its day is known now is restated', async () => {
  const [first, ...rest] = previous.stated
  const wrong = { ...first!, value: first!.value! + 7, printed: String(first!.value! + 7) }
  const told = { ...previous, stated: [wrong, ...rest] }
  const table = tablesOf(await desk.out('{{changed}}', { previous: told })).find(({ title }) =>
    title.startsWith('Figures of the last paper')
  )
  expect(table!.rows.map(row => row.map(({ text }) => text))).toEqual([
    ['Children looked after', '31 December 2017', wrong.printed, first!.printed]
  ])
  expect(linesOf(await desk.out('{{changed}}', { previous }))).toContain(
    'None: every figure of the last paper is the same today as it was printed.'
  )
})

test('members are not told again of a small number that the last paper gave', async () => {
  const [first] = previous.stated
  const small = { ...first!, value: 3, numerator: 3, printed: '3' }
  const told = { ...previous, stated: [small] }
  const said = async (audience: 'officers' | 'public') =>
    tablesOf(await desk.out('{{then-and-now}}', { previous: told, audience }))[0]!.rows[0]![2]!.text
  expect(await said('officers')).toBe('3')
  expect(await said('public')).toBe('not shown, to protect children')
})

test('another way of working out, and other releases, are said', async () => {
  const lines = linesOf(
    await desk.out('{{changed}}', { previous: { ...previous, definitions: 'another', editions: ['LAIT, April'] } })
  )
  expect(lines.some(line => line.startsWith('The way figures are worked out has changed'))).toBe(true)
  expect(lines).toContain('No longer used: LAIT, April.')
  expect(linesOf(await desk.out('{{changed}}', { previous }))).toContain('Every figure is worked out as it was.')
})

test('actions that moved stand as they were and as they are; what did not move is left out', async () => {
  const table = tablesOf(await desk.out('{{changed}}', { previous })).find(({ title }) => title.startsWith('Actions'))
  expect(table!.rows.map(row => row.map(({ text }) => text))).toEqual([
    ['The first action', 'On track', 'Delivered, impact not yet shown'],
    ['The third action', 'Not there yet', 'Not started, due 30 September 2026']
  ])
  expect(table!.title).toBe('Actions that moved since the paper of 1 February 2026')
  expect(DESK_TODAY > previous.dated).toBe(true)
})
