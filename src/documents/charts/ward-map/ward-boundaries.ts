import { InputError } from '../../../domain/input-error.js'

/** Degrees of longitude and latitude. */
export type Position = readonly [number, number]

/** A closed line: its first position is its last. */
export type Ring = readonly Position[]

/** One ward: its code, its name and its polygons, each an outer ring and the holes in it. */
export interface WardBoundary {
  readonly code: string
  readonly name: string
  readonly polygons: readonly (readonly Ring[])[]
}

const CODE = /^(wd\d\dcd|ward_?code|code)$/i
const NAME = /^(wd\d\dnm|ward_?name|name)$/i
const MOST_TOLD = 20
const SMALLEST_RING = 4

/**
 * The wards of a GeoJSON file: a collection of polygons in degrees, each with a code (`WD24CD`, `ward_code`, `code`) and a
 * name (`WD24NM`, `ward_name`, `name`). `file` names it in messages. Source of the form: RFC 7946.
 * @throws {InputError} every fault by its feature's number from 1
 */
export function wardBoundaries(text: string, file: string): WardBoundary[] {
  const features = featuresOf(text, file)
  const read = features.map(feature => wardOf(feature))
  const faults = read.flatMap((each, index) => (typeof each === 'string' ? [`feature ${index + 1} ${each}`] : []))
  const wards = read.filter(each => typeof each !== 'string')
  const all = [...faults, ...twice(read)]
  if (all.length === 0) return wards
  const more = all.length > MOST_TOLD ? `; and ${all.length - MOST_TOLD} more` : ''
  throw new InputError(`${file}: ${all.slice(0, MOST_TOLD).join('; ')}${more}.`)
}

function featuresOf(text: string, file: string): readonly unknown[] {
  const collection = parsed(text)
  if (!isObject(collection)) throw new InputError(`${file}: this is not GeoJSON.`)
  const features = collection.type === 'FeatureCollection' ? collection.features : null
  if (!Array.isArray(features)) throw new InputError(`${file}: this is not a FeatureCollection of GeoJSON.`)
  if (features.length === 0) throw new InputError(`${file}: there is no feature in it.`)
  return features
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return null
  }
}

/** A ward, or what is wrong with the feature. */
function wardOf(feature: unknown): WardBoundary | string {
  if (!isObject(feature) || feature.type !== 'Feature') return 'is not a Feature'
  const code = propertyOf(feature.properties, CODE)
  if (code === null) return 'has no ward code (WD24CD, ward_code or code)'
  const polygons = polygonsOf(feature.geometry)
  if (typeof polygons === 'string') return polygons
  return { code, name: propertyOf(feature.properties, NAME) ?? code, polygons }
}

function propertyOf(properties: unknown, name: RegExp): string | null {
  if (!isObject(properties)) return null
  const key = Object.keys(properties).find(each => name.test(each))
  const value = key === undefined ? null : properties[key]
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}

function polygonsOf(geometry: unknown): WardBoundary['polygons'] | string {
  if (!isObject(geometry)) return 'has no geometry'
  const { type, coordinates } = geometry
  if (type !== 'Polygon' && type !== 'MultiPolygon')
    return `has a geometry that is neither a Polygon nor a MultiPolygon`
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

function isPair(position: unknown): position is Position {
  return Array.isArray(position) && position.length >= 2 && position.slice(0, 2).every(Number.isFinite)
}

function twice(read: readonly (WardBoundary | string)[]): string[] {
  const first = new Map<string, number>()
  return read.flatMap((each, index) => {
    if (typeof each === 'string') return []
    const before = first.get(each.code)
    if (before === undefined) first.set(each.code, index + 1)
    return before === undefined ? [] : [`feature ${index + 1} has the ward code of feature ${before}`]
  })
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
