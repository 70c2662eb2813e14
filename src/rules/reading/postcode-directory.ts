import { plain } from '../../sources/reading/plain.js'
import type { Sheet } from '../../sources/reading/raw-row.js'
import { Postcodes } from '../lists/postcodes.js'

const COLUMNS = ['pcd', 'oseast1m', 'osnrth1m', 'laua'] as const

/** A postcode directory from a file with the columns pcd, oseast1m, osnrth1m and laua; null when it lacks one of them. */
export async function readPostcodes(sheet: Sheet): Promise<Postcodes | null> {
  let places: number[] | null = null
  const postcodes = new Postcodes([])
  for await (const block of sheet.rows()) {
    for (const { cells } of block) {
      if (places) {
        const [pcd, oseast1m, osnrth1m, laua] = places.map(place => cells[place] ?? null)
        if (pcd !== null)
          postcodes.add({ pcd: String(pcd), oseast1m: oseast1m!, osnrth1m: osnrth1m!, laua: String(laua ?? '') })
        continue
      }
      const headings = cells.map(cell => plain(String(cell ?? '')))
      places = COLUMNS.map(column => headings.indexOf(column))
      if (places.includes(-1)) return null
    }
  }
  return places && postcodes
}
