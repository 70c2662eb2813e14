import { sizeOf } from './file-bytes.js'
import type { RawCell, RawRow, Sheet } from './raw-row.js'
import { Refusal } from './refusal.js'

const MOST_BYTES = 100_000_000
const MOST_TOLD = 20
const UNKNOWN = 'is no return or extract that is known: as JSON it should be a FeatureCollection of GeoJSON'
const SMALLEST_RING = 4

/** The heading of the cells that hold the polygons of each feature, as the `coordinates` of a MultiPolygon. */
const GEOMETRY = 'geometry'

/**
 * The polygons of a GeoJSON file as a sheet: a column for each property and one of the geometry, in degrees of longitude
 * and latitude; a row a feature. `text` reads the file a chunk at a time. Source of the form: RFC 7946.
 * @throws {Refusal} every fault by its feature's number from 1
 */
export async function geojsonSheet(path: string, text: () => AsyncIterable<string>): Promise<Sheet> {
  if ((await sizeOf(path)) > MOST_BYTES)
    throw broken('is too large to be read whole; cut it to the areas of the council')
  const chunks: string[] = []
  for await (const chunk of text()) chunks.push(chunk)
  const rows = rowsOf(chunks.join(''))
  return {
    name: null,
    async *rows() {
      yield rows
    }
  }
}

function rowsOf(text: string): RawRow[] {
  const features = featuresOf(text).map(placed)
  const faults = features.flatMap((each, index) => (typeof each === 'string' ? [`feature ${index + 1} ${each}`] : []))
  if (faults.length > 0) {
    const more = faults.length > MOST_TOLD ? `; and ${faults.length - MOST_TOLD} more` : ''
    throw broken(`cannot be drawn: ${faults.slice(0, MOST_TOLD).join('; ')}${more}`)
  }
  const whole = features.filter(each => typeof each !== 'string')
  const headings = [...new Set(whole.flatMap(({ properties }) => Object.keys(properties)))]
  return [
    { at: 1, cells: [...headings, GEOMETRY] },
    ...whole.map(({ properties, polygons }, index) => ({
      at: index + 2,
      cells: [...headings.map(heading => cellOf(properties[heading])), JSON.stringify(polygons)]
    }))
  ]
}

function featuresOf(text: string): readonly unknown[] {
  const collection = parsed(text)
  const features = isObject(collection) && collection.type === 'FeatureCollection' ? collection.features : null
  if (!Array.isArray(features)) throw new Refusal('unknown-file', UNKNOWN)
  if (features.length === 0) throw broken('holds no feature; export it again')
  return features
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

interface Feature {
  readonly properties: Readonly<Record<string, unknown>>
  readonly polygons: readonly unknown[]
}

/** A feature, or what is wrong with it. */
function placed(feature: unknown): Feature | string {
  if (!isObject(feature) || feature.type !== 'Feature') return 'is not a Feature'
  const polygons = polygonsOf(feature.geometry)
  if (typeof polygons === 'string') return polygons
  return { properties: isObject(feature.properties) ? feature.properties : {}, polygons }
}

function polygonsOf(geometry: unknown): readonly unknown[] | string {
  if (!isObject(geometry)) return 'has no geometry'
  const { type, coordinates } = geometry
  if (type !== 'Polygon' && type !== 'MultiPolygon')
    return 'has a geometry that is neither a Polygon nor a MultiPolygon'
  const polygons: unknown = type === 'Polygon' ? [coordinates] : coordinates
  if (!Array.isArray(polygons) || polygons.length === 0) return 'has a geometry without coordinates'
  for (const polygon of polygons) {
    if (!Array.isArray(polygon) || polygon.length === 0) return 'has a polygon without a ring'
    const fault = polygon.map(ringFault).find(each => each !== null)
    if (fault) return fault
  }
  return polygons
}

function ringFault(ring: unknown): string | null {
  if (!Array.isArray(ring) || !ring.every(isPair)) return 'has a position that is not two numbers'
  if (ring.some(([x, y]) => Math.abs(x) > 180 || Math.abs(y) > 90))
    return 'is not in degrees of longitude and latitude (WGS 84): save it so, not as eastings and northings'
  if (ring.length < SMALLEST_RING) return `has a ring of fewer than ${SMALLEST_RING} positions`
  const [first, last] = [ring[0], ring.at(-1)]
  return first?.[0] === last?.[0] && first?.[1] === last?.[1] ? null : 'has a ring that is not closed'
}

function isPair(position: unknown): position is readonly [number, number] {
  return Array.isArray(position) && position.length >= 2 && position.slice(0, 2).every(Number.isFinite)
}

function cellOf(value: unknown): RawCell {
  return typeof value === 'string' || typeof value === 'number' ? value : null
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function broken(sentence: string): Refusal {
  return new Refusal('broken-geojson', sentence)
}
