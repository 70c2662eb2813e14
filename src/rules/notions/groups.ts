/** Rows gathered by a key, in their order. */
export function groupsBy<T, K>(rows: readonly T[], key: (row: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>()
  for (const row of rows) {
    const group = groups.get(key(row))
    if (group) group.push(row)
    else groups.set(key(row), [row])
  }
  return groups
}

/** Every row that shares its key with another. @example repeated(child.Disabilities, d => d.Disability) */
export function repeated<T>(rows: readonly T[], key: (row: T) => unknown): readonly T[] {
  return [...groupsBy(rows, key).values()].flatMap(group => (group.length > 1 ? group : []))
}
