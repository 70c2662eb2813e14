import { rulesOf } from '../rule.js'
import type { Orders, ReturnChild } from './return-child.js'
import type { RowOf } from './return-table.js'

/** The tables of the children in need census, by the names the department's rules use. */
export const cinShapes = {
  Header: {
    Collection: 'text',
    Year: 'text',
    ReferenceDate: 'day',
    SourceLevel: 'text',
    LEA: 'text',
    SoftwareCode: 'text',
    Release: 'text',
    SerialNo: 'text',
    DateTime: 'text'
  },
  ChildIdentifiers: {
    LAchildID: 'text',
    UPN: 'text',
    FormerUPN: 'text',
    UPNunknown: 'text',
    PersonBirthDate: 'day',
    ExpectedPersonBirthDate: 'day',
    /** To 2023-24; Sex since. */
    GenderCurrent: 'text',
    Sex: 'text',
    PersonDeathDate: 'day'
  },
  ChildCharacteristics: { LAchildID: 'text', Ethnicity: 'text' },
  Disabilities: { LAchildID: 'text', Disability: 'text' },
  CINdetails: {
    LAchildID: 'text',
    CINdetailsID: 'text',
    CINreferralDate: 'day',
    ReferralSource: 'text',
    PrimaryNeedCode: 'text',
    CINclosureDate: 'day',
    ReasonForClosure: 'text',
    DateOfInitialCPC: 'day',
    ReferralNFA: 'text'
  },
  Assessments: {
    LAchildID: 'text',
    CINdetailsID: 'text',
    AssessmentID: 'text',
    AssessmentActualStartDate: 'day',
    AssessmentInternalReviewDate: 'day',
    AssessmentAuthorisationDate: 'day',
    /** Codes parted by commas. */
    AssessmentFactors: 'text'
  },
  AssessmentFactorsList: {
    LAchildID: 'text',
    CINdetailsID: 'text',
    AssessmentID: 'text',
    AssessmentFactor: 'text'
  },
  CINplanDates: { LAchildID: 'text', CINdetailsID: 'text', CINPlanStartDate: 'day', CINPlanEndDate: 'day' },
  Section47: {
    LAchildID: 'text',
    CINdetailsID: 'text',
    S47ActualStartDate: 'day',
    InitialCPCtarget: 'day',
    DateOfInitialCPC: 'day',
    ICPCnotRequired: 'text'
  },
  ChildProtectionPlans: {
    LAchildID: 'text',
    CINdetailsID: 'text',
    CPPID: 'text',
    CPPstartDate: 'day',
    CPPendDate: 'day',
    InitialCategoryOfAbuse: 'text',
    LatestCategoryOfAbuse: 'text',
    NumberOfPreviousCPP: 'text'
  },
  Reviews: { LAchildID: 'text', CINdetailsID: 'text', CPPID: 'text', CPPreviewDate: 'day' },
  PreProceedings: {
    LAchildID: 'text',
    CINdetailsID: 'text',
    PPStartDate: 'day',
    LBPSentDate: 'day',
    FGDMMeetingOffer: 'text',
    FGDMMeetingFac: 'text',
    InitialPPMeetingDate: 'day',
    ReviewMeetingsCount: 'text',
    StepDecisionDate: 'day',
    PPOutcome: 'text',
    CourtAppDate: 'day',
    LetterInitCPDate: 'day'
  }
} as const

export type CinShapes = typeof cinShapes
export type CinRow<T extends keyof CinShapes> = RowOf<CinShapes[T]>

/** Rows stand as they were sent. */
export const cinOrders: Orders = {}

export const { rowRule, childRule, returnRule } = rulesOf<CinShapes>()

interface InDetails {
  readonly CINdetailsID: string | null
}

/**
 * The rows of a table that hang under the same CINdetails as a row, gathered once a child.
 * @example sameDetails(child, 'Assessments', details) // the assessments of that spell in need
 */
export function sameDetails<
  T extends
    | 'CINdetails'
    | 'Assessments'
    | 'CINplanDates'
    | 'Section47'
    | 'ChildProtectionPlans'
    | 'Reviews'
    | 'AssessmentFactorsList'
>(child: ReturnChild & { readonly [N in T]: readonly CinRow<N>[] }, table: T, row: InDetails): readonly CinRow<T>[] {
  const groups = child.once(`details ${table}`, () => {
    const made = new Map<string | null, CinRow<T>[]>()
    for (const each of child[table] as readonly CinRow<T>[]) {
      const id = (each as unknown as InDetails).CINdetailsID
      const group = made.get(id)
      if (group) group.push(each)
      else made.set(id, [each])
    }
    return made
  })
  return groups.get(row.CINdetailsID) ?? NONE
}

const NONE: readonly never[] = []

/** Whether a yes-or-no item says yes: 1 or true. */
export function isYes(value: string | null): boolean {
  return value === '1' || value === 'TRUE'
}

/** Whether a yes-or-no item says no: 0 or false. */
export function isNo(value: string | null): boolean {
  return value === '0' || value === 'FALSE'
}
