import { integer, key, postcode, text } from './column.js'
import type { Source } from './source.js'
import { yearlyHeadings } from './yearly-headings.js'

/** Where each postcode is. Source: Office for National Statistics, ONS Postcode Directory. */
export default {
  id: 'postcodes',
  title: 'Postcode directory',
  formats: ['csv'],
  period: 'day',
  precedence: 9,
  tables: [
    {
      name: 'postcode',
      title: 'Postcodes',
      grain: 'one row per postcode',
      usualName: 'ONSPD.csv',
      columns: [
        postcode('pcd', 'pcd', 'The postcode, kept in capitals with one space.', {
          ...key,
          headers: ['pcds', 'pcd7', 'pcd8', 'pcd2']
        }),
        integer('oseast1m', 'oseast1m', 'Metres east on the national grid.', { required: true, headers: ['east1m'] }),
        integer('osnrth1m', 'osnrth1m', 'Metres north on the national grid.', { required: true, headers: ['north1m'] }),
        text('osward', 'ward', 'The nine-character code of the ward.', {
          headers: ['ward', ...yearlyHeadings('wd', 'cd')]
        }),
        text('oscty', 'county', 'The nine-character code of the county; E99999999 where there is none.', {
          headers: ['cty', ...yearlyHeadings('cty', 'cd')]
        }),
        text('laua', 'laua', 'The nine-character code of the local authority district.', {
          required: true,
          headers: ['oslaua', 'lad', ...yearlyHeadings('lad', 'cd')],
          trap: "A district, not always the authority with children's services: that may be its county."
        })
      ]
    }
  ],
  help: 'Send the CSV file of the ONS Postcode Directory, whole or cut to the columns pcd, oseast1m, osnrth1m, laua, osward and oscty.'
} satisfies Source
