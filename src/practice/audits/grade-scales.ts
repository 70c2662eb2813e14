import type { Day } from '../../domain/day.js'

/** A scale that practice is graded on, by name and date: scales change, and grades of two are never added up. */
export interface GradeScale {
  readonly id: string
  readonly title: string
  readonly since: Day
  readonly source: string
  /** The least grade that is good practice, and what it and those above are called. */
  readonly good: { readonly from: string; readonly words: string }
  /** From the worst to the best. */
  readonly grades: readonly {
    readonly value: string
    readonly label: string
    readonly tone: 'red' | 'orange' | 'yellow' | 'green' | 'blue'
  }[]
}

/** The scales in use. Ofsted's inspections keep these four words for each area after April 2026, without an overall grade. */
export const SCALES = [
  {
    id: 'ofsted-2018',
    title: 'Ofsted’s four grades (2018)',
    since: '2018-01-01',
    source: 'Inspecting local authority children’s services',
    good: { from: 'good', words: 'good or better' },
    grades: [
      { value: 'inadequate', label: 'Inadequate', tone: 'red' },
      { value: 'requires improvement', label: 'Requires improvement to be good', tone: 'yellow' },
      { value: 'good', label: 'Good', tone: 'green' },
      { value: 'outstanding', label: 'Outstanding', tone: 'blue' }
    ]
  },
  {
    id: 'met-2020',
    title: 'Met, partly met, not met (2020)',
    since: '2020-01-01',
    source: 'Council’s own',
    good: { from: 'met', words: 'met' },
    grades: [
      { value: 'not met', label: 'Not met', tone: 'red' },
      { value: 'partly met', label: 'Partly met', tone: 'yellow' },
      { value: 'met', label: 'Met', tone: 'green' }
    ]
  }
] as const satisfies readonly GradeScale[]

/** The scale of an id; null when there is none. */
export function findScale(id: string | null): GradeScale | null {
  return SCALES.find(scale => scale.id === id) ?? null
}

/** Where a grade stands on its scale, 0 for the worst; null when it is on none. */
export function placeOnScale(scale: GradeScale, grade: string | null): number | null {
  const place = scale.grades.findIndex(({ value }) => value === grade)
  return place === -1 ? null : place
}

/** Says whether a grade is good practice on its scale; null when it is on none. */
export function isGood(scale: GradeScale, grade: string | null): boolean | null {
  const [place, least] = [placeOnScale(scale, grade), placeOnScale(scale, scale.good.from)]
  return place === null || least === null ? null : place >= least
}
