/** A value in a row that an engine returns: days as `YYYY-MM-DD`, counts as numbers. */
export type Value = string | number | boolean | null
export type Row = Readonly<Record<string, Value>>

export type SqlType = 'text' | 'date' | 'timestamp' | 'integer' | 'double precision' | 'boolean'

export interface RelationColumn {
  readonly name: string
  readonly type: SqlType
}

/**
 * A database that holds records and facts. DuckDB and PostgreSQL both read the same SQL text; only what a
 * dialect cannot share (bulk loading, describing a query) is a method here.
 */
export interface Engine {
  readonly name: 'duckdb' | 'postgres'
  /** Rows of a query; parameters are `$1`, `$2`, …. */
  query<R extends Row = Row>(text: string, parameters?: readonly Value[]): Promise<R[]>
  /** Runs statements that give no rows. */
  run(text: string): Promise<void>
  /** Creates a table and fills it with rows given in the order of the columns. */
  createTable(name: string, columns: readonly RelationColumn[], rows: Iterable<readonly Value[]>): Promise<void>
  /** Adds rows to a table, in the order of its columns. */
  insert(name: string, columns: readonly RelationColumn[], rows: Iterable<readonly Value[]>): Promise<void>
  /** The columns of a table or view. */
  describe(name: string): Promise<RelationColumn[]>
  close(): Promise<void>
}
