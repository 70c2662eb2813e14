import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writeDemo } from '../demo/write-demo.js'
import { isDimension } from '../src/figures/dimension.js'
import { Home } from '../src/figures/home.js'
import type { Indicator, Narrowed } from '../src/indicators/indicator.js'
import { readIndicators } from '../src/indicators/read-indicators.js'
import type { Row } from '../src/lake/engine.js'
import { receive } from '../src/lake/receive.js'

const DAYS = ['2024-12-31', '2025-03-31']
const indicators = await readIndicators()
const told = indicators.filter(({ among }) => among !== undefined)
let folder: string
let home: Home

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'among-'))
  const wanted = { authorities: ['806'], children: 120, from: '2023-04', to: '2025-03', seed: 'among', clean: true }
  const [council] = writeDemo({ out: join(folder, 'returns'), ...wanted })
  home = await Home.open(join(folder, 'home'))
  for (const load of council!.loads) {
    const files = load.files.map(name => ({ name: basename(name), path: join(council!.folder, name) }))
    const received = await receive(home.lake, files, { ...load, authority: '806' })
    await received.keep({ by: 'a test', receivedAt: '2025-05-01T09:00:00.000Z' })
  }
})
afterAll(async () => {
  await home.close()
  rmSync(folder, { recursive: true })
})

const byId = (id: string): Indicator => indicators.find(each => each.id === id)!
const isAmong = (narrowed: Narrowed) => (row: Row) =>
  Object.entries(narrowed).every(([by, categories]) => categories.includes(String(row[by] ?? '')))
const idsOf = (rows: readonly Row[]) => rows.map(row => String(row.child_id)).sort()

describe('the children an indicator says it counts among those of another are just those', () => {
  test.each(told.map(each => [each.id, each] as const))('%s', async (_, indicator) => {
    const { of, cohort, counts } = indicator.among!
    for (const narrowed of [cohort, counts])
      for (const by of Object.keys(narrowed ?? {})) expect(isDimension(by)).toBe(true)
    const { workings } = (await home.council('806', new Date().toISOString()))!
    let met = 0
    for (const day of DAYS) {
      const [all, rows] = [await workings.cohortRows(byId(of), day), await workings.cohortRows(indicator, day)]
      expect(all.every(row => row.counts)).toBe(true)
      if (cohort) expect(idsOf(rows)).toEqual(idsOf(all.filter(isAmong(cohort))))
      if (counts) expect(idsOf(rows.filter(row => row.counts))).toEqual(idsOf(all.filter(isAmong(counts))))
      met += rows.length
    }
    expect(met).toBeGreaterThan(0)
  })
})

test('every indicator of just the children another one counts says so', async () => {
  const { workings } = (await home.council('806', new Date().toISOString()))!
  const children = async (id: string) =>
    (await Promise.all(DAYS.map(day => workings.cohortRows(byId(id), day)))).map(idsOf)
  for (const root of ['CL01', 'CP06']) {
    const all = JSON.stringify(await children(root))
    for (const { id, among } of indicators)
      if (id !== root && !among) expect(JSON.stringify(await children(id)), `${id}, as ${root}`).not.toBe(all)
  }
})
