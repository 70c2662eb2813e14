const MOVED: Readonly<Record<string, string>> = { '<=': '<', '<': '<=', '>=': '>', '>': '>=' }

/** A query with one of its comparisons moved by one, and the line it stands in with that comparison in brackets. */
export interface MovedBoundary {
  readonly moved: string
  readonly line: string
}

/** Every query that comes of moving one `<`, `<=`, `>` or `>=` of a query. */
export function withOneBoundaryMoved(query: string): MovedBoundary[] {
  return [...query.matchAll(/<=|>=|(?<!<)>|<(?!>)/g)].map(match => {
    const [before, after] = [query.slice(0, match.index), query.slice(match.index + match[0].length)]
    const line = `${before.slice(before.lastIndexOf('\n') + 1)}[${match[0]}]${after.split('\n')[0]}`
    return { moved: before + MOVED[match[0]] + after, line: line.trim() }
  })
}
