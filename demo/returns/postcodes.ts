import postcodes from '../../src/sources/postcodes.js'
import type { Council } from '../life/council.js'
import { type Sheet, sheetFor } from './table.js'

/** The invented postcode directory of a council and the places it uses. */
export function postcodeDirectory(council: Council): Sheet {
  const sheet = sheetFor(postcodes.tables[0]!, '2026-27')
  sheet.lines = council.places.postcodes.map(({ text, east, north, authority, ward }) => ({
    pcd: text,
    oseast1m: String(east),
    osnrth1m: String(north),
    osward: ward,
    oscty: 'E99999999',
    laua: authority
  }))
  return sheet
}
