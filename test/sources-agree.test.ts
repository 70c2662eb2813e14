import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type DemoLoad, type DemoWritten, writeDemo } from '../demo/write-demo.js'
import type { CouncilFigures } from '../src/figures/council-figures.js'
import { Home } from '../src/figures/home.js'
import type { Indicator } from '../src/indicators/indicator.js'
import { readIndicators } from '../src/indicators/read-indicators.js'
import { receive } from '../src/lake/receive.js'
import type { SourceId } from '../src/sources/source.js'

/** Where two sources of the same children give different figures, and why: the list in `docs/sources.md`. */
const DIFFERENCES: Readonly<Record<string, string>> = {
  'AD03 ssda903 ssd': 'a return does not say when a child moved in with the foster carers who later adopt'
}

const LAST_DAY = '2026-03-31'
const YEAR_ENDS = ['2024-03-31', '2025-03-31', LAST_DAY]
const MONTHS = ['2024-09-30', '2025-06-30', '2025-11-30', LAST_DAY]
const NOW = '2026-06-01T00:00:00.000Z'
const indicators = await readIndicators()
const folder = mkdtempSync(join(tmpdir(), 'sightline-agree-'))
const homes: Home[] = []
let figures: Readonly<Record<'ssda903' | 'ssd' | 'annex_a', CouncilFigures>>

beforeAll(async () => {
  const [council] = await writeDemo({
    out: join(folder, 'returns'),
    authorities: ['806'],
    from: '2018-04',
    to: '2026-03',
    seed: 'agree',
    clean: true
  })
  figures = {
    ssda903: await councilFrom(council!, 'ssda903'),
    ssd: await councilFrom(council!, 'ssd'),
    annex_a: await councilFrom(council!, 'annex_a')
  }
})

afterAll(async () => {
  for (const home of homes) await home.close()
  rmSync(folder, { recursive: true, force: true })
})

async function councilFrom(council: DemoWritten, source: SourceId): Promise<CouncilFigures> {
  const home = await Home.open(join(folder, source))
  homes.push(home)
  for (const load of council.loads.filter(each => [source, 'postcodes'].includes(each.source)))
    await keep(home, council, load)
  return (await home.council(council.authority, NOW))!
}

async function keep(home: Home, council: DemoWritten, load: DemoLoad): Promise<void> {
  const files = load.files.map(name => ({ name: basename(name), path: join(council.folder, name) }))
  const received = await receive(home.lake, files, { ...load, authority: council.authority })
  expect(received.issues).toEqual([])
  await received.keep({ by: 'Test', receivedAt: '2026-05-01T00:00:00.000Z' })
}

type Pair = readonly ['ssda903' | 'ssd', 'ssd' | 'annex_a']
const PAIRS: readonly Pair[] = [
  ['ssda903', 'ssd'],
  ['ssda903', 'annex_a'],
  ['ssd', 'annex_a']
]

/** Children looked after, in need, and care leavers: whoever has a worker. */
const worked = indicators.filter(({ id }) => ['CL01', 'CI01', 'CV03'].includes(id))

describe.each(PAIRS)('%s and %s of the same children', (one, other) => {
  const fed = indicators.filter(each => each.feeds[one] && each.feeds[other])

  test.each(fed.map(each => [`${each.id} ${each.title}`, each] as const))('%s', (_, indicator) => {
    const days = Object.values(indicator.feeds).includes('year end') ? YEAR_ENDS : MONTHS
    const compared = days
      .map(day => ({ day, [one]: counts(one, indicator.id, day), [other]: counts(other, indicator.id, day) }))
      .filter(row => row[one] !== null && row[other] !== null)
    const key = `${indicator.id} ${one} ${other}`
    if (DIFFERENCES[key])
      expect(
        compared.some(row => row[one] !== row[other]),
        DIFFERENCES[key]
      ).toBe(true)
    else expect(compared.filter(row => row[one] !== row[other])).toEqual([])
  })
})

test.each(worked.map(each => [`${each.id} ${each.title}`, each] as const))(
  'ssd and annex_a name the same worker and team of each child behind %s',
  async (_, indicator) => {
    const [ssd, annexA] = await Promise.all([workersBehind('ssd', indicator), workersBehind('annex_a', indicator)])
    expect(annexA).toEqual(ssd)
    expect(new Set(ssd.map(row => row.worker)).size).toBeGreaterThan(5)
  }
)

async function workersBehind(source: 'ssd' | 'annex_a', indicator: Indicator) {
  const rows = await figures[source].workings.cohortRows(indicator, LAST_DAY)
  return rows.map(({ council_id, worker, team }) => ({ council_id, worker, team }))
}

/** `numerator of denominator` as a source gives it; null when it cannot. */
function counts(source: 'ssda903' | 'ssd' | 'annex_a', id: string, day: string): string | null {
  const indicator = indicators.find(each => each.id === id)!
  const figure = figures[source].at(indicator, day)
  return figure.missing === 'no source' || figure.missing === 'not covered'
    ? null
    : `${figure.numerator} of ${figure.denominator}`
}
