import { expect, test } from 'vitest'
import { leniencies } from '../../src/practice/audits/audit-results.js'
import { findScale } from '../../src/practice/audits/grade-scales.js'
import type { Fields } from '../../src/practice/field.js'
import { readForm } from '../../src/practice/read-form.js'
import { KINDS } from '../../src/practice/read-kinds.js'
import type { ItemFields } from '../../src/register/tables/items.js'
import { auditDraws } from './audit-programmes.js'
import { auditsStory } from './audits.js'
import { storyValues } from './chapter.js'
import { storyId } from './story-id.js'

const TODAY = '2026-09-30'
const CHILDREN = Array.from({ length: 400 }, (_, index) => ({
  child: `C${index}`,
  worker: `W${index % 60}`,
  team: `Team ${index % 7}`,
  stratum: String(index % 4),
  categories: []
}))
const FINDING = storyId('finding/neglect')
const tell = () =>
  auditsStory(
    auditDraws('2026-03-31', TODAY).map(draw => ({ ...draw, candidates: CHILDREN })),
    new Set([FINDING])
  )
const chapters = tell()
const told = chapters.flatMap(({ items }) => items)
const last = [...new Map(told.map(item => [storyId(`${item.kind}/${item.name}`), item])).values()]
const audits = last.filter(({ kind }) => kind === 'audit')

test('every item is one that its form would take as it is', () => {
  for (const item of told) {
    const values = storyValues(item)
    const read = readForm(KINDS.get(item.kind)!, typed(values), TODAY, item.kind === 'audit' ? values : undefined)
    expect([item.name, read.errors, read.values]).toEqual([item.name, {}, values])
  }
})

test('every item named is told before or with what names it, and is of the right kind', () => {
  const kinds = new Map([[FINDING, 'finding']])
  for (const { items } of chapters) {
    for (const { kind, name } of items) kinds.set(storyId(`${kind}/${name}`), kind)
    for (const item of items)
      for (const [name, field] of Object.entries(KINDS.get(item.kind)!.fields as Fields)) {
        if (field.as !== 'item' && field.as !== 'items') continue
        for (const id of [item.fields[name] ?? []].flat())
          expect([item.name, kinds.get(String(id))]).toEqual([item.name, field.kind])
      }
  }
})

test('told again it is the same, no chapter holds two versions of an item, and nobody grades on a day of rest', () => {
  expect(tell()).toEqual(chapters)
  for (const { at, items } of chapters) {
    expect(new Set(items.map(({ kind, name }) => `${kind}/${name}`)).size).toBe(items.length)
    if (at > '2021-05') expect([0, 6]).not.toContain(new Date(at).getUTCDay())
  }
})

test('fewer audits are inadequate in the last year than in the first, and the lenient auditor stands out', () => {
  const share = (from: string, to: string) => {
    const within = audits.filter(({ fields }) => fields.grade && String(fields.due) >= from && String(fields.due) < to)
    const poor = within.filter(({ fields }) => (fields.moderated ?? fields.grade) === 'inadequate')
    return [within.length, (100 * poor.length) / within.length] as const
  }
  const [first, latest] = [share('2021-04-01', '2022-10-01'), share('2024-10-01', '2026-04-01')]
  expect([first[0], latest[0]].every(count => count > 90)).toBe(true)
  expect(first[1]).toBeGreaterThan(latest[1])
  const grades = audits.map(({ fields }) => ({
    auditor: String(fields.auditor),
    grade: fields.grade as string | null,
    moderated: (fields.moderated ?? null) as string | null
  }))
  const found = leniencies(findScale('ofsted-2018')!, grades)
  expect(found[0]!.steps).toBeGreaterThan(found.at(-1)!.steps)
  expect(found.slice(0, 2).map(({ auditor }) => auditor)).toContain('Joanne Metcalfe')
})

test('what is under way leaves audits to do, one in which a child needs somebody, and no audit is overdue', () => {
  const open = audits.filter(({ fields }) => fields.state === 'to do')
  expect(open).toHaveLength(3)
  expect(open.every(({ fields }) => String(fields.due) >= TODAY)).toBe(true)
  expect(audits.filter(({ fields }) => fields.urgent === 'yes')).toHaveLength(1)
})

function typed(values: ItemFields): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, Array.isArray(value) ? value.join('\n') : String(value ?? '')])
  )
}
