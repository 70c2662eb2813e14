import { fileURLToPath } from 'node:url'
import type { InputFile } from '../sources/source.js'

/**
 * Published facts that come with Sightline, to be loaded like any other file: mid-year populations, both neighbour models,
 * and the measures its indicators cite, for every authority, region and England.
 * Contains public sector information licensed under the Open Government Licence v3.0.
 */
export const SHIPPED: InputFile = {
  name: 'published-selection.json',
  path: fileURLToPath(new URL('./shipped/published-selection.json', import.meta.url))
}
