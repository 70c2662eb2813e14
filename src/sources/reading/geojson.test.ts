import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkSource } from '../check-source.js'
import { isIssue, readSource } from '../read-source.js'

const square = [
  [-1.3, 54.5],
  [-1.2, 54.5],
  [-1.2, 54.6],
  [-1.3, 54.5]
]
const polygon = { type: 'Polygon', coordinates: [square] }

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'geojson-'))
})
afterAll(() => rm(folder, { recursive: true }))

function fileOf(...features: unknown[]): string {
  return JSON.stringify({ type: 'FeatureCollection', features })
}

function feature(geometry: unknown, properties: unknown = { WD24CD: 'E05000001', WD24NM: 'Abbey' }): unknown {
  return { type: 'Feature', properties, geometry }
}

async function sent(text: string) {
  const path = join(folder, 'wards.geojson')
  await writeFile(path, text)
  return [{ name: 'wards.geojson', path }]
}

/** The rows of the wards, or the messages that refuse the file. */
async function read(text: string) {
  const rows: unknown[] = []
  for await (const each of readSource(await sent(text))) {
    if (isIssue(each)) {
      if (each.severity !== 'warning') return each.message
    } else for (const row of each.rows.keys()) rows.push(each.columns.map(column => column[row]))
  }
  return rows
}

test('wards are read with their code, their name and their polygons, a polygon as one of several', async () => {
  expect(await read(fileOf(feature(polygon)))).toEqual([['E05000001', 'Abbey', JSON.stringify([[square]])]])
  const many = { type: 'MultiPolygon', coordinates: [[square], [square]] }
  expect(await read(fileOf(feature(many)))).toEqual([['E05000001', 'Abbey', JSON.stringify([[square], [square]])]])
  const { source } = await checkSource(await sent(`\ufeff${fileOf(feature(polygon))}`))
  expect(source).toBe('wards')
})

test('the code and the name may bear any year, and stand in any order among other properties', async () => {
  const known = { LAD23CD: 'E06000002', ward_name: 'One', ward_code: 'W1' }
  expect(await read(fileOf(feature(polygon, known)))).toMatchObject([['W1', 'One', expect.any(String)]])
  const old = { wd11nm: 'Two', wd11cd: 'W2' }
  expect(await read(fileOf(feature(polygon, old)))).toMatchObject([['W2', 'Two', expect.any(String)]])
})

test('a ward without its name or its code is told by its row, and a file of other areas is refused', async () => {
  const { issues } = await checkSource(
    await sent(fileOf(feature(polygon), feature(polygon, { WD24CD: 'W2', WD24NM: '' })))
  )
  expect(issues.map(({ message }) => message)).toEqual(['wards.geojson, Wards, row 3: WD24NM is blank; fill it in.'])
  expect(await read(fileOf(feature(polygon, { LSOA21CD: 'E01', LSOA21NM: 'Somewhere' })))).toBe(
    'wards.geojson is no return or extract that is known, by its headings; check that the first row holds the column names.'
  )
})

test('a file that is no collection is refused', async () => {
  const unknown =
    'wards.geojson is no return or extract that is known: as JSON it should be a FeatureCollection of GeoJSON.'
  expect(await read('{ not json')).toBe(unknown)
  expect(await read(JSON.stringify(polygon))).toBe(unknown)
  expect(await read(fileOf())).toBe('wards.geojson holds no feature; export it again.')
})

test('every fault of a shape is told at once with the number of its feature', async () => {
  const ring = (...positions: unknown[]) => ({ type: 'Polygon', coordinates: [positions] })
  const message = await read(
    fileOf(
      feature(polygon),
      feature(null),
      feature({ type: 'Point', coordinates: [1, 2] }),
      feature({ type: 'Polygon', coordinates: [] }),
      feature(ring([1, 2], [1, 3], [1, 2])),
      feature(ring([1, 2], [1, 3], [2, 3], [2, 2])),
      feature(ring([450000, 520000], [450001, 520000], [450001, 520001], [450000, 520000])),
      feature(ring([1, 2], [1, 'x'], [2, 3], [1, 2])),
      'nothing'
    )
  )
  expect(message).toBe(
    'wards.geojson cannot be drawn: feature 2 has no geometry; feature 3 has a geometry that is neither a Polygon nor a ' +
      'MultiPolygon; feature 4 has a polygon without a ring; feature 5 has a ring of fewer than 4 positions; feature 6 has a ' +
      'ring that is not closed; feature 7 is not in degrees of longitude and latitude (WGS 84): save it so, not as eastings ' +
      'and northings; feature 8 has a position that is not two numbers; feature 9 is not a Feature.'
  )
})

test('beyond twenty faults the rest are counted', async () => {
  expect(await read(fileOf(...Array.from({ length: 23 }, () => 'nothing')))).toMatch(/feature 20 .*; and 3 more\.$/)
})
