import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newRegister } from '../../test/new-register.js'
import { breakGlass } from '../register/break-glass.js'
import { openRegister, type Register } from '../register/register.js'
import type { AccessLogTable } from '../register/tables/access.js'
import { type ChildRequest, SETTLED, seeChildren, seeWhole } from './see-children.js'

const NOON = '2026-03-01T12:00:00.000Z'
const SAM = {
  id: '00000000-0000-4000-8000-000000000001',
  name: 'Sam',
  role: 'social-worker',
  worker: 'w1',
  teams: ['East']
}
const TESS = { ...SAM, id: '00000000-0000-4000-8000-000000000002', name: 'Tess', role: 'team-manager', worker: null }
const ADA = { id: '00000000-0000-4000-8000-000000000003', name: 'Ada', role: 'analyst' }
const request: ChildRequest = {
  reader: SAM,
  route: '/children/:grant',
  indicator: 'CL01',
  authority: '806',
  asAt: '2026-02-28',
  knownAt: null,
  purpose: 'manage-work',
  words: 'Whose review is due this week',
  at: NOON
}
const children = [
  { child: 'A1', worker: 'w1', team: 'East' },
  { child: 'A1', worker: 'w1', team: 'East' },
  { child: 'B2', worker: 'w2', team: 'East' },
  { child: 'C3', worker: 'w3', team: 'West' },
  { child: 'D4', worker: null, team: null }
]
const folder = mkdtempSync(join(tmpdir(), 'sightline-see-'))
let register: Register

beforeAll(async () => {
  await newRegister(folder)
  register = await openRegister(folder)
})
afterAll(async () => {
  await register.close()
  rmSync(folder, { recursive: true, force: true })
})

test('a social worker is given the children of their own, how many others there are, and the log holds those shown', async () => {
  const seen = await seeChildren(register, request, async () => children)
  expect(seen).toEqual({ rows: children.slice(0, 2), outOfReach: 3 })
  expect(await lastEntry()).toMatchObject({ outcome: 'allowed', children: 1, seen: ['806:A1'] })
})

test('a team manager is given the children of their teams', async () => {
  const seen = await seeChildren(register, { ...request, reader: TESS }, async () => children)
  expect(seen).toEqual({ rows: children.slice(0, 3), outOfReach: 2 })
  expect(await lastEntry()).toMatchObject({ children: 2, seen: ['806:A1', '806:B2'] })
})

test('an analyst is given all of them', async () => {
  const seen = await seeChildren(register, { ...request, reader: ADA }, async () => children)
  expect(seen).toEqual({ rows: children, outOfReach: 0 })
  expect(await lastEntry()).toMatchObject({ children: 4, seen: ['806:A1', '806:B2', '806:C3', '806:D4'] })
})

test('rows that do not say who works with the child are out of reach of all but those who reach everyone', async () => {
  const plain = [{ child: 'A1' }]
  expect(await seeChildren(register, request, async () => plain)).toEqual({ rows: [], outOfReach: 1 })
  expect(await lastEntry()).toMatchObject({ outcome: 'refused', refusal: 'out of reach', children: 0, seen: null })
  expect(await seeChildren(register, { ...request, reader: ADA }, async () => plain)).toEqual({
    rows: plain,
    outOfReach: 0
  })
})

test('where who works with the child is found another way, that decides', async () => {
  const seen = await seeChildren(
    register,
    request,
    async () => children,
    ({ child }) => (child === 'C3' ? [{ worker: 'w1', team: null }] : [])
  )
  expect(seen).toEqual({ rows: [children[3]], outOfReach: 3 })
  const settled = await seeChildren(
    register,
    request,
    async () => children,
    () => SETTLED
  )
  expect(settled).toEqual({ rows: children, outOfReach: 0 })
})

test('an empty list is no refusal', async () => {
  expect(await seeChildren(register, request, async () => [])).toEqual({ rows: [], outOfReach: 0 })
  expect(await lastEntry()).toMatchObject({ outcome: 'allowed', children: 0, seen: null })
})

test('a child opened out of reach is shown to who opened it, until the time is over, and no other child is', async () => {
  const expires = '2026-03-01T16:00:00.000Z'
  const by = { by_id: SAM.id, by_name: SAM.name, by_role: SAM.role, at: NOON, expires }
  const opening = await breakGlass(register, { child: '806:C3', reason: 'glass-duty', words: 'Called at night', ...by })
  const opened = { ...request, purpose: 'glass-duty', opening }
  const ask = (change: Partial<ChildRequest>) =>
    seeChildren(register, { ...opened, ...change }, async () => children.slice(3))
  expect(await ask({})).toEqual({ rows: [children[3]], outOfReach: 1 })
  expect(await lastEntry()).toMatchObject({ purpose: 'glass-duty', seen: ['806:C3'] })
  expect(await ask({ at: '2026-03-01T15:59:59.999Z' })).toMatchObject({ outOfReach: 1 })
  expect(await ask({ at: expires })).toEqual({ rows: [], outOfReach: 2 })
  expect(await ask({ authority: '807' })).toEqual({ rows: [], outOfReach: 2 })
  expect(await ask({ reader: { ...SAM, id: ADA.id } })).toEqual({ rows: [], outOfReach: 2 })
})

test('a file that holds children goes to those alone who reach everyone, and the log holds who is in it', async () => {
  const read = async () => ({ shown: 'file', children: ['B2', 'A1', 'B2'] })
  expect(await seeWhole(register, { ...request, reader: ADA }, read)).toEqual({ shown: 'file' })
  expect(await lastEntry()).toMatchObject({ children: 2, seen: ['806:A1', '806:B2'] })
  expect(await seeWhole(register, { ...request, reader: TESS }, read)).toEqual({ refused: 'out of reach' })
  expect(await lastEntry()).toMatchObject({ outcome: 'refused', refusal: 'out of reach', seen: null })
})

function lastEntry(): Promise<AccessLogTable> {
  return register.db.selectFrom('access_log').selectAll().orderBy('number', 'desc').executeTakeFirstOrThrow()
}
