import annexA from '../../src/sources/annex-a.js'
import { ageAt, type DayNumber, dayText, monthsAfter } from '../calendar.js'
import type { Child } from '../life/child.js'
import type { Council } from '../life/council.js'
import { adopterLines, adoptionLines } from './annex-a-adoption.js'
import { inCareLines, leaverLines } from './annex-a-care.js'
import { assessmentLines, contactLines, earlyHelpLines, referralLines } from './annex-a-front-door.js'
import { enquiryLines, inNeedLines, protectionLines } from './annex-a-in-need.js'
import { type Line, type Sheet, sheetFor, tablesByName } from './table.js'

/** The day of an extract and the windows that end on it. */
export interface Extract {
  readonly asAt: DayNumber
  /** The council's own ONS code. */
  readonly authority: string
  readonly sixMonths: DayNumber
  readonly twelveMonths: DayNumber
}

type Lines = (child: Child, extract: Extract) => Line[]

const LISTS: Readonly<Record<string, Lines>> = {
  contacts: contactLines,
  early_help: earlyHelpLines,
  referrals: referralLines,
  assessments: assessmentLines,
  section_47: enquiryLines,
  children_in_need: inNeedLines,
  child_protection: protectionLines,
  children_in_care: inCareLines,
  care_leavers: leaverLines,
  adoption: adoptionLines
}
const tableOf = tablesByName(annexA.tables)

/** The eleven lists of Annex A as they stood on a day; days are ISO text, codes are worded as the lists word them. */
export function annexAExtract(council: Council, asAt: DayNumber): Sheet[] {
  const extract = {
    asAt,
    authority: council.places.own[0]!.authority,
    sixMonths: monthsAfter(asAt + 1, -6),
    twelveMonths: monthsAfter(asAt + 1, -12)
  }
  const children = council.children.filter(child => mayBeListed(child, extract))
  const sheets = Object.entries(LISTS).map(([name, linesOf]) => {
    const sheet = sheetFor(tableOf(name), '2026-27')
    for (const child of children) {
      for (const line of linesOf(child, extract)) sheet.lines.push({ ...who(child, extract), ...line })
    }
    return sheet
  })
  const adopters = sheetFor(tableOf('adopters'), '2026-27')
  adopters.lines = children.flatMap(child => adopterLines(child, extract))
  return [...sheets, adopters].map(worded)
}

/** False for a child of whom no list can tell: nothing has happened to them for long. */
function mayBeListed(child: Child, { sixMonths }: Extract): boolean {
  const lately = (day: DayNumber | null | undefined) => day === null || (day !== undefined && day >= sixMonths)
  const known = lately(child.contacts.at(-1)?.day) || child.periods.length > 0 || child.earlyHelp.length > 0
  return known || lately(child.cases.at(-1)?.closed)
}

function who(child: Child, { asAt }: Extract): Line {
  const born = child.birth <= asAt
  return {
    'Child Unique ID': child.id,
    Gender: child.sex,
    Ethnicity: child.ethnicity,
    'Date of Birth': born ? dayText(child.birth) : '',
    'Age of Child (Years)': born ? String(ageAt(child.birth, asAt)) : '-1',
    'Does the Child have a Disability': child.disabilities.length > 0 ? 'Y' : 'N'
  }
}

/** Short codes are written before their label, the others as the label alone. */
function worded(sheet: Sheet): Sheet {
  for (const { name, codes } of sheet.table.columns) {
    if (codes === undefined) continue
    const words = new Map(
      codes.codes.map(({ code, label }) => [code, code.length > 1 && code.length < 5 ? `${code}: ${label}` : label])
    )
    if (codes.id === 'accommodation') for (const { code, label } of codes.codes) words.set(code, `${code}: ${label}`)
    if (codes.id === 'sex' || codes.id === 'yes_no_unknown')
      for (const [index, { code, label }] of codes.codes.entries()) words.set(code, `${'abc'[index]}) ${label}`)
    for (const line of sheet.lines) if (line[name]) line[name] = words.get(line[name]) ?? line[name]
  }
  return sheet
}
