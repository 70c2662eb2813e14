import { parse } from 'csv-parse/sync'
import { readSheet } from 'read-excel-file/node'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openVisit, type Visit } from '../../../../test/visit.js'
import type { Field, Fields } from '../../../practice/field.js'
import { KINDS } from '../../../practice/read-kinds.js'
import { saveItem } from '../../../practice/save-item.js'
import type { ItemFields } from '../../../register/tables/items.js'
import { KIND_PAGES } from './read-kind-pages.js'

const ODD = {
  script: '<script>alert(1)</script>',
  'a way out of an attribute': "\"><img src=x onerror=alert(1)>' onmouseover=alert(1) x='",
  template: '{{ 7 * 7 }}{% include "layout/base.njk" %}',
  query: `'; drop table item; --`,
  formula: '=HYPERLINK("http://x.example","y")',
  'right to left': '\u202egnp.\u2067 مرحبا שלום',
  emoji: '🧒🏽👩‍👩‍👧 ☂',
  'null bytes': 'a\u0000b\u0000',
  'control letters': 'a\u0001\u001b[31mb\u007f',
  'half a letter': 'a\ud83eb\udc00',
  'a very long word': 'w'.repeat(200),
  'ends of lines': 'one\u2028two\u0085three'
} as const
const CASES = Object.entries(ODD)
const BACK = /["'&<>]/g
const ESCAPED: Readonly<Record<string, string>> = {
  '"': '&quot;',
  "'": '&#39;',
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;'
}
let visit: Visit

beforeAll(async () => {
  visit = await openVisit()
  await as('programme-manager')
})
afterAll(() => visit.close())

describe.each(CASES)('odd text: %s', (_, text) => {
  test('is refused in plain words or kept, in every field of every kind, and never runs', async () => {
    for (const kind of KINDS.values()) {
      // Those that the program makes, and those that a page of their own begins, have no form for a new one.
      if (kind.isMade || KIND_PAGES.get(kind.id)?.starts) continue
      await as(kind.change === 'change-audits' ? 'quality-lead' : 'director')
      const form = Object.fromEntries(Object.keys(kind.fields).map(name => [name, text]))
      const reply = await visit.post(`/${kind.path}/new?authority=806`, form)
      expect([kind.id, reply.statusCode]).toEqual([kind.id, reply.statusCode === 403 ? 403 : 422])
      if (text.includes('<')) expect(reply.body).not.toContain(text)
    }
  })

  test('in an address finds nothing and breaks nothing', async () => {
    const odd = encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'))
    for (const kind of KINDS.values()) {
      await as(kind.see === 'see-audits' ? 'quality-lead' : 'director')
      const filters = [...kind.list.filters, 'words'].map(name => `${name}=${odd}`)
      for (const address of [...filters, 'page=9999999999999', `page=${odd}`].map(each => `/${kind.path}?${each}`)) {
        const reply = await visit.get(address)
        expect([address, reply.statusCode]).toEqual([address, 200])
        if (text.includes('<')) expect(reply.body).not.toContain(text)
      }
      expect((await visit.get(`/${kind.path}/${odd}`)).statusCode).toBeLessThan(500)
      const blank = await visit.get(
        `/${kind.path}/new?${Object.keys(kind.fields)
          .map(name => `${name}=${odd}`)
          .join('&')}`
      )
      expect(blank.statusCode).toBeLessThan(500)
    }
  })

  test('is shown as text wherever it stands, and leaves as text', async () => {
    await as('director')
    const stored = text.replaceAll('\u0000', '\ufffd').replace(/\p{Surrogate}/gu, '\ufffd')
    const line = stored.replace(/\s+/g, ' ')
    const plan = await added('plans', {
      title: text,
      sort: 'other',
      owner: text,
      started: '1/4/2020',
      state: 'in force',
      words: text
    })
    const action = await added('actions', {
      plan,
      title: text,
      words: `${text}\n${text}`,
      owner: text,
      said: text,
      state: 'on track'
    })
    await visit.post(`/actions/${action}/edit`, {
      plan,
      title: text,
      words: 'Less',
      state: 'on track',
      version: '1',
      why: text
    })
    for (const page of [
      `/plans/${plan}`,
      `/actions/${action}`,
      `/actions/${action}/edit`,
      `/actions/${action}/history`,
      `/actions?plan=${plan}&authority=806`
    ]) {
      const { body, statusCode } = await visit.get(page)
      expect([page, statusCode]).toEqual([page, 200])
      expect(body).toContain(line.replace(BACK, letter => ESCAPED[letter]!))
      if (text.includes('<')) expect(body).not.toContain(text)
    }
    const rows = parse((await visit.get(`/actions.csv?plan=${plan}&authority=806`)).body, { bom: true }) as string[][]
    const plain = line.startsWith('=') ? `'${line}` : line
    expect(rows[1]!.slice(0, 2)).toEqual([plain, plain])
    const sheet = await readSheet((await visit.get(`/actions.xlsx?plan=${plan}&authority=806`)).rawPayload)
    // A workbook is XML, and has no such letters.
    const known = (words: unknown) => String(words).replace(/\p{Cc}|\ufffd/gu, '')
    expect(known(sheet[1]![1])).toBe(known(line))
  })
})

test('odd text that a program kept in a field of any sort is shown as text', async () => {
  await as('quality-lead')
  const text = ODD['a way out of an attribute']
  for (const kind of KINDS.values()) {
    const values = Object.fromEntries(
      Object.entries(kind.fields as Fields).map(([name, field]) => [name, oddValue(field, text)])
    )
    const by = { authority: '806', by: { id: null, name: text }, at: visit.app.now() }
    const id = await saveItem(visit.app.register, { kind, values, item: null, why: text }, by)
    for (const page of [
      `/${kind.path}/${id}`,
      `/${kind.path}/${id}/history`,
      `/${kind.path}/${id}/edit`,
      `/${kind.path}`
    ]) {
      const { body, statusCode } = await visit.get(page)
      expect([page, statusCode]).toEqual([page, statusCode === 403 ? 403 : 200])
      expect(body).not.toContain('<img src=x')
    }
  }
})

test('a megabyte of text is refused by its field, and still there to be shortened; five are too long', async () => {
  await as('director')
  const form = { title: 'A visit', from: 'monitoring visit', published: '27/05/2021', priority: 'no' }
  const reply = await visit.post('/letters/new?authority=806', { ...form, words: 'w'.repeat(1_000_000) })
  expect(reply.statusCode).toBe(422)
  expect(reply.body).toContain('In short must be 10,000 letters or fewer')
  expect(reply.body).toContain('w'.repeat(1_000_000))
  const longest = await visit.post('/letters/new?authority=806', { ...form, words: '🧒'.repeat(5_000) })
  expect(longest.statusCode).toBe(303)
  const tooLong = await visit.post('/letters/new?authority=806', { ...form, words: 'w'.repeat(5_000_000) })
  expect(tooLong.statusCode).toBe(413)
  expect(tooLong.body).toContain('What was filled in is too long')
})

function oddValue(field: Field, text: string): ItemFields[string] {
  if (field.as === 'number') return 1
  if (field.as === 'item') return '00000000-0000-4000-8000-000000000001'
  if (field.as === 'items') return ['00000000-0000-4000-8000-000000000001', text]
  return field.as === 'answers' || field.as === 'choices' ? [`${text}\t${text}`] : text
}

async function added(path: string, form: Readonly<Record<string, string>>): Promise<string> {
  const reply = await visit.post(`/${path}/new?authority=806`, form)
  expect(reply.statusCode).toBe(303)
  return String(reply.headers.location).split('/').at(-1)!
}

function as(role: string) {
  return visit.app.register.db.updateTable('user').set({ role }).execute()
}
