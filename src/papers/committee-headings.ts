import type { Day } from '../domain/day.js'

/** The headings a council's reports to some bodies bear, from a day until the day before another. */
export interface CommitteeHeadings {
  /** The name of its file. */
  readonly id: string
  readonly title: string
  /** The council's code; null for every council. */
  readonly authority: string | null
  /** The bodies by name, in lower case; empty for every body. */
  readonly bodies: readonly string[]
  /** True where every report to the bodies bears them, so that one without is not published unaware; false where those of one sort do. */
  readonly ofEvery: boolean
  readonly since: Day
  /** The first day they are no longer used; null while they are. */
  readonly until: Day | null
  /** The paper or guidance they are taken from. */
  readonly source: string | null
  /** In the order they stand. */
  readonly headings: readonly Heading[]
}

/** One heading of a report. */
export interface Heading {
  /** As it is printed. */
  readonly text: string
  /** `front` is a line of the first page with its answer beside it; 1 and 2 are sections; `end` stands after the last. */
  readonly as: 'front' | 1 | 2 | 'end'
  readonly required: boolean
  /** What belongs there, for the author. */
  readonly hint: string
}

/** Declares the headings of a council's reports; gives them back unchanged. */
export function committeeHeadings(definition: CommitteeHeadings): CommitteeHeadings {
  return definition
}
