import { key, text } from './column.js'
import type { Source } from './source.js'
import { yearlyHeadings } from './yearly-headings.js'

/** Where the council's wards lie. Source: Office for National Statistics, ward boundaries as GeoJSON. */
export default {
  id: 'wards',
  title: 'Ward boundaries',
  formats: ['geojson'],
  period: 'day',
  precedence: 10,
  tables: [
    {
      name: 'ward',
      title: 'Wards',
      grain: 'one row per ward',
      usualName: 'wards.geojson',
      columns: [
        text('WD25CD', 'code', "The ward's nine-character code.", {
          ...key,
          headers: [...yearlyHeadings('wd', 'cd'), 'ward_code', 'code']
        }),
        text('WD25NM', 'name', 'Its name.', {
          ...key,
          headers: [...yearlyHeadings('wd', 'nm'), 'ward_name', 'name']
        }),
        text('geometry', 'geometry', 'Its polygons, as the coordinates of a MultiPolygon in degrees.', key)
      ]
    }
  ],
  help: 'Send a GeoJSON file of the wards, in degrees of longitude and latitude, with the columns WD25CD and WD25NM of any year. Wards of other councils may be in it.'
} satisfies Source
