import type { Fault, PaperNumbers } from './consistency-check.js'
import { CONSISTENCY } from './read-consistency.js'

/** Everything that is wrong with the numbers of a paper, in the order of its text. */
export function findFaults(paper: PaperNumbers): readonly Fault[] {
  const faults = CONSISTENCY.flatMap(({ id, check }) =>
    check(paper).map(({ severity, at, beside, says }) => ({
      check: id,
      severity,
      at: at.at,
      beside: beside.map(each => each.at),
      says
    }))
  )
  return faults.sort((a, b) => a.at.line - b.at.line || a.at.column - b.at.column)
}
