import { expect, test } from 'vitest'
import { checkReturn } from '../rules/check-return.js'
import { sentColumns } from '../rules/return/sent-column.js'
import { rowRule } from '../rules/return/ssda903-return.js'
import type { Rule } from '../rules/rule.js'
import { CheckedIssues } from './checked-issues.js'
import type { Wish } from './list-issues.js'

const ALL: Wish = { by: 'rule', words: '', child: null, rule: null, severity: null, only: null }
const NEVER = { last: null, notes: new Map() }
const NOTE = { words: 'Explained: the home moved', by: 'An analyst', at: '2026-04-01T09:00:00.000Z' }

const PLACE = rowRule({
  code: '901',
  message: 'The placement is X1.',
  fields: ['PLACE'],
  each: 'Episodes',
  breaks: ({ PLACE }) => PLACE === 'X1',
  examples: []
})
const REVIEW = rowRule({
  code: '902',
  severity: 'query',
  message: 'The review has no kind.',
  fields: ['REVIEW_CODE'],
  each: 'Reviews',
  breaks: ({ REVIEW_CODE }) => REVIEW_CODE === null,
  examples: []
})

const BOTH = (code: string, each: 'Episodes' | 'Reviews'): Rule =>
  rowRule({
    code,
    message: 'The episode and the review do not fit.',
    fields: ['DECOM'],
    each,
    needs: [each === 'Reviews' ? 'Episodes' : 'Reviews'],
    breaks: () => false,
    examples: []
  })
const RULES = [PLACE, REVIEW, BOTH('904', 'Reviews'), BOTH('99', 'Episodes')]

const EPISODES = { CHILD: ['amy', 'ben', 'ben'], DECOM: ['01/04/2025', '01/05/2025', '01/06/2025'] }
const REVIEWS = { CHILD: ['amy'], REVIEW: ['02/05/2025'], REVIEW_CODE: [null] }

test('what was found is told in counts', () => {
  const { overview } = check({ Episodes: { ...EPISODES, PLACE: ['X1', 'X1', 'U1'] }, Reviews: REVIEWS })
  expect(overview()).toMatchObject({
    rulesRun: 4,
    children: 2,
    totals: { errors: 2, queries: 1, failed: 0, children: 2 },
    rules: [
      { code: '901', errors: 2, queries: 0, children: 2 },
      { code: '902', errors: 0, queries: 1, children: 1 }
    ],
    notRun: [],
    sinceLast: null,
    noted: 0
  })
})

test('rules that were not run stand together under all that they need, the most rules first', () => {
  const { overview } = check({ Missing: { CHILD: ['amy'] } })
  expect(overview()).toMatchObject({
    rulesRun: 0,
    notRun: [
      { needs: ['Episodes', 'Reviews'], codes: ['99', '904'] },
      { needs: ['Episodes'], codes: ['901'] },
      { needs: ['Reviews'], codes: ['902'] }
    ]
  })
})

test('the keys to keep name a rule and hold nothing of a child', () => {
  const keys = check({ Episodes: { ...EPISODES, PLACE: ['X1', 'X1', 'U1'] }, Reviews: REVIEWS }).issues.settle(NEVER)
  expect(keys).toHaveLength(3)
  for (const key of keys) expect(key).toMatch(/^90[12]:[0-9a-f]{16}$/)
})

test('issues of the last check are fixed, new or still there, and those marked new are listed', () => {
  const before = check({ Episodes: { ...EPISODES, PLACE: ['X1', 'X1', 'U1'] }, Reviews: REVIEWS })
  const last = { at: '2026-04-01T09:00:00.000Z', by: 'An analyst', keys: before.issues.settle(NEVER) }
  const { issues, overview } = check({ Episodes: { ...EPISODES, PLACE: ['U1', 'X1', 'X1'] }, Reviews: REVIEWS })
  issues.settle({ last, notes: new Map() })
  expect(overview().sinceLast).toEqual({ at: last.at, by: last.by, fixed: 1, new: 1, still: 2, unknown: 0 })
  const [line] = issues.list({ ...ALL, only: 'new' }).lines
  expect(line?.issues.map(({ row }) => row)).toEqual([2])
})

test('an issue whose rule was not run this time is neither fixed nor forgotten', () => {
  const first = check({ Episodes: { ...EPISODES, PLACE: ['X1', 'U1', 'U1'] }, Reviews: REVIEWS })
  const begun = { at: '2026-04-01T09:00:00.000Z', by: 'An analyst', keys: first.issues.settle(NEVER) }
  const second = check({ Episodes: { ...EPISODES, PLACE: ['X1', 'U1', 'U1'] } })
  const keys = second.issues.settle({ last: begun, notes: new Map() })
  expect(second.overview().sinceLast).toMatchObject({ fixed: 0, new: 0, still: 1, unknown: 1 })
  const third = check({ Episodes: { ...EPISODES, PLACE: ['X1', 'U1', 'U1'] }, Reviews: REVIEWS })
  third.issues.settle({ last: { ...begun, keys }, notes: new Map() })
  expect(third.overview().sinceLast).toMatchObject({ fixed: 0, new: 0, still: 2, unknown: 0 })
})

test('a note is on the same issue in the next check, though its row is another, and in the file', async () => {
  const before = check({ Episodes: { ...EPISODES, PLACE: ['U1', 'X1', 'U1'] } }).issues
  const issue = before.list(ALL).lines[0]!.issues[0]!.id
  const later = { CHILD: ['zoe', 'ben'], DECOM: ['01/04/2025', '01/05/2025'], PLACE: ['U1', 'X1'] }
  const { issues, overview } = check({ Episodes: later })
  issues.settle({ last: null, notes: new Map([[issue, NOTE]]) })
  expect(issues.list(ALL).lines[0]?.issues).toMatchObject([{ row: 1, child: 'ben', note: NOTE }])
  expect(overview().noted).toBe(1)
  const { bytes, children } = await issues.file('csv')
  expect(new TextDecoder().decode(bytes)).toContain('901,Error,Episodes,3,ben,The placement is X1.,PLACE,PLACE: X1,')
  expect(new TextDecoder().decode(bytes)).toContain(NOTE.words)
  expect(children).toEqual(['ben'])
})

test('a note can be put on an issue and taken off it', () => {
  const { issues } = check({ Episodes: { ...EPISODES, PLACE: ['X1', 'U1', 'U1'] } })
  const { id } = issues.list(ALL).lines[0]!.issues[0]!
  issues.note(id, NOTE)
  expect(issues.find(id)).toEqual({ code: '901', note: NOTE })
  issues.note(id, null)
  expect(issues.find(id)).toEqual({ code: '901', note: null })
  expect(issues.find('0000000000000000')).toBeNull()
})

function check(tables: Readonly<Record<string, Readonly<Record<string, readonly (string | null)[]>>>>) {
  const sent = new Map(Object.entries(tables).map(([name, columns]) => [name, { columns: sentColumns(columns) }]))
  const given = { id: 'ssda903', tables: sent, settings: { year: '2025-26' }, lacking: 'not run' } as const
  const checked = checkReturn({ ...given, rules: RULES })
  const issues = new CheckedIssues({ ...checked, id: 'ssda903', year: '2025-26', read: [], fileIssues: [] })
  return { issues, overview: () => issues.overview() }
}
