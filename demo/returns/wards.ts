import type { Council } from '../life/council.js'

/** The boundaries of a council's invented wards as GeoJSON. */
export function wardBoundaries(council: Council): string {
  const features = council.places.wards.map(({ code, name, polygons }) => ({
    type: 'Feature',
    properties: { WD25CD: code, WD25NM: name },
    geometry: { type: 'MultiPolygon', coordinates: polygons }
  }))
  return `${JSON.stringify({ type: 'FeatureCollection', features })}\n`
}
