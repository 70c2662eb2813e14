/** What became of the issues of an earlier check. */
export interface Comparison {
  /** Keys of issues that are gone. */
  readonly fixed: readonly string[]
  /** Keys of issues that were not there before. */
  readonly new: readonly string[]
  /** Keys of issues that were there before. */
  readonly still: readonly string[]
}

/** Compares the keys of two checks of one return, the earlier first. */
export function compareChecks(earlier: Iterable<string>, now: Iterable<string>): Comparison {
  const before = new Set(earlier)
  const after = new Set(now)
  return {
    fixed: [...before].filter(key => !after.has(key)),
    new: [...after].filter(key => !before.has(key)),
    still: [...after].filter(key => before.has(key))
  }
}
