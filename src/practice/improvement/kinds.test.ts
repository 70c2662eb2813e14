import { expect, test } from 'vitest'
import type { ItemFields } from '../../register/tables/items.js'
import type { AnyKind } from '../kind.js'
import { readForm } from '../read-form.js'
import action from './kinds/action.js'
import board from './kinds/board.js'
import evidence from './kinds/evidence.js'
import letter from './kinds/letter.js'
import meeting from './kinds/meeting.js'
import milestone from './kinds/milestone.js'
import plan from './kinds/plan.js'
import revision from './kinds/revision.js'
import risk from './kinds/risk.js'

const TODAY = '2026-03-10'
const ID = '00000000-0000-4000-8000-000000000001'

const USUAL: readonly (readonly [AnyKind, Readonly<Record<string, string>>])[] = [
  [letter, { title: 'Inspection', from: 'inspection', published: '2026-03-02', priority: 'yes' }],
  [plan, { title: 'Plan', sort: 'improvement', owner: 'Director', started: '2026-01-01', state: 'in force' }],
  [action, { plan: ID, title: 'Audit visits', owner: 'Head', due: '2026-03-10', state: 'on track' }],
  [revision, { plan: ID, title: 'First', agreed: '2026-03-10' }],
  [milestone, { action: ID, title: 'Half of them', due: '2026-03-10' }],
  [evidence, { action: ID, title: 'Audit', day: '2026-03-10' }],
  [risk, { plan: ID, title: 'Staff leave', likelihood: '3', impact: '5', owner: 'Head', state: 'open' }],
  [board, { title: 'Board', cycle: 'weeks', weeks: '6' }],
  [meeting, { board: ID, day: '2026-03-10', decided: 'To go on' }]
]

function read(id: string, changed: Readonly<Record<string, string>>) {
  const [kind, usual] = USUAL.find(([each]) => each.id === id)!
  return readForm(kind, { ...usual, ...changed }, TODAY)
}

test.each(USUAL.map(([{ id }]) => id))('%s as it usually is: nothing is wrong', id => {
  expect(read(id, {}).errors).toEqual({})
})

test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
  ['letter', { published: '' }, ['published']],
  ['letter', { published: '', priority: 'no', visited: '2026-03-01' }, []],
  ['letter', { published: '', priority: 'no' }, ['published']],
  ['letter', { visited: '2026-03-02', received: '2026-03-02' }, []],
  ['letter', { visited: '2026-03-03' }, ['published']],
  ['letter', { visited: '2026-03-02', received: '2026-03-01' }, ['received']],
  ['letter', { drafted: TODAY, answered: TODAY }, []],
  ['letter', { drafted: '2026-03-11', answered: '2026-03-11' }, ['drafted', 'answered']],
  ['plan', { ends: '2026-01-01' }, []],
  ['plan', { ends: '2025-12-31' }, ['ends']],
  ['action', { owner: '', due: '' }, []],
  ['action', { started: '2026-03-10' }, []],
  ['action', { started: '2026-03-11' }, ['due']],
  ['action', { state: 'delivered' }, ['delivered']],
  ['action', { state: 'delivered', delivered: TODAY }, []],
  ['action', { state: 'delivered', delivered: '2026-03-11' }, ['delivered']],
  ['action', { indicator: 'CV03' }, ['direction']],
  ['action', { direction: 'rise' }, ['indicator']],
  ['action', { indicator: 'CV03', direction: 'rise' }, []],
  ['action', { theme: ID }, ['programme']],
  ['action', { programme: ID, theme: ID }, []],
  ['action', { programme: ID }, []],
  ['action', { state: 'dropped' }, ['reason']],
  ['action', { state: 'dropped', reason: 'Done by law now' }, []],
  ['action', { state: 'dropped', reason: '\u202e\u200b\u202e' }, ['reason']],
  ['action', { dropped: ID }, ['state']],
  ['action', { dropped: ID, state: 'dropped', reason: 'Done by law now' }, []],
  ['revision', { agreed: '2026-03-11' }, ['agreed']],
  ['milestone', { done: TODAY }, []],
  ['milestone', { done: '2026-03-11' }, ['done']],
  ['evidence', { day: '2026-03-11' }, ['day']],
  ['risk', { likelihood: '0' }, ['likelihood']],
  ['risk', { likelihood: '1', impact: '5' }, []],
  ['risk', { impact: '6' }, ['impact']],
  ['risk', { impact: '2.5' }, ['impact']],
  ['board', { weeks: '' }, ['weeks']],
  ['board', { cycle: 'month' }, ['weeks']],
  ['board', { cycle: 'quarter', weeks: '' }, []],
  ['board', { weeks: '53' }, ['weeks']],
  ['meeting', { day: '2026-03-11' }, ['decided']],
  ['meeting', { day: '2026-03-11', decided: '' }, []]
])('%s with %o has faults at %o', (id, changed, faults) => {
  expect(Object.keys(read(id, changed).errors)).toEqual(faults)
})

