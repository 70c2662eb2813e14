/** A column of a table in the terminal. */
export interface TextColumn {
  readonly heading: string
  readonly align?: 'right'
}

/** Rows as text in aligned columns under a ruled heading; numbers belong on the right. */
export function textTable(columns: readonly TextColumn[], rows: readonly (readonly string[])[]): string {
  const widths = columns.map((column, i) => Math.max(column.heading.length, ...rows.map(row => (row[i] ?? '').length)))
  const line = (cells: readonly string[]) =>
    `${columns
      .map((column, i) =>
        column.align === 'right' ? (cells[i] ?? '').padStart(widths[i]!) : (cells[i] ?? '').padEnd(widths[i]!)
      )
      .join('  ')
      .trimEnd()}\n`
  const rule = widths.map(width => '─'.repeat(width)).join('  ')
  return `${line(columns.map(column => column.heading))}${rule}\n${rows.map(line).join('')}`
}
