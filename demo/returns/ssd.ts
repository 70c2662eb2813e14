import ssd from '../../src/sources/ssd.js'
import { birthdayAt, type DayNumber, dayText } from '../calendar.js'
import type { Child } from '../life/child.js'
import type { Council } from '../life/council.js'
import { LEAVING_CARE } from '../life/workers.js'
import { addCases } from './ssd-cases.js'
import { addLeaving } from './ssd-leaving-care.js'
import { type AddLine, isoDay } from './ssd-line.js'
import { addCare } from './ssd-looked-after.js'
import { type Sheet, sheetFor, tablesByName } from './table.js'

const tableOf = tablesByName(ssd.tables)

/** The Standard Safeguarding Dataset as it stood on a day, with everything since the council's first month. */
export function ssdExtract(council: Council, asAt: DayNumber): Sheet[] {
  const sheets = new Map(ssd.tables.map(table => [table.name, sheetFor(table, '2026-27')]))
  const add: AddLine = (table, line) => sheets.get(tableOf(table).name)!.lines.push(line)
  for (const child of council.children) {
    if (!isKnown(child, asAt)) continue
    addPerson(child, asAt, add)
    addFrontDoor(child, asAt, add)
    addCases(child, asAt, add)
    addCare(child, asAt, add)
    addLeaving(child, asAt, add)
    addWorkers(child, asAt, add)
  }
  return [...sheets.values()]
}

function isKnown(child: Child, asAt: DayNumber): boolean {
  return child.contacts.some(contact => contact.day <= asAt)
}

function addPerson(child: Child, asAt: DayNumber, add: AddLine): void {
  const born = child.birth <= asAt
  add('person', {
    pers_person_id: child.id,
    pers_sex: child.sex,
    pers_gender: child.sex === 'M' ? '01' : '02',
    pers_ethnicity: child.ethnicity,
    pers_dob: born ? dayText(child.birth) : '',
    pers_expected_dob: born ? '' : dayText(child.birth),
    pers_upn_unknown: child.upn.startsWith('UN') ? child.upn : '',
    pers_death_date: isoDay(child.death, asAt),
    pers_is_mother: child.motherOf !== null && child.motherOf <= asAt ? 'Y' : 'N'
  })
  if (born && child.home !== null)
    add('address', {
      addr_table_id: `${child.id}H1`,
      addr_person_id: child.id,
      addr_address_type: 'Home',
      addr_address_start_date: dayText(child.birth),
      addr_address_postcode: child.home.text
    })
  addStatuses(child, asAt, add)
}

function addStatuses(child: Child, asAt: DayNumber, add: AddLine): void {
  const kinds = child.disabilities.length > 0 ? child.disabilities : ['NONE']
  for (const [index, kind] of kinds.entries())
    add('disability', {
      disa_person_id: child.id,
      disa_table_id: `${child.id}D${index + 1}`,
      disa_disability_code: kind
    })
  if (child.arrived !== null)
    add('immigration_status', {
      immi_immigration_status_id: `${child.id}I1`,
      immi_person_id: child.id,
      immi_immigration_status: 'UASC',
      immi_immigration_status_start_date: dayText(child.arrived),
      immi_immigration_status_end_date: isoDay(child.eighteen, asAt)
    })
}

function addFrontDoor(child: Child, asAt: DayNumber, add: AddLine): void {
  for (const [index, contact] of child.contacts.entries()) {
    if (contact.day > asAt) continue
    add('contacts', {
      cont_contact_id: `${child.id}C${index + 1}`,
      cont_person_id: child.id,
      cont_contact_date: dayText(contact.day),
      cont_contact_source_code: contact.source,
      cont_contact_outcome_json: JSON.stringify([{ OUTCOME: contact.outcome }])
    })
  }
  for (const [index, help] of child.earlyHelp.entries()) {
    if (help.start > asAt) continue
    add('early_help_episodes', {
      earl_episode_id: `${child.id}E${index + 1}`,
      earl_person_id: child.id,
      earl_episode_start_date: dayText(help.start),
      earl_episode_end_date: isoDay(help.end, asAt),
      earl_episode_organisation: help.organisation
    })
  }
}

function addWorkers(child: Child, asAt: DayNumber, add: AddLine): void {
  for (const [index, worker] of child.workers.entries()) {
    if (worker.start > asAt) continue
    add('involvements', {
      invo_involvements_id: `${child.id}W${index + 1}`,
      invo_professional_id: worker.worker,
      invo_professional_role_id: 'ALLOCATED CASE WORKER',
      invo_professional_team: worker.team,
      invo_involvement_start_date: dayText(worker.start),
      invo_involvement_end_date: isoDay(worker.end, asAt),
      invo_worker_change_reason: worker.because,
      invo_person_id: child.id
    })
  }
  addAdviser(child, asAt, add)
}

/** A care leaver's personal adviser, from leaving care until the 22nd birthday. */
function addAdviser({ id, birth, leaver }: Child, asAt: DayNumber, add: AddLine): void {
  if (leaver === null || leaver.since > asAt) return
  add('involvements', {
    invo_involvements_id: `${id}P`,
    invo_professional_id: leaver.adviser,
    invo_professional_role_id: 'PERSONAL ADVISER',
    invo_professional_team: LEAVING_CARE,
    invo_involvement_start_date: dayText(leaver.since),
    invo_involvement_end_date: isoDay(birthdayAt(birth, 22), asAt),
    invo_person_id: id
  })
}
