import type { Source } from './source.js'
import { adoptionTables } from './ssda903/adoption.js'
import { careTables } from './ssda903/care.js'
import { childTables } from './ssda903/child.js'
import { outcomeTables } from './ssda903/outcomes.js'

/** The children looked after return. Source: SSDA903 collection guide, 2016 to 2017 onwards. */
export default {
  id: 'ssda903',
  title: 'Children looked after return (SSDA903)',
  formats: ['csv', 'xml', 'xlsx'],
  period: 'year',
  precedence: 1,
  tables: [...childTables, ...careTables, ...outcomeTables, ...adoptionTables],
  xml: {
    root: 'EXPSSDA903',
    records: ['CHILD'],
    shared: { child: 'CHILD/HEADER/CHILDID', dob: 'CHILD/HEADER/DOB', sex: 'CHILD/HEADER/SEX' },
    counted: {}
  },
  help: 'Send the CSV files of one collection year together, or its one XML file. The files may have any names; each is known by its column headings.'
} satisfies Source
