import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { dayNumber } from '../src/domain/day.js'
import type { Lake } from '../src/lake/lake.js'
import type { Load } from '../src/lake/manifest.js'
import { StagedLoad } from '../src/lake/staged-load.js'
import { sourceOf } from '../src/sources/sources.js'

/** Records in each load of `keepLoad`. */
export const KEPT_ROWS = 500

/** Keeps a small return in a lake, its records and its file. */
export async function keepLoad(lake: Lake): Promise<Load> {
  const source = await sourceOf('ssda903')
  const table = source.tables.find(each => each.name === 'episodes')!
  const rows = Array.from({ length: KEPT_ROWS }, (_, i) => i)
  const columns = table.columns.map(column => {
    if (column.field === 'child') return rows.map(row => `child ${row}`)
    return rows.map(() => (column.type === 'day' ? dayNumber('2023-05-01') : null))
  })
  const path = join(lake.home, 'episodes.csv')
  writeFileSync(path, 'CHILD,DECOM\n')
  const staged = await StagedLoad.begin(lake, source)
  await staged.add({ table, file: 'episodes.csv', rows, columns })
  const sender = { authority: '806', period: '2023-24', by: 'a test', receivedAt: '2026-01-01T00:00:00Z' }
  return staged.keep([{ name: 'episodes.csv', path }], sender)
}
