/** A list of codes with their meanings, dated where the list has changed. */
export interface CodeSet {
  readonly id: string
  readonly title: string
  readonly codes: readonly Code[]
}

/** One code. `since` and `until` are statutory years, both included; absent means always. */
export interface Code {
  readonly code: string
  readonly label: string
  readonly since?: string
  readonly until?: string
  /** Other spellings met in real files, compared without case, space or punctuation. */
  readonly spellings?: readonly string[]
}
