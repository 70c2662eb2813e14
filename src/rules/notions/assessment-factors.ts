import type { CinRow } from '../return/cin-return.js'
import type { Collection } from '../return/collection.js'
import type { ReturnChild } from '../return/return-child.js'
import { groupsBy } from './groups.js'

type WithFactors = ReturnChild & { readonly AssessmentFactorsList: readonly CinRow<'AssessmentFactorsList'>[] }

/**
 * The factors an assessment found, as often as each is given: its rows of AssessmentFactorsList, or where there are none
 * its own column, which holds codes parted by commas, in brackets and quotes or not.
 */
export function factorsOf(
  assessment: CinRow<'Assessments'>,
  child: WithFactors,
  collection: Collection
): readonly string[] {
  const listed = child
    .once('factors of assessments', () => groupsBy(child.AssessmentFactorsList, keyOf))
    .get(keyOf(assessment))
  if (listed) return listed.flatMap(({ AssessmentFactor }) => AssessmentFactor ?? [])
  // A file need not have the column when it has the list.
  if (collection.has('AssessmentFactorsList') && !assessment.holds('AssessmentFactors')) return []
  return codesIn(assessment.AssessmentFactors ?? '')
}

function keyOf(row: { readonly CINdetailsID: string | null; readonly AssessmentID: string | null }): string {
  return `${row.CINdetailsID} ${row.AssessmentID}`
}

function codesIn(text: string): string[] {
  return text
    .replace(/[[\](){}'"]/g, '')
    .split(',')
    .map(code => code.trim())
    .filter(code => code !== '')
}
