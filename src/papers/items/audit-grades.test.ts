import { expect, test } from 'vitest'
import { SCALES } from '../../practice/audits/grade-scales.js'
import { auditGrades } from './audit-grades.js'

const [OFSTED] = SCALES

function audits(counts: Readonly<Record<string, number>>) {
  return Object.entries(counts).flatMap(([grade, count]) =>
    Array.from({ length: count }, () => ({ auditor: '', grade, moderated: null }))
  )
}

const text = (rows: ReturnType<typeof auditGrades>['rows']) => rows.map(row => row.map(cell => cell.text))

test('officers read each grade with its share and interval, the best first', () => {
  const { rows, graded } = auditGrades(
    OFSTED,
    audits({ good: 12, 'requires improvement': 9, inadequate: 3 }),
    'officers'
  )
  expect(graded).toBe(24)
  expect(text(rows)[1]!.slice(0, 4)).toEqual(['Good', '12', '50.0%', '31% to 69%'])
  expect(text(rows)[3]!.slice(0, 3)).toEqual(['Inadequate', '3', '12.5%'])
})

test('members read no grade of 1 to 5 audits, nor one from which it could be taken away', () => {
  const { rows } = auditGrades(OFSTED, audits({ good: 12, 'requires improvement': 9, inadequate: 3 }), 'members')
  expect(text(rows).map(row => row[1])).toEqual(['0', '12', 'not shown', 'fewer than 6'])
  const hidden = rows.slice(2).flatMap(row => row.slice(1))
  expect(hidden.every(({ value }) => value === null)).toBe(true)
  expect(hidden.map(cell => cell.text).join()).not.toMatch(/%/)
})

test('without audits there are no rows', () => {
  expect(auditGrades(OFSTED, [], 'officers')).toEqual({ graded: 0, moderated: 0, rows: [] })
})
