/** A claim as a paper makes it, with the numbers it prints, and as it should have been: the words of a claim begin with its kind. */
export interface ClaimFinding {
  readonly claim: string
  readonly given: string
  /** Words of the sentence that names the fault. */
  readonly says: string
  /** Given where the numbers printed do not tell; else the claim is wrong. */
  readonly holds?: 'cannot tell'
  /** Only what differs from above. */
  readonly corrected: { readonly claim?: string; readonly given?: string }
}

/** Numbers as a paper prints them that a check of all its numbers finds fault with, and the same as they should have been. */
export interface CheckFinding {
  readonly check: string
  readonly given: string
  readonly earlier?: string
  readonly dated?: string
  readonly says: string
  readonly corrected: { readonly given?: string; readonly earlier?: string }
}

/** One trap of the five council papers: how it is found, and what of it cannot be put as a claim. */
export interface Trap {
  readonly id: string
  readonly what: string
  readonly found?: readonly (ClaimFinding | CheckFinding)[]
  /** Why it, or the rest of it, cannot be put as a claim; a sentence. */
  readonly not?: string
  /** Claims of the same paper that are right, and must pass. */
  readonly right?: readonly { readonly given: string; readonly claims: readonly string[] }[]
}