test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
  ['action', {}, []],
  ['action', { due: '2026-03-09' }, ['late: due 9 March 2026, 1 day ago.']],
  ['action', { due: '2026-03-09', state: 'delivered', delivered: '2026-03-09' }, []],
  ['action', { due: '2026-03-09', state: 'carried on' }, []],
  [
    'action',
    { owner: '', due: '' },
    ['late: nobody will be reminded of it.', 'late: it can never be late, nor on time.']
  ],
  ['milestone', {}, []],
  ['milestone', { due: '2026-03-09' }, ['late: due 9 March 2026, 1 day ago.']],
  ['milestone', { due: '2026-03-09', done: '2026-03-10' }, []],
  ['plan', { ends: TODAY }, []],
  ['plan', { ends: '2026-03-09' }, ['late: its last day has passed and it is still in force.']],
  ['plan', { ends: '2026-03-09', state: 'closed' }, []],
  [
    'letter',
    {},
    [
      'plain: due 12 June 2026, 64 working days left; 70 working days are given (Ofsted: Inspecting local authority children’s services).'
    ]
  ],
  ['letter', { priority: 'no' }, []],
  ['meeting', { day: '2026-03-09', decided: '' }, ['late: it has been held, and what was decided is not recorded.']],
  ['meeting', { day: TODAY, decided: '' }, []]
])('%s with %o is told %o', (id, changed, told) => {
  const kind = USUAL.map(([each]) => each).find(each => each.id === id)!
  const said = kind.told?.(read(id, changed).values, TODAY) ?? []
  expect(said.map(({ tone, words }) => `${tone}: ${words}`)).toEqual(told)
})

test.each([
  ['3', '4', 'open', 'High, 12 of 25', 'plain'],
  ['3', '5', 'open', 'Extreme, 15 of 25', 'late'],
  ['3', '5', 'closed', 'Extreme, 15 of 25', 'plain']
])('a risk of %s and %s that is %s is told as %s, %s', (likelihood, impact, state, label, tone) => {
  const { values } = read('risk', { likelihood, impact, state })
  expect(risk.told?.(values as never, TODAY)[0]).toMatchObject({ label, tone })
})

test.each([
  ['2026-03-09', 'open', true],
  [TODAY, 'open', false],
  ['2026-03-09', 'closed', false]
])('a risk to be looked at again by %s that is %s is late: %s', (review, state, late) => {
  const { values } = read('risk', { review, state })
  expect(risk.told?.(values as never, TODAY).some(({ label }) => label === 'Late')).toBe(late)
  expect(risk.due?.(values as never, TODAY)).toBe(state === 'closed' ? null : review)
})

test('what is due of a letter is its first clock not met: the draft, then the plan, then nothing', () => {
  const dueOf = (changed: Readonly<Record<string, string>>) =>
    letter.due?.(read('letter', { from: 'focused visit', ...changed }).values as never, TODAY)
  expect(dueOf({})).toBe('2026-03-30')
  expect(dueOf({ drafted: '2026-03-09' })).toBe('2026-06-12')
  expect(dueOf({ drafted: '2026-03-09', answered: '2026-03-10' })).toBeNull()
})

test('lists put actions without a day last and the highest risk first', () => {
  const sorted = (kind: AnyKind, each: readonly ItemFields[]) => each.map(values => kind.sort(values)).sort()
  expect(sorted(action, [{ due: null }, { due: '2026-01-01' }])).toEqual(['2026-01-01', 'no day'])
  const [high, low] = [
    { likelihood: 5, impact: 5 },
    { likelihood: 2, impact: 4 }
  ].map(each => risk.sort(each as never))
  expect(high! < low!).toBe(true)
})
