import type { Day } from '../../domain/day.js'

/** Words that an inspector of schools judges by, from a day until the day before another. */
export interface InspectionScale {
  readonly id: string
  readonly title: string
  readonly since: Day
  /** The first day it is no longer used; null while it is. */
  readonly until: Day | null
  readonly schools: readonly Sector[]
  /** True where one word is given of the school as a whole. */
  readonly overall: boolean
  /** The best first. */
  readonly grades: readonly string[]
  /** What is judged by area; null where areas are not kept here. */
  readonly areas: readonly string[] | null
  /** True where it is said whether safeguarding standards are met. */
  readonly safeguarding: boolean
  readonly source: { readonly title: string; readonly url: string }
}

/** Who pays for a school decides how it is judged. */
export type Sector = 'state' | 'independent'

const BRIEFING = {
  title: 'The school inspection system in England (House of Commons Library, SN07091)',
  url: 'https://commonslibrary.parliament.uk/research-briefings/sn07091/'
}
const FOUR = ['outstanding', 'good', 'requires improvement', 'inadequate']

/**
 * Ofsted's scales for schools, the oldest first. State schools have had no single grade since 2 September 2024. Independent
 * schools kept one until report cards reached them; the first day of that is not given in the source, so that both
 * are taken from November 2025 until the end of the year.
 */
export const INSPECTION_SCALES: readonly InspectionScale[] = [
  {
    id: 'four-grades-2005',
    title: 'Four grades, with satisfactory',
    since: '2005-09-01',
    until: '2012-09-01',
    schools: ['state', 'independent'],
    overall: true,
    grades: ['outstanding', 'good', 'satisfactory', 'inadequate'],
    areas: null,
    safeguarding: false,
    source: BRIEFING
  },
  {
    id: 'four-grades',
    title: 'Four grades',
    since: '2012-09-01',
    until: '2024-09-02',
    schools: ['state'],
    overall: true,
    grades: FOUR,
    areas: null,
    safeguarding: false,
    source: BRIEFING
  },
  {
    id: 'four-grades-independent',
    title: 'Four grades',
    since: '2012-09-01',
    until: '2026-01-01',
    schools: ['independent'],
    overall: true,
    grades: FOUR,
    areas: null,
    safeguarding: false,
    source: BRIEFING
  },
  {
    id: 'grades-by-area',
    title: 'Four grades by area, with none of the whole',
    since: '2024-09-02',
    until: '2025-11-10',
    schools: ['state'],
    overall: false,
    grades: FOUR,
    areas: [
      'quality of education',
      'behaviour and attitudes',
      'personal development',
      'leadership and management',
      'early years provision',
      'sixth form provision'
    ],
    safeguarding: false,
    source: BRIEFING
  },
  {
    id: 'report-card',
    title: 'Report card',
    since: '2025-11-10',
    until: null,
    schools: ['state', 'independent'],
    overall: false,
    grades: ['exceptional', 'strong standard', 'expected standard', 'needs attention', 'urgent improvement'],
    areas: [
      'inclusion',
      'curriculum and teaching',
      'achievement',
      'attendance and behaviour',
      'personal development and wellbeing',
      'leadership and governance',
      'early years',
      'post-16 provision'
    ],
    safeguarding: true,
    source: BRIEFING
  }
]

/** The scales a school of a sector could be judged by on a day: one, but for the few weeks in which it is not known which. */
export function scalesOn(day: Day, sector: Sector): readonly InspectionScale[] {
  return INSPECTION_SCALES.filter(
    ({ since, until, schools }) => schools.includes(sector) && since <= day && (until === null || day < until)
  )
}
