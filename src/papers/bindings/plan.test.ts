import { afterAll, beforeAll, expect, test } from 'vitest'
import { tellStories } from '../../../demo/tell-stories.js'
import { DESK_TODAY, linesOf, openPaperDesk, type PaperDesk, tablesOf } from '../../../test/paper-desk.js'
import { listItems, saveItems } from '../../register/items.js'

let desk: PaperDesk

beforeAll(async () => {
  desk = await openPaperDesk()
  await tellStories({ register: desk.register, now: () => `${DESK_TODAY}T09:00:00.000Z` }, '806')
})
afterAll(() => desk.close())

test('a plan says how many actions it has, in which states, and how many are overdue', async () => {
  const out = await desk.out('{{plan "immediate assurance"}}')
  expect(linesOf(out)).toMatchInlineSnapshot(`
    [
      "Immediate Assurance Plan: 6 actions. None is overdue. 5 are delivered; the figures do not show an impact yet.",
      "Actions of Immediate Assurance Plan by state",
      "State | Actions | Overdue",
      "Delivered, impact not yet shown | 5 | 0",
      "Carried into the next plan | 1 | 0",
      "All | 6 | 0",
      "As on record on 2 November 2026. An action is delivered when it is done; its impact is shown when the control chart of its figure says so.",
      "No action names the figure that should move because of it.",
    ]
  `)
})

test('in a short paper a plan has no table', async () => {
  const lines = linesOf(await desk.out('{{plan as=sentence}}'))
  const whole = linesOf(await desk.out('{{plan}}'))
  expect(tablesOf(await desk.out('{{plan as=sentence}}'))).toEqual([])
  expect(lines[0]).toBe(whole[0])
})

test('the plan in force is meant where none is named, and a plan that is not there stops the paper', async () => {
  expect(linesOf(await desk.out('{{plan}}'))[0]).toContain('Children’s services plan (invented)')
  const out = await desk.out('First.\n\n{{plan "Savings"}}')
  expect(out.problems).toEqual([{ at: { line: 3, column: 1 }, sentence: 'There is no plan called “Savings”.' }])
})

test('every count it shows is stated, and states add up to all', async () => {
  const { stated } = await desk.out('{{plan "children\'s services plan"}}')
  const [all, ...parts] = stated.filter(
    ({ measure }) => measure.startsWith('actions of') && !measure.includes('impact')
  )
  expect(parts.reduce((sum, { value }) => sum + value!, 0)).toBe(all!.value)
  expect(all).toMatchObject({ unit: 'count', asAt: DESK_TODAY, of: '806' })
})

test('actions stand with officer, deadline and state, and with their finding where one answers any; what is overdue says so', async () => {
  const [table] = tablesOf(await desk.out('{{actions state=overdue}}'))
  expect(table!.columns.map(({ heading }) => heading)).toEqual(['Action', 'Responsible officer', 'Deadline', 'State'])
  expect(table!.rows.length).toBeGreaterThan(0)
  expect(table!.rows.every(row => row[2]!.text.endsWith(', overdue'))).toBe(true)
  const [all] = tablesOf(await desk.out('{{actions "Improvement Plan" state=all}}'))
  expect(all!.columns[0]!.heading).toBe('Finding')
})

test('members read the post of an owner and never a name', async () => {
  const { items } = await listItems(desk.register, { authority: '806', kind: 'action', where: { state: 'at risk' } })
  const [action] = items
  const change = { ...action!, item: action!.id, fields: { ...action!.fields, owner: 'Jo Bell' }, why: null }
  await saveItems(desk.register, [change], { id: null, name: 'Test' }, `${DESK_TODAY}T10:00:00.000Z`)
  const said = async (audience: 'officers' | 'members' | 'public') =>
    linesOf(await desk.out('{{actions state="at risk"}}', { audience })).join('\n')
  expect(await said('officers')).toContain('Jo Bell')
  expect(await said('members')).not.toContain('Jo Bell')
  expect(await said('public')).not.toContain('Jo Bell')
})

test('the actions of a paper known at an earlier moment are those of that moment', async () => {
  const then = await desk.out('{{actions state=all}}', { knownAt: '2020-12-31T00:00:00.000Z' })
  expect(linesOf(then).at(-1)).toBe('As on record on 31 December 2020.')
  expect(then.items.every(({ version }) => version === 1)).toBe(true)
})

test('findings say which an earlier letter had made before', async () => {
  const out = await desk.out('{{findings letter=latest}}')
  expect(linesOf(out)[0]).toBe('9 findings; 1 repeats an earlier one.')
  const before = 'Found before: Inspection of children’s social care, November and December 2019.'
  const repeated = tablesOf(out)[0]!.rows.filter(([finding]) => finding!.text.endsWith(before))
  expect(repeated).toHaveLength(1)
  const listed = linesOf(await desk.out('{{findings letter=latest as=list}}'))
  expect(listed.filter(line => line.includes(before))).toHaveLength(1)
  const all = tablesOf(await desk.out('{{findings state=all}}')).map(({ title }) => title)
  expect(all).toContain('Findings of Monitoring visit, November 2022')
  expect(all.length).toBeGreaterThan(1)
  expect((await desk.out('{{findings "No such letter"}}')).problems).toHaveLength(1)
  expect(linesOf(await desk.out('{{letter}} of {{letter show=day}}: {{letter show=kind}}'))).toEqual([
    'Monitoring visit, November 2022 of 31 December 2022: Ofsted monitoring visit'
  ])
})
