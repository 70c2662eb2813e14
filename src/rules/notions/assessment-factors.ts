import type { CinRow } from '../return/cin-return.js'
import type { Collection } from '../return/collection.js'
import type { ReturnChild } from '../return/return-child.js'
import { groupsBy } from './groups.js'

type WithFactors = ReturnChild & { readonly AssessmentFactorsList: readonly CinRow<'AssessmentFactorsList'>[] }

/** The factors an assessment found. */
export interface Factors {
  readonly kinds: ReadonlySet<string>
  /** How many are given, each as often as it is. */
  readonly count: number
}

/**
 * The factors an assessment found: its rows of AssessmentFactorsList, or where there are none its own column, which holds
 * codes parted by commas, in brackets and quotes or not.
 */
export function factorsOf(assessment: CinRow<'Assessments'>, child: WithFactors, collection: Collection): Factors {
  // Gathered once for all assessments of one number: there may be thousands.
  const listed = child
    .once('factors of assessments', () => {
      const groups = [...groupsBy(child.AssessmentFactorsList, keyOf)]
      return new Map(
        groups.map(([key, rows]) => [key, factors(rows.flatMap(({ AssessmentFactor }) => AssessmentFactor ?? []))])
      )
    })
    .get(keyOf(assessment))
  if (listed) return listed
  // A file need not have the column when it has the list.
  if (collection.has('AssessmentFactorsList') && !assessment.holds('AssessmentFactors')) return NONE
  return factors(codesIn(assessment.AssessmentFactors ?? ''))
}

function factors(codes: readonly string[]): Factors {
  return { kinds: new Set(codes), count: codes.length }
}

const NONE = factors([])

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
