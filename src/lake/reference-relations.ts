import { authority } from '../domain/authority.js'
import { calendar } from '../domain/working-day.js'
import type { Engine } from './engine.js'

const FIRST_DAY = '2005-01-01'
const LAST_DAY = '2030-12-31'

/** Makes the relations that come from no load: `calendar`, one row per day from 2005 with its working-day number, and `council`, one row per authority. */
export async function createReferenceRelations(engine: Engine, authorities: readonly string[]): Promise<void> {
  await engine.createTable(
    'calendar',
    [
      { name: 'day', type: 'date' },
      { name: 'is_working_day', type: 'boolean' },
      { name: 'working_day_no', type: 'integer' }
    ],
    calendar(FIRST_DAY, LAST_DAY).map(row => [row.day, row.is_working_day, row.working_day_no])
  )
  await engine.createTable(
    'council',
    [
      { name: 'authority', type: 'text' },
      { name: 'gss_code', type: 'text' }
    ],
    authorities.map(code => [code, authority(code)?.onsCode ?? null])
  )
}
