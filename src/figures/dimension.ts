import type { CodeSet } from '../domain/code-set.js'
import { abuseCategory } from '../sources/code-sets/abuse-category.js'
import { ethnicity } from '../sources/code-sets/ethnicity.js'
import { legalStatus } from '../sources/code-sets/legal-status.js'
import { need } from '../sources/code-sets/need.js'
import { placementProvider } from '../sources/code-sets/placement-provider.js'
import { placementType } from '../sources/code-sets/placement-type.js'
import { sex } from '../sources/code-sets/sex.js'
import { yesNoUnknown } from '../sources/code-sets/yes-no-unknown.js'
import type { Dimension } from './figure.js'

const ageBand: CodeSet = {
  id: 'age_band',
  title: 'Age',
  codes: [
    { code: 'unborn', label: 'Unborn' },
    { code: '0', label: 'Under 1' },
    { code: '1-4', label: '1 to 4' },
    { code: '5-9', label: '5 to 9' },
    { code: '10-15', label: '10 to 15' },
    { code: '16-17', label: '16 and 17' },
    { code: '18+', label: '18 and over' }
  ]
}

/** Teams are named by each council: there is no list of them, and a team is shown as its source writes it. */
const team: CodeSet = { id: 'team', title: 'Team', codes: [] }

/** Wards are named by their boundaries, and shown by their codes where these are not loaded. */
const ward: CodeSet = { id: 'ward', title: 'Ward', codes: [] }

const CODES: Readonly<Record<Dimension, { readonly title: string; readonly codes: CodeSet }>> = {
  age_band: { title: 'Age', codes: ageBand },
  sex: { title: 'Sex', codes: sex },
  ethnicity: { title: 'Ethnicity', codes: ethnicity },
  disability: { title: 'Disability', codes: yesNoUnknown },
  unaccompanied: { title: 'Unaccompanied asylum-seeking', codes: yesNoUnknown },
  legal_status: { title: 'Legal status', codes: legalStatus },
  placement_type: { title: 'Placement', codes: placementType },
  placement_provider: { title: 'Placement provider', codes: placementProvider },
  plan_category: { title: 'Category of child protection plan', codes: abuseCategory },
  need: { title: 'Main need', codes: need },
  team: { title: 'Team', codes: team },
  ward: { title: 'Ward of home', codes: ward }
}

/** Every dimension figures can be broken down by. */
export const DIMENSIONS = Object.keys(CODES) as readonly Dimension[]

/** Says whether text names a dimension. */
export function isDimension(text: string): text is Dimension {
  return (DIMENSIONS as readonly string[]).includes(text)
}

/** A dimension's name on a page. */
export function dimensionTitle(dimension: Dimension): string {
  return CODES[dimension].title
}

/** A category's name on a page; nothing recorded is said so, and a code of no list is given as it stands. */
export function categoryLabel(dimension: Dimension, category: string): string {
  if (category === '') return 'None recorded'
  return CODES[dimension].codes.codes.find(each => each.code === category)?.label ?? category
}

/** The order of two categories of a dimension: that of its codes, then by name; nothing recorded comes last. */
export function compareCategories(dimension: Dimension, a: string, b: string): number {
  return placeOf(dimension, a) - placeOf(dimension, b) || BY_NAME.compare(a, b)
}

/** Team 2 comes before team 10. */
const BY_NAME = new Intl.Collator('en-GB', { numeric: true })

function placeOf(dimension: Dimension, category: string): number {
  const { codes } = CODES[dimension].codes
  const place = codes.findIndex(each => each.code === category)
  return place !== -1 ? place : category === '' ? codes.length + 1 : codes.length
}
