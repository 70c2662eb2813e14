import type { XmlRows } from '../../sources/source.js'

/** Where the rows of each table stand in the SSDA903 return's XML; it knows no social workers and no deprivation of liberty. */
export const SSDA903_XML: Readonly<Record<string, XmlRows>> = {
  Header: { row: 'CHILD/HEADER' },
  Episodes: { row: 'CHILD/EPISODE' },
  Reviews: { row: 'CHILD/HEADER/AREVIEW' },
  UASC: { row: 'CHILD/HEADER', when: 'UASC' },
  OC2: { row: 'CHILD/HEADER/OC2' },
  OC3: { row: 'CHILD/HEADER', when: 'IN_TOUCH' },
  AD1: { row: 'CHILD/HEADER', when: 'DATE_INT' },
  PlacedAdoption: { row: 'CHILD/HEADER/AD_PLACED' },
  PrevPerm: { row: 'CHILD/HEADER/PERMANENCE' },
  Missing: { row: 'CHILD/HEADER/AMISSING' }
}

const CIN = 'Children/Child/CINdetails'
const PLANS = `${CIN}/ChildProtectionPlans`

/** Where the rows of each table stand in the children in need census. */
export const CIN_XML: Readonly<Record<string, XmlRows>> = {
  Header: { row: 'Header' },
  ChildIdentifiers: { row: 'Children/Child/ChildIdentifiers' },
  ChildCharacteristics: { row: 'Children/Child/ChildCharacteristics' },
  Disabilities: { row: 'Children/Child/ChildCharacteristics/Disabilities/Disability' },
  CINdetails: { row: CIN },
  Assessments: { row: `${CIN}/Assessments` },
  AssessmentFactorsList: { row: `${CIN}/Assessments/FactorsIdentifiedAtAssessment/AssessmentFactors` },
  CINplanDates: { row: `${CIN}/CINPlanDates` },
  Section47: { row: `${CIN}/Section47` },
  ChildProtectionPlans: { row: PLANS },
  // A group may hold several days of review, each of which is a row.
  Reviews: { row: `${PLANS}/Reviews/CPPreviewDate` },
  PreProceedings: { row: `${CIN}/PreProceedingsandFGDM` }
}

/** Numbers that the department's rules give to groups within a child, from 1 in the order of the file. */
export const CIN_COUNTED: Readonly<Record<string, string>> = {
  CINdetailsID: CIN,
  AssessmentID: `${CIN}/Assessments`,
  CPPID: PLANS
}
