/** One row per check of a return by the department's rules. */
export interface ReturnCheckTable {
  id: string
  /** Id of its source: `ssda903`. */
  return: string
  authority: string
  /** `2025-26` */
  year: string
  by_id: string | null
  by_name: string
  at: string
  errors: number
  queries: number
  /**
   * Each issue's rule and the hash of its key, as `501:1f2e3d4c5b6a7988`, with those of the check before whose rule was
   * not run this time.
   */
  keys: string[]
}

/** One row per note written on an issue; the newest of an issue stands, and one without words withdraws it. */
export interface IssueNoteTable {
  id: string
  return: string
  authority: string
  year: string
  /** The hash of the issue's key. */
  key: string
  rule: string
  words: string
  by_id: string | null
  by_name: string
  at: string
}
