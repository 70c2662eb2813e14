import { afterAll, beforeAll, expect, test } from 'vitest'
import { openVisit, type Visit } from '../../../../test/visit.js'
import { mayDo } from '../../../access/rights.js'
import { ROLES, type RoleId } from '../../../access/roles.js'
import { SIGNAL_WORDS } from '../../signal.js'
import { GLOSSARY } from './glossary.js'

let visit: Visit

beforeAll(async () => {
  visit = await openVisit()
})
afterAll(() => visit.close())

test('every word a signal can say is explained', () => {
  const words = GLOSSARY.flatMap(group => group.terms.map(term => term.word)).join(', ')
  expect(SIGNAL_WORDS.filter(word => !words.includes(word))).toEqual([])
})

test('no word is explained twice', () => {
  const words = GLOSSARY.flatMap(group => group.terms.map(term => term.word))
  expect(words).toEqual([...new Set(words)])
})

test('checks are led to for those alone who may make one', async () => {
  for (const { id } of ROLES) {
    const { body } = await asRole(id, '/help')
    for (const href of ['"/check"', '"/check-here"'])
      expect([id, href, body.includes(`href=${href}`)]).toEqual([id, href, mayDo(id, 'check')])
  }
})

test('files are led to be uploaded by those alone who may, and programmes are added likewise', async () => {
  for (const [role, upload] of [
    ['analyst', true],
    ['administrator', false]
  ] as const)
    expect((await asRole(role, '/check-here')).body.includes('href="/upload"')).toBe(upload)
  for (const [role, add] of [
    ['quality-lead', true],
    ['director', false],
    ['social-worker', false]
  ] as const)
    expect((await asRole(role, '/quality')).body.includes('Add an audit programme')).toBe(add)
})

async function asRole(role: RoleId, path: string) {
  await visit.app.register.db.updateTable('user').set({ role }).execute()
  return visit.get(path)
}
