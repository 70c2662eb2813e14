import { expect, test } from 'vitest'
import { InputError } from '../../../domain/input-error.js'
import { projectionOf } from './project-wards.js'
import { wardBoundaries } from './ward-boundaries.js'
import { wardFile } from './ward-examples.js'

const square = [
  [-1.3, 54.5],
  [-1.2, 54.5],
  [-1.2, 54.6],
  [-1.3, 54.5]
]
const polygon = { type: 'Polygon', coordinates: [square] }

function fileOf(...features: unknown[]): string {
  return JSON.stringify({ type: 'FeatureCollection', features })
}

function feature(geometry: unknown, properties: unknown = { WD24CD: 'E05000001', WD24NM: 'Abbey' }): unknown {
  return { type: 'Feature', properties, geometry }
}

function refusal(text: string): string {
  try {
    wardBoundaries(text, 'wards.geojson')
  } catch (error) {
    if (error instanceof InputError) return error.message
    throw error
  }
  return 'taken'
}

test('wards are read with their code, their name and their polygons, a polygon as one of several', () => {
  const [ward] = wardBoundaries(fileOf(feature(polygon)), 'wards.geojson')
  expect(ward).toEqual({ code: 'E05000001', name: 'Abbey', polygons: [[square]] })
  const [many] = wardBoundaries(fileOf(feature({ type: 'MultiPolygon', coordinates: [[square], [square]] })), 'w')
  expect(many?.polygons).toHaveLength(2)
  expect(wardBoundaries(wardFile(), 'wards.geojson')).toHaveLength(24)
})

test('other names of the code and the name are known, and a ward without a name is called by its code', () => {
  const read = (properties: unknown) => wardBoundaries(fileOf(feature(polygon, properties)), 'w')[0]
  expect(read({ ward_code: 'W1', ward_name: 'One' })).toMatchObject({ code: 'W1', name: 'One' })
  expect(read({ wd23cd: 'W1' })).toMatchObject({ code: 'W1', name: 'W1' })
})

test('a file that is no collection is refused by its name', () => {
  expect(refusal('not json')).toBe('wards.geojson: this is not GeoJSON.')
  expect(refusal('[]')).toBe('wards.geojson: this is not GeoJSON.')
  expect(refusal(JSON.stringify(polygon))).toBe('wards.geojson: this is not a FeatureCollection of GeoJSON.')
  expect(refusal(fileOf())).toBe('wards.geojson: there is no feature in it.')
})

test('every fault is told at once with the number of its feature', () => {
  const ring = (...positions: unknown[]) => ({ type: 'Polygon', coordinates: [positions] })
  const names = (index: number) => ({ code: `W${index}` })
  const message = refusal(
    fileOf(
      feature(polygon, names(1)),
      feature(null, names(2)),
      feature(polygon, { name: 'Abbey' }),
      feature({ type: 'Point', coordinates: [1, 2] }, names(4)),
      feature({ type: 'Polygon', coordinates: [] }, names(5)),
      feature(ring([1, 2], [1, 3], [1, 2]), names(6)),
      feature(ring([1, 2], [1, 3], [2, 3], [2, 2]), names(7)),
      feature(ring([450000, 520000], [450001, 520000], [450001, 520001], [450000, 520000]), names(8)),
      feature(ring([1, 2], [1, 'x'], [2, 3], [1, 2]), names(9)),
      feature(polygon, names(1)),
      'nothing'
    )
  )
  expect(message).toBe(
    'wards.geojson: feature 2 has no geometry; feature 3 has no ward code (WD24CD, ward_code or code); feature 4 has a ' +
      'geometry that is neither a Polygon nor a MultiPolygon; feature 5 has a polygon without a ring; feature 6 has a ring of ' +
      'fewer than 4 positions; feature 7 has a ring that is not closed; feature 8 is not in degrees of longitude and latitude ' +
      '(WGS 84): save it so, not as eastings and northings; feature 9 has a position that is not two numbers; feature 11 is ' +
      'not a Feature; feature 10 has the ward code of feature 1.'
  )
})

test('a degree of longitude is shortened as it is at the middle latitude, and the map fills its room', () => {
  // By hand: from 59.5 to 60.5 north the middle is 60, where the cosine is a half: two degrees east are as wide as one north is high.
  const wide: [number, number][] = [
    [0, 59.5],
    [2, 59.5],
    [2, 60.5],
    [0, 59.5]
  ]
  const { at, width, height } = projectionOf([{ code: 'W', name: 'W', polygons: [[wide]] }], {
    width: 400,
    height: 100
  })
  expect([width, height].map(Math.round)).toEqual([100, 100])
  expect(at([2, 60.5]).map(Math.round)).toEqual([100, 0])
  expect(at([0, 59.5]).map(Math.round)).toEqual([0, 100])
})
