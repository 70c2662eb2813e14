/** SQL written in a definition. It takes no values: cohorts read relations, and every value stands in one. */
export type Sql = string & { readonly sql: unique symbol }

/** Marks text as SQL in the dialect DuckDB and PostgreSQL share, so that editors colour it and it cannot be mixed up with words. */
export function sql(strings: TemplateStringsArray, ...parts: readonly Sql[]): Sql {
  return String.raw({ raw: strings.raw }, ...parts).trim() as Sql
}
