import { expect, test } from 'vitest'
import { mayDo, reachOf } from '../access/rights.js'
import { ROLES } from '../access/roles.js'
import type { Fields } from './field.js'
import { boundOf, fieldsFor, maySee, searchableBy } from './may-see.js'
import { KINDS } from './read-kinds.js'

const kind = (id: string) => KINDS.get(id)!

test('a member sees a paper that is published for members or the public, and no draft', () => {
  const seen = (status: string, audience: string) =>
    maySee('elected-member', { kind: 'paper', fields: { status, audience } })
  expect([seen('published', 'members'), seen('published', 'public')]).toEqual([true, true])
  for (const status of ['draft', 'for sign-off', 'signed off', '']) expect(seen(status, 'public')).toBe(false)
  expect(seen('published', 'officers')).toBe(false)
  expect(maySee('elected-member', { kind: 'paper', fields: {} })).toBe(false)
})

test('every officer who sees papers sees drafts', () => {
  for (const { id } of ROLES.filter(role => reachOf(role.id, 'see-papers') === 'all')) {
    expect(maySee(id, { kind: 'paper', fields: { status: 'draft', audience: 'officers' } })).toBe(true)
    expect(boundOf(id, kind('paper'))).toBeNull()
  }
})

test('a kind that names nothing as safe is not seen at all by whoever sees what is safe alone', () => {
  const { safe: _, ...unsafe } = kind('paper')
  expect(boundOf('elected-member', unsafe)).toEqual({ none: [] })
  expect(boundOf('elected-member', kind('question'))).toEqual({})
})

test('the hash of the officers’ form is not shown to whoever sees safe figures alone', () => {
  const names = (role: string) => fieldsFor(role, kind('publication')).map(([name]) => name)
  expect(names('director')).toContain('officersHash')
  expect(names('democratic-services')).not.toContain('officersHash')
  expect(names('elected-member')).not.toContain('officersHash')
  expect(names('elected-member')).toContain('membersHash')
})

test('words are searched in what a reader is shown alone, and a paper’s text by officers', () => {
  expect(searchableBy('elected-member', kind('paper'))).toContain('title')
  expect(searchableBy('elected-member', kind('paper'))).not.toContain('text')
  expect(searchableBy('democratic-services', kind('publication'))).not.toContain('officersHash')
  for (const id of ['director', 'democratic-services']) expect(searchableBy(id, kind('paper'))).toBeNull()
  expect(searchableBy('elected-member', kind('question'))).toBeNull()
})

test('nobody fills in a form that offers items of which they may see some alone', () => {
  for (const { id } of ROLES)
    for (const each of KINDS.values())
      for (const field of Object.values(each.fields as Fields)) {
        if (!('kind' in field) || !KINDS.has(field.kind) || boundOf(id, kind(field.kind)) === null) continue
        expect([id, each.id, mayDo(id, each.change)]).toEqual([id, each.id, false])
      }
})
