import { dayNumber } from '../../src/domain/day.js'
import { daysOfStatutoryYear } from '../../src/domain/statutory-year.js'
import { type DayNumber, dayText } from '../calendar.js'
import type { Assessment, Case, Child, Enquiry, ProtectionPlan } from '../life/child.js'
import type { Council } from '../life/council.js'
import { known, touches } from './as-at.js'

/** The children in need census of a statutory year as XML, in the department's layout, as made at the year's end. */
export function cinCensus(council: Council, year: string, until: DayNumber): string {
  const days = daysOfStatutoryYear(year)
  const first = dayNumber(days.first)
  const last = Math.min(dayNumber(days.last), until)
  const children = council.children.flatMap(child => {
    const cases = child.cases.filter(subject => touches({ start: subject.referred, end: subject.closed }, first, last))
    return cases.length === 0 ? [] : [childElement(child, cases, year, first, last)]
  })
  return `<?xml version="1.0" encoding="UTF-8"?>\n<Message>${headerElement(council, days.last)}\n  <Children>${children.join('')}\n  </Children>\n</Message>\n`
}

function headerElement(council: Council, reference: string): string {
  const collection = `<CollectionDetails><Collection>CIN</Collection><Year>${reference.slice(0, 4)}</Year><ReferenceDate>${reference}</ReferenceDate></CollectionDetails>`
  const source = `<Source><SourceLevel>L</SourceLevel><LEA>${council.authority}</LEA><SoftwareCode>Sightline demo</SoftwareCode><Release>1</Release><SerialNo>1</SerialNo><DateTime>${reference}T09:00:00</DateTime></Source>`
  return `\n  <Header>${collection}${source}</Header>`
}

function childElement(child: Child, cases: readonly Case[], year: string, first: DayNumber, last: DayNumber): string {
  const born = child.birth <= last
  const sex = year < '2024-25' ? tag('GenderCurrent', child.sex === 'M' ? '1' : '2') : tag('Sex', child.sex)
  const pupil = child.upn.startsWith('UN') ? tag('UPNunknown', child.upn) : tag('UPN', child.upn)
  const birth = born
    ? tag('PersonBirthDate', dayText(child.birth))
    : tag('ExpectedPersonBirthDate', dayText(child.birth))
  const kinds = child.disabilities.length > 0 ? child.disabilities : ['NONE']
  const disabilities = `<Disabilities>${kinds.map(kind => tag('Disability', kind)).join('')}</Disabilities>`
  return `
    <Child>
      <ChildIdentifiers>${tag('LAchildID', child.id)}${pupil}${birth}${sex}${dated('PersonDeathDate', child.death, last)}</ChildIdentifiers>
      <ChildCharacteristics>${tag('Ethnicity', child.ethnicity)}${disabilities}</ChildCharacteristics>${cases.map(subject => caseElement(subject, first, last)).join('')}
    </Child>`
}

function caseElement(subject: Case, first: DayNumber, last: DayNumber): string {
  const closed = known(subject.closed, last)
  const inYear = (day: DayNumber, end: DayNumber | null) => touches({ start: day, end }, first, last)
  const plans = subject.needPlans
    .filter(plan => inYear(plan.start, plan.end))
    .map(
      plan =>
        `<CINPlanDates>${tag('CINPlanStartDate', dayText(plan.start))}${dated('CINPlanEndDate', plan.end, last)}</CINPlanDates>`
    )
  const enquiries = subject.enquiries
    .filter(enquiry => inYear(enquiry.start, enquiry.conference?.held ?? enquiry.ended))
    .map(enquiry => enquiryElement(enquiry, last))
  const protection = subject.protectionPlans
    .filter(plan => inYear(plan.start, plan.end))
    .map(plan => planElement(plan, first, last))
  return `
      <CINdetails>${tag('CINreferralDate', dayText(subject.referred))}${tag('ReferralSource', subject.source)}${tag('PrimaryNeedCode', subject.need)}${dated('CINclosureDate', closed, last)}${
        closed === null ? '' : tag('ReasonForClosure', subject.closedBecause!)
      }${assessmentElement(subject.assessment, first, last)}${plans.join('')}${enquiries.join('')}${tag('ReferralNFA', subject.refused ? 'true' : 'false')}${protection.join('')}</CINdetails>`
}

function assessmentElement(assessment: Assessment | null, first: DayNumber, last: DayNumber): string {
  if (assessment === null || !touches({ start: assessment.start, end: assessment.authorised }, first, last)) return ''
  const authorised = known(assessment.authorised, last)
  const factors =
    authorised === null
      ? ''
      : `<FactorsIdentifiedAtAssessment>${assessment.factors.map(factor => tag('AssessmentFactors', factor)).join('')}</FactorsIdentifiedAtAssessment>`
  return `<Assessments>${tag('AssessmentActualStartDate', dayText(assessment.start))}${dated('AssessmentAuthorisationDate', authorised, last)}${factors}</Assessments>`
}

function enquiryElement(enquiry: Enquiry, last: DayNumber): string {
  const { conference } = enquiry
  const target = conference === null ? '' : tag('InitialCPCtarget', dayText(conference.due))
  const held = conference === null ? '' : dated('DateOfInitialCPC', conference.held, last)
  return `<Section47>${tag('S47ActualStartDate', dayText(enquiry.start))}${target}${held}${tag('ICPCnotRequired', conference === null ? 'true' : 'false')}</Section47>`
}

function planElement(plan: ProtectionPlan, first: DayNumber, last: DayNumber): string {
  const reviews = plan.reviews
    .filter(review => review.held >= first && review.held <= last)
    .map(review => `<Reviews>${tag('CPPreviewDate', dayText(review.held))}</Reviews>`)
  return `<ChildProtectionPlans>${tag('CPPstartDate', dayText(plan.start))}${dated('CPPendDate', plan.end, last)}${tag('InitialCategoryOfAbuse', plan.initial)}${tag('LatestCategoryOfAbuse', plan.latest)}${tag('NumberOfPreviousCPP', String(plan.before))}${reviews.join('')}</ChildProtectionPlans>`
}

function tag(name: string, value: string): string {
  return `<${name}>${value}</${name}>`
}

function dated(name: string, day: DayNumber | null, last: DayNumber): string {
  const seen = known(day, last)
  return seen === null ? '' : tag(name, dayText(seen))
}
