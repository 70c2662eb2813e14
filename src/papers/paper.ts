import type { Audience } from '../documents/block.js'
import type { Day } from '../domain/day.js'
import type { Stated } from './stated.js'

/** A paper to be worked out: its text, and what it says of itself. */
export interface Paper {
  /** Authority's three-digit code. */
  readonly authority: string
  readonly title: string
  /** Markdown with bindings. */
  readonly text: string
  /** The day its figures describe where a binding names none. */
  readonly asAt: Day
  /** The moment whose knowledge it tells, ISO in UTC; null for now. */
  readonly knownAt: string | null
  /** The day of its meeting, or it is dated by; `YYYY-MM-DD`. */
  readonly dated: Day
  /** The body it goes to; null when it goes to none. */
  readonly body: string | null
  /** The headings of its first page. */
  readonly front: readonly { readonly label: string; readonly text: string }[]
  readonly draft: boolean
}

/** What bindings may know of the paper they stand in. */
export interface PaperAbout extends Pick<Paper, 'authority' | 'asAt' | 'dated' | 'body' | 'title'> {
  readonly council: string
  readonly audience: Audience
  /** What the last paper of its kind stated, and on which day; null for the first. */
  readonly previous: PreviousPaper | null
}

/** An earlier paper, as far as a later one refers to it. */
export interface PreviousPaper {
  readonly title: string
  readonly asAt: Day
  readonly dated: Day
  readonly knownAt: string
  readonly definitions: string
  readonly editions: readonly string[]
  readonly stated: readonly Stated[]
}
