import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { monthEnds } from '../src/domain/day.js'
import { countOn, staysIn } from './testing/count-looked-after.js'
import { writeDemo } from './write-demo.js'

const folder = mkdtempSync(join(tmpdir(), 'sightline-demo-'))
let stays: ReturnType<typeof staysIn> = []

beforeAll(() => {
  writeDemo({ out: folder, authorities: ['806'], from: '2018-04', to: '2026-03', seed: '1', clean: false })
  stays = staysIn(join(folder, '806'))
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the default council with the troubles of real data', () => {
  // The council's own papers, and the department's figures for 31 March.
  it.each([
    ['2019-03-31', 518],
    ['2019-09-30', 555],
    ['2020-03-31', 618],
    ['2020-09-30', 702],
    ['2020-11-30', 654],
    ['2021-01-31', 617],
    ['2021-03-31', 570],
    ['2021-07-31', 539],
    ['2021-11-30', 526],
    ['2022-01-31', 510],
    ['2022-03-31', 502],
    ['2023-03-31', 509],
    ['2024-03-31', 513],
    ['2025-03-31', 493]
  ])('looks after within 1%% of the published number of children on %s', (day, published) => {
    expect(Math.abs(countOn(stays, day) - published) / published).toBeLessThan(0.01)
  })

  it('looks after most children in September 2020', () => {
    const counts = monthEnds('2018-04', '2026-03').map(day => [countOn(stays, day), day] as const)
    expect(counts.sort((a, b) => b[0] - a[0])[0]![1]).toBe('2020-09-30')
  })
})
