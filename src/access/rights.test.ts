import { expect, test } from 'vitest'
import { mayDo, RIGHTS, reachOf } from './rights.js'
import { ROLES } from './roles.js'

test('the table has every right once, and a reach or a dot for every role', () => {
  expect(new Set(RIGHTS.map(({ id }) => id)).size).toBe(RIGHTS.length)
  const reaches = ROLES.flatMap(({ id }) => RIGHTS.map(right => reachOf(id, right.id)))
  expect(reaches).toHaveLength(RIGHTS.length * ROLES.length)
  expect(reaches.every(reach => reach === null || ['all', 'teams', 'own', 'safe'].includes(reach))).toBe(true)
  for (const { id } of ROLES) expect(RIGHTS.some(right => mayDo(id, right.id))).toBe(true)
})

test('an administrator, a member and an auditor of access see no child', () => {
  for (const role of ['administrator', 'elected-member', 'access-auditor', 'programme-manager', 'nobody', ''])
    for (const right of ['children', 'see-audits', 'break-glass'] as const) expect(mayDo(role, right)).toBe(false)
})

test('a social worker sees the own caseload, a team manager the own teams, an analyst all', () => {
  expect(['social-worker', 'team-manager', 'analyst'].map(role => reachOf(role, 'children'))).toEqual([
    'own',
    'teams',
    'all'
  ])
})

test('members see figures after disclosure control alone', () => {
  expect(reachOf('elected-member', 'figures')).toBe('safe')
  expect(reachOf('director', 'figures')).toBe('all')
})
