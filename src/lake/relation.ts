import type { ColumnType, Source, Table } from '../sources/source.js'
import type { RelationColumn, SqlType } from './engine.js'

const SQL_TYPES: Readonly<Record<ColumnType, SqlType>> = {
  text: 'text',
  day: 'date',
  moment: 'text',
  integer: 'integer',
  number: 'double precision',
  code: 'text',
  postcode: 'text',
  partial_day: 'text'
}

/** The lake's name for a source's table: `ssda903_episodes`. */
export function relationName(source: Pick<Source, 'id'>, table: Pick<Table, 'name'>): string {
  return `${source.id}_${table.name}`
}

/** The columns of a table's records as a load keeps them: the row's number in its file, then the table's fields. */
export function recordColumns(table: Table): RelationColumn[] {
  return [
    { name: 'row_no', type: 'integer' },
    ...table.columns.map(column => ({ name: column.field, type: SQL_TYPES[column.type] }))
  ]
}
