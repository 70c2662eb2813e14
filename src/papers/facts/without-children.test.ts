import { expect, test } from 'vitest'
import { KINDS } from '../../practice/read-kinds.js'
import type { Item } from '../../register/items.js'
import { isAboutChild, withoutChildren } from './without-children.js'

function item(kind: string, fields: Item['fields']): Item {
  return {
    id: '1',
    version: 1,
    kind,
    authority: '806',
    part_of: null,
    sort: 'Jo',
    fields,
    by_id: 'x',
    by_name: 'Jo',
    at: ''
  }
}

test('audits and what hangs on them are about one child, and nothing else is', () => {
  const kinds = [...KINDS.values()].filter(isAboutChild).map(({ id }) => id)
  expect(kinds.sort()).toEqual(['audit', 'audit-action'])
})

test('of an item about one child only what can be counted is left', () => {
  const audit = item('audit', {
    title: 'Case 7',
    child: 'A123',
    worker: 'Sam',
    team: 'North',
    auditor: 'Jo',
    lived: 'She likes her school',
    answers: ['good|1|Her brother'],
    due: '2026-01-31',
    grade: 'good'
  })
  const left = withoutChildren(audit)
  expect(left.fields).toMatchObject({ due: '2026-01-31', grade: 'good' })
  expect(JSON.stringify(left)).not.toMatch(/A123|Sam|North|Jo|school|brother|Case 7/)
})

test('any other item is left as it is', () => {
  const plan = item('plan', { title: 'Improvement' })
  expect(withoutChildren(plan)).toBe(plan)
})
