import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { authorities, authority, isAuthority } from './authority.js'

const published = parse<Record<string, string>>(
  readFileSync('../shared/data/published/cla_number_and_rate_per_10k_children.csv'),
  { bom: true, columns: true }
)

test('153 authorities stand and five are abolished', () => {
  expect(authorities.filter(each => each.ended === null)).toHaveLength(153)
  expect(authorities.filter(each => each.ended !== null).map(each => each.name)).toEqual([
    'Dorset',
    'Poole',
    'Bournemouth',
    'Cumbria',
    'Northamptonshire'
  ])
})

test('every authority in the published file is known by the same name, ONS code and region', () => {
  const rows = published.filter(row => row.geographic_level === 'Local authority')
  expect(rows.length).toBeGreaterThan(150)
  for (const row of rows.filter(each => /^\d{3}$/.test(each.old_la_code ?? ''))) {
    const found = authority(row.old_la_code!)
    expect(found).toMatchObject({ name: row.la_name, region: row.region_name })
    expect([found?.onsCode, ...(found?.formerOnsCodes ?? [])]).toContain(row.new_la_code)
  }
})

test('an abolished authority ends on the day its successors start', () => {
  for (const old of authorities.filter(each => each.ended !== null)) {
    expect(old.successors.length).toBeGreaterThan(0)
    for (const code of old.successors) expect(authority(code)?.started).toBe(old.ended)
  }
})

test('codes and ONS codes belong to one authority each', () => {
  expect(new Set(authorities.map(each => each.code)).size).toBe(authorities.length)
  const ons = authorities.flatMap(each => [each.onsCode, ...each.formerOnsCodes])
  expect(new Set(ons).size).toBe(ons.length)
})

test('806 is Middlesbrough, and 999, blanks and names are no authority', () => {
  expect(authority('806')).toMatchObject({ name: 'Middlesbrough', onsCode: 'E06000002', region: 'North East' })
  expect(['806', '909', '999', '', ' 806', 'Middlesbrough'].map(isAuthority)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false
  ])
})
