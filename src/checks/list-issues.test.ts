import { expect, test } from 'vitest'
import { type FoundIssue, type Listed, listIssues, type Marks, type Wish } from './list-issues.js'

const ALL: Wish = { by: 'rule', words: '', child: null, rule: null, severity: null, only: null }

const FOUND = issues(`
  id | code | severity | table    | row | child | PLACE | REVIEW
  a  | 501  | error    | Episodes | 0   | amy   | U1    |
  b  | 501  | error    | Episodes | 4   | ben   | Z1    |
  c  | 1000 | query    | Episodes | 4   | ben   | Z1    |
  d  | 200b | error    | Reviews  | 9   | ben   |       | 01/05/2025
  e  | 200b | failed   | Reviews  | 2   | ann   |       | soon
  f  | 300  | error    |          |     |       |       |`)

const MARKS: Marks = {
  isNew: ({ id }) => id === 'b' || id === 'd',
  note: ({ id }) => (id === 'a' ? { words: 'Explained', by: 'An analyst', at: '2026-04-01T09:00:00.000Z' } : null)
}

test('rules are listed by number, each with its counts, its children and its issues', () => {
  const { lines, linesInAll, issues, children } = listed({})
  expect(shown({ lines })).toEqual(['200b: d e', '300: f', '501: a b', '1000: c'])
  expect({ linesInAll, issues, children: children.length }).toEqual({ linesInAll: 4, issues: 6, children: 3 })
  expect(lines[0]).toMatchObject({ errors: 1, queries: 0, failed: 1, new: 1, children: 2, codes: ['200b'] })
  expect(lines[0]).toMatchObject({ message: 'What is wrong by 200b.' })
})

test('children and tables are listed with the most issues first, and what is of neither as the whole return', () => {
  expect(shown(listed({ by: 'child' }))).toEqual(['ben: b c d', 'amy: a', 'ann: e', 'The whole return: f'])
  expect(shown(listed({ by: 'table' }))).toEqual(['Episodes: a b c', 'Reviews: d e', 'The whole return: f'])
  expect(listed({ by: 'child' }).lines[0]?.codes).toEqual(['200b', '501', '1000'])
})

test('an issue is listed with the cells at fault, whether it is new, and its note', () => {
  const [first, second] = listed({ rule: '501' }).lines[0]!.issues
  expect(first).toMatchObject({ row: 0, child: 'amy', isNew: false, note: { words: 'Explained' } })
  expect(first?.cells).toEqual([
    { field: 'PLACE', value: 'U1' },
    { field: 'REVIEW', value: null }
  ])
  expect(second).toMatchObject({ row: 4, child: 'ben', isNew: true, note: null })
})

test.each<[string, Partial<Wish>, string]>([
  ['one rule', { rule: '200b' }, 'd e'],
  ['one child', { child: 'ben' }, 'd b c'],
  ['errors', { severity: 'error' }, 'd f a b'],
  ['queries', { severity: 'query' }, 'c'],
  ['what is new', { only: 'new' }, 'd b'],
  ['what has no note', { only: 'without a note' }, 'd e f b c'],
  ['words of a value', { words: 'z1' }, 'b c'],
  ['words of a table', { words: 'REVIEWS' }, 'd e'],
  ['words of a child’s id', { words: 'an' }, 'e'],
  ['words of a message', { words: 'by 300' }, 'f'],
  ['words that nothing holds', { words: 'no such' }, ''],
  ['several of these at once', { child: 'ben', severity: 'error', only: 'new', words: 'episodes' }, 'b']
])('the list can be narrowed to %s', (_, wish, ids) => {
  const { lines, issues } = listed(wish)
  const found = lines.flatMap(line => line.issues.map(({ id }) => id))
  expect(found.join(' ')).toBe(ids)
  expect(issues).toBe(found.length)
})

test('a long list is cut: all is counted, every line has some of its issues, and only children shown count as shown', () => {
  const many = Array.from({ length: 5000 }, (_, number) => ({
    ...FOUND[0]!,
    id: String(number),
    code: number % 5 === 0 ? '502' : '501',
    child: `child ${number % 1000}`
  }))
  const { lines, issues, children } = listIssues(many, ALL, MARKS)
  expect(lines.map(line => [line.name, line.errors, line.issues.length])).toEqual([
    ['501', 4000, 200],
    ['502', 1000, 200]
  ])
  expect(issues).toBe(5000)
  expect(new Set(children)).toEqual(new Set(lines.flatMap(line => line.issues.map(({ child }) => child))))
  const byChild = listIssues(many, { ...ALL, by: 'child' }, MARKS)
  expect([byChild.lines.length, byChild.linesInAll, byChild.children.length]).toEqual([60, 1000, 60])
  expect(byChild.lines.every(line => line.errors === 5 && line.issues.length > 1)).toBe(true)
})

function listed(wish: Partial<Wish>): Listed {
  return listIssues(FOUND, { ...ALL, ...wish }, MARKS)
}

function shown({ lines }: Pick<Listed, 'lines'>): string[] {
  return lines.map(line => `${line.name}: ${line.issues.map(({ id }) => id).join(' ')}`)
}

function issues(drawing: string): FoundIssue[] {
  const [head = [], ...rows] = drawing
    .split('\n')
    .slice(1)
    .map(line => line.split('|').map(cell => cell.trim() || null))
  return rows.map(cells => {
    const row = Object.fromEntries(head.map((name, i) => [name, cells[i] ?? null]))
    const code = row.code!
    return {
      id: row.id!,
      key: row.id!,
      code,
      severity: row.severity as FoundIssue['severity'],
      table: row.table!,
      row: row.row ? Number(row.row) : null,
      child: row.child!,
      fields: ['PLACE', 'REVIEW'],
      values: { PLACE: row.PLACE!, REVIEW: row.REVIEW! },
      message: `What is wrong by ${code}.`
    }
  })
}
