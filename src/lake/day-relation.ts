import type { Day } from '../domain/day.js'
import { boundariesOf } from '../domain/day-boundaries.js'
import type { Engine, RelationColumn, Value } from './engine.js'

const COLUMNS = Object.keys(boundariesOf('2000-01-01')).map(
  (name): RelationColumn => ({ name, type: name === 'return_year' ? 'integer' : 'date' })
)

/** Makes the relation `day`: one row per day wanted, with its boundaries. */
export async function createDayRelation(engine: Engine, days: readonly Day[]): Promise<void> {
  await engine.run('drop table if exists day')
  const rows = days.map(day => Object.values(boundariesOf(day)) as Value[])
  await engine.createTable('day', COLUMNS, rows)
}
