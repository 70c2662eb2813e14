import type { Source } from './source.js'
import { frontDoorTables } from './ssd/front-door.js'
import { healthTables } from './ssd/health.js'
import { inNeedTables } from './ssd/in-need.js'
import { leavingCareTables } from './ssd/leaving-care.js'
import { lookedAfterTables } from './ssd/looked-after.js'
import { peopleTables } from './ssd/people.js'
import { protectionTables } from './ssd/protection.js'

/** Extract of the case system in the Standard Safeguarding Dataset. Source: Data to Insight, Standard Safeguarding Dataset. */
export default {
  id: 'ssd',
  title: 'Standard Safeguarding Dataset',
  formats: ['csv', 'xlsx'],
  period: 'day',
  precedence: 4,
  tables: [
    ...peopleTables,
    ...frontDoorTables,
    ...inNeedTables,
    ...protectionTables,
    ...lookedAfterTables,
    ...healthTables,
    ...leavingCareTables
  ],
  help: 'Send the CSV files of one extract together. The files may have any names; each is known by its column headings.'
} satisfies Source
