import { dayText } from '../calendar.js'
import type { Adoption, Child, Period } from '../life/child.js'
import type { Extract } from './annex-a.js'
import { dayOf } from './annex-a-front-door.js'
import { known } from './as-at.js'
import type { Line } from './table.js'

/** List 10: adopted or reversed in twelve months, or waiting. */
export function adoptionLines(child: Child, extract: Extract): Line[] {
  const { asAt } = extract
  return casesOf(child, extract).map(({ period, adoption }) => {
    const reversed = dayOf(adoption.reversed, asAt)
    return {
      'Family identifier': known(adoption.matched, asAt) === null ? '' : adoption.family.reference,
      'Date the Child Entered Care': dayText(period.start),
      'Date of Decision that Child Should be Placed for Adoption': dayText(adoption.decided),
      'Date of Placement Order': dayText(adoption.ordered),
      'Date of Matching Child and Prospective Adopters': dayOf(adoption.matched, asAt),
      'Date Placed for Adoption': dayOf(adoption.placed, asAt),
      'Date of Adoption Order': dayOf(adoption.adopted, asAt),
      'Date of Decision that Child Should No Longer be Placed for Adoption': reversed,
      'Reason Why Child No Longer Placed for Adoption': reversed === '' ? '' : adoption.reversedBecause!
    }
  })
}

/** List 11: the adopters matched with a child of list 10. */
export function adopterLines(child: Child, extract: Extract): Line[] {
  const { asAt } = extract
  return casesOf(child, extract)
    .filter(({ adoption }) => known(adoption.matched, asAt) !== null)
    .flatMap(({ adoption }) => {
      const { family } = adoption
      return [...family.sexes.replace('1', '')].map((sex, index) => ({
        'Individual adopter identifier': `${family.reference}-${index + 1}`,
        'Family identifier': family.reference,
        Gender: sex,
        Ethnicity: 'WBRI',
        Disability: 'N',
        'Is the (prospective) adopter fostering for adoption?': adoption.byCarer ? 'Y' : 'N',
        ...stages(family.enquired, adoption.matched!),
        'Date adopter matched with child(ren)': dayText(adoption.matched!),
        'Date child/children placed with adopter(s)': dayOf(adoption.placed, asAt),
        'No. of children placed': known(adoption.placed, asAt) === null ? '' : '1',
        'Date of Adoption Order': dayOf(adoption.adopted, asAt)
      }))
    })
}

function casesOf(child: Child, { asAt, twelveMonths }: Extract): { period: Period; adoption: Adoption }[] {
  return child.periods.flatMap(period => {
    const { adoption } = period
    if (adoption === null || adoption.ordered > asAt) return []
    const over = known(adoption.adopted, asAt) ?? known(adoption.reversed, asAt)
    return over === null || over >= twelveMonths ? [{ period, adoption }] : []
  })
}

/** The stages of approval spread evenly between the enquiry and the match. */
function stages(enquired: number, matched: number): Line {
  const part = (share: number) => dayText(Math.round(enquired + (matched - enquired) * share))
  return {
    'Date enquiry received': dayText(enquired),
    'Date Stage 1 started': part(0.1),
    'Date Stage 1 ended': part(0.35),
    'Date Stage 2 started': part(0.37),
    'Date Stage 2 ended': part(0.75),
    'Date application submitted': part(0.3),
    'Date application approved': part(0.78)
  }
}
